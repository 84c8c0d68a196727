import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { some } from "../../../words.ts";
import { fileRule } from "../rule.ts";
import { usesByPath } from "./uses-by-path.ts";

type SharesIdentity = Affected & {
	path: string;
	clientId: string;
	sharedWith: readonly string[];
};

export const subPipelineSharesIdentity = fileRule({
	name: "sub-pipeline-shares-identity",
	level: "note",
	since: "0.1.0",
	summary:
		"A sub-pipeline has the same identity as a running workload, so code that runs in the build has the app's permissions.",
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
		for (const { path, where, clientId, uses } of usesByPath(ofSubPipelines)) {
			const canonical = canonicalClientId(clientId);
			const others = running.get(canonical);
			if (others === undefined) continue;
			const { environments, workloads } = affectedBy(uses);
			const data: SharesIdentity = {
				path: where,
				clientId: canonical,
				sharedWith: affectedBy(others).requiredBy,
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	about: aboutAffected,
	text: ({ path, clientId, sharedWith, environments }: SharesIdentity) => ({
		message: `${path}: the sub-pipeline of ${some(environments, 10)} runs as ${clientId}, which is also the identity of ${some(sharedWith)}`,
		help: "Anyone who can change the pipeline's code gets the app's permissions. Give sub-pipelines their own identity.",
	}),
});
