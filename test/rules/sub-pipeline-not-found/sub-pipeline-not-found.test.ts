import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	web,
	withIdentity,
} from "../run.ts";

const rule = "sub-pipeline-not-found";

const config = radixconfig(`
build: { subPipeline: { identity: { azure: { clientId: ${web} } } } }
environments:
	- name: dev
	- name: prod`);

const pipeline = "kind: Pipeline\n";
const task =
	'kind: Task\nmetadata: { labels: { azure.workload.identity/use: "true" } }\n';

test("no pipeline beside the file", async () => {
	expect(await dataByLine(rule, { "radixconfig.yaml": config })).toEqual([
		[
			6,
			{
				folder: "no-pipeline",
				path: "spec.build.subPipeline.identity.azure.clientId",
				clientId: web,
				environments: ["dev", "prod"],
				workloads: ["dev", "prod"],
			},
		],
	]);
});

test.each([
	["no task", {}],
	["a task without the label", { "tekton/task.yaml": "kind: Task\n" }],
	[
		"a task with the label in a comment",
		{
			"tekton/task.yaml": '# azure.workload.identity/use: "true"\nkind: Task\n',
		},
	],
])("%s", async (_, files) => {
	const findings = await findingsOf(rule, {
		"radixconfig.yaml": config,
		"tekton/pipeline.yaml": pipeline,
		...files,
	});
	expect(findings).toMatchObject([
		{ level: "note", data: { folder: "no-labelled-task" } },
	]);
});

test.each([
	["a task with the label", { "tekton/task.yaml": task }],
	["a task in the pipeline itself", { "tekton/pipeline.yaml": task }],
	["a task that cannot be read", { "tekton/task.yaml": `{ ${task}` }],
])("nothing with %s", async (_, files) => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config,
			"tekton/pipeline.yaml": pipeline,
			...files,
		}),
	).toEqual([]);
});

test("the folder beside the file counts, not the one at the root", async () => {
	const files = {
		"deep/radixconfig.yaml": config,
		"tekton/pipeline.yaml": task,
	};
	expect(
		await findingsOf(rule, files, { config: "deep/radixconfig.yaml" }),
	).toHaveLength(1);
});

test("nothing without an identity for sub-pipelines", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity() }),
	).toEqual([]);
});

test("it can be ignored by client ID", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config,
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
});
