import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { some } from "../../../words.ts";
import { fileRule } from "../rule.ts";
import type { SubPipelineProblem } from "../sub-pipeline.ts";
import { usesByPath } from "./uses-by-path.ts";

type SubPipelineNotFound = Affected & {
	folder: SubPipelineProblem;
	path: string;
	clientId: string;
};

export const subPipelineNotFound = fileRule({
	name: "sub-pipeline-not-found",
	level: "note",
	since: "0.1.0",
	summary:
		"Sub-pipelines have an identity, but there is no sub-pipeline next to the file that uses it.",
	*check({ application, subPipeline }) {
		const folder = subPipeline?.problem;
		if (folder === undefined) return;
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
	text({ folder, path, environments }: SubPipelineNotFound) {
		const { lacks, help } = problems[folder];
		return {
			message: `${path} gives the sub-pipeline of ${some(environments, 10)} an identity, but ${lacks}`,
			help,
		};
	},
});

const problems: Readonly<
	Record<SubPipelineProblem, { readonly lacks: string; readonly help: string }>
> = {
	"no-pipeline": {
		lacks: "tekton/pipeline.yaml does not exist next to the file",
		help: "Radix runs a sub-pipeline only from that file. Add it, or remove the identity, which needs a credential per environment and issuer.",
	},
	"no-labelled-task": {
		lacks:
			'no task that tekton/pipeline.yaml runs has the label azure.workload.identity/use: "true"',
		help: "Only the steps of a task with this label get a token. Add the label to the metadata of the task that signs in to Azure, which Radix reads as the first document of a *.yaml file.",
	},
	"no-client-id": {
		lacks:
			"no task with the label azure.workload.identity/use mentions AZURE_CLIENT_ID",
		help: "In a sub-pipeline nothing sets that variable: it is a parameter of the pipeline. Pass it to the task, and set the variable in the step that signs in to Azure.",
	},
};
