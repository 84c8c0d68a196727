import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { kedaSubject } from "../../../model/subject.ts";
import { fileRule } from "../rule.ts";
import { usesByPath } from "./uses-by-path.ts";

type KedaTrust = Affected & {
	path: string;
	clientId: string;
	subject: string;
};

export const kedaTrust = fileRule({
	name: "keda-trust",
	level: "note",
	since: "0.1.0",
	summary:
		"An identity trusts KEDA, so any app on the cluster can scale on what it can read.",
	*check({ application }) {
		const ofScaling = application.uses.filter(
			({ workload }) => workload.kind === "horizontal-scaling",
		);
		for (const { path, where, clientId, uses } of usesByPath(ofScaling)) {
			const { environments, workloads } = affectedBy(uses);
			const data: KedaTrust = {
				path: where,
				clientId: canonicalClientId(clientId),
				subject: kedaSubject,
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	about: ({ subject, ...affected }: KedaTrust) => ({
		...aboutAffected(affected),
		subjects: [subject],
	}),
	text: ({ path, clientId, subject }: KedaTrust) => ({
		message: `${path}: ${clientId} has to trust ${subject}, which all apps on the cluster share: any of them can scale on its queues`,
		help: "Use an identity that can only read the length of this queue, or scale with connectionFromEnv instead.",
	}),
});
