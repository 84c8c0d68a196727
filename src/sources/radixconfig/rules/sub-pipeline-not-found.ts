import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { some } from "../../../words.ts";
import { fileRule } from "../rule.ts";
import { usesByPath } from "./uses-by-path.ts";

type SubPipelineNotFound = Affected & {
	folder: "no-pipeline" | "no-labelled-task";
	path: string;
	clientId: string;
};

export const subPipelineNotFound = fileRule({
	name: "sub-pipeline-not-found",
	level: "note",
	since: "0.1.0",
	summary:
		"Sub-pipelines have an identity, but there is no sub-pipeline next to the file that uses it.",
	*check({ application, subPipelineFolder: folder }) {
		if (folder === undefined || folder === "complete") return;
		const ofSubPipelines = application.uses.filter(
			({ workload }) => workload.kind === "sub-pipeline",
		);
		for (const { path, where, clientId, uses } of usesByPath(ofSubPipelines)) {
			const { environments, workloads } = affectedBy(uses);
			const data: SubPipelineNotFound = {
				folder,
				path: where,
				clientId: canonicalClientId(clientId),
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	about: aboutAffected,
	text: ({ folder, path, environments }: SubPipelineNotFound) =>
		folder === "no-pipeline"
			? {
					message: `${path} gives the sub-pipeline of ${some(environments, 10)} an identity, but tekton/pipeline.yaml does not exist next to the file`,
					help: "Radix runs a sub-pipeline only from that file. Add it, or remove the identity, which needs a credential per environment and issuer.",
				}
			: {
					message: `${path} gives the sub-pipeline of ${some(environments, 10)} an identity, but no task in tekton has the label azure.workload.identity/use: "true"`,
					help: "Only the steps of a task with this label get a token. Add the label to the task that signs in to Azure.",
				},
});
