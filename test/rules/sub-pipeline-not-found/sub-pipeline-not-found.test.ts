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

const pipeline =
	"kind: Pipeline\nspec: { tasks: [{ name: a, taskRef: { name: task-a } }] }\n";
const task = `apiVersion: tekton.dev/v1
kind: Task
metadata: { name: task-a, labels: { azure.workload.identity/use: "true" } }
spec: { params: [{ name: AZURE_CLIENT_ID }] }
`;

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

test("a task with the label that never mentions the client ID", async () => {
	const [finding] = await findingsOf(rule, {
		"radixconfig.yaml": config,
		"tekton/pipeline.yaml": pipeline,
		"tekton/task.yaml": task.replace("AZURE_CLIENT_ID", "TENANT"),
	});
	expect(finding).toMatchObject({
		level: "note",
		data: { folder: "no-client-id" },
		message: expect.stringContaining("mentions AZURE_CLIENT_ID"),
	});
});

test.each([
	["a task with the label", { "tekton/task.yaml": task }],
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
