import { kedaSubject } from "../../../model/subject.ts";
import { fileRule } from "../../../rules/rule.ts";
import {
	byPlace,
	type Concerned,
	canonicalClientId,
	concernedBy,
} from "./placement.ts";

type KedaTrust = Concerned & {
	path: string;
	clientId: string;
	subject: string;
};

export const kedaTrust = fileRule({
	name: "keda-trust",
	level: "note",
	since: "0.1.0",
	summary:
		"An identity trusts KEDA, so any app of the cluster can scale on what it can read.",
	*check({ application }) {
		const ofScaling = application.uses.filter(
			({ workload }) => workload.kind === "horizontal-scaling",
		);
		for (const { path, place, clientId, uses } of byPlace(ofScaling)) {
			const { environments, workloads } = concernedBy(uses);
			const data: KedaTrust = {
				path: place,
				clientId: canonicalClientId(clientId),
				subject: kedaSubject,
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	text: ({ path, clientId, subject }: KedaTrust) => ({
		message: `${path}: ${clientId} has to trust ${subject}, which every app of the cluster shares: any of them can scale on its queues`,
		help: "Use an identity that can only read the length of this queue, or scale with connectionFromEnv instead.",
	}),
});
