import { fileRule } from "../../../rules/rule.ts";
import {
	byPlace,
	type Concerned,
	canonicalClientId,
	concernedBy,
	some,
} from "./placement.ts";

type SharesIdentity = Concerned & {
	path: string;
	clientId: string;
	sharedWith: readonly string[];
};

export const subPipelineSharesIdentity = fileRule({
	name: "sub-pipeline-shares-identity",
	level: "note",
	since: "0.1.0",
	summary:
		"A sub-pipeline has the same identity as a running workload, so build code has the rights of the app.",
	*check({ application }) {
		const running = Map.groupBy(
			application.uses.filter(
				({ workload }) => workload.kind !== "sub-pipeline",
			),
			({ clientId }) => canonicalClientId(clientId),
		);
		const ofSubPipelines = application.uses.filter(
			({ workload }) => workload.kind === "sub-pipeline",
		);
		for (const { path, place, clientId, uses } of byPlace(ofSubPipelines)) {
			const canonical = canonicalClientId(clientId);
			const others = running.get(canonical);
			if (others === undefined) continue;
			const { environments, workloads } = concernedBy(uses);
			const data: SharesIdentity = {
				path: place,
				clientId: canonical,
				sharedWith: concernedBy(others).requiredBy,
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	text: ({ path, clientId, sharedWith, environments }: SharesIdentity) => ({
		message: `${path}: the sub-pipeline of ${some(environments, 10)} runs as ${clientId}, which is also the identity of ${some(sharedWith)}`,
		help: "Whoever can change the pipeline's code gets the rights of the running app. Give sub-pipelines an identity of their own.",
	}),
});
