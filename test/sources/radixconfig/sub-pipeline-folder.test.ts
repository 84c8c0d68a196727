import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskTree } from "../../../src/files/disk.ts";
import { Texts } from "../../../src/files/texts.ts";
import { SubPipelineFolders } from "../../../src/sources/radixconfig/sub-pipeline.ts";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "sub-pipeline-"));
	await mkdir(join(folder, "tekton"));
});
afterEach(() => rm(folder, { recursive: true }));

async function found(files: Record<string, string>) {
	for (const [name, content] of Object.entries(files))
		await writeFile(join(folder, "tekton", name), content);
	const folders = new SubPipelineFolders(
		diskTree({ directory: folder }),
		new Texts(),
	);
	const { problem } = await folders.beside("radixconfig.yaml");
	return problem;
}

const label = "azure.workload.identity/use";
const pipelineOf = (...tasks: string[]) =>
	`kind: Pipeline\nspec:\n  tasks:\n${tasks.map((task) => `    - { name: x, ${task} }\n`).join("")}`;
const pipeline = pipelineOf("taskRef: { name: task-a }");
const task = `apiVersion: tekton.dev/v1
kind: Task
metadata:
  name: task-a
  labels:
    ${label}: "true"
spec:
  params: [{ name: AZURE_CLIENT_ID }]
`;
const inline = `taskSpec: { metadata: { labels: { ${label}: "true" } }, params: [{ name: AZURE_CLIENT_ID }] }`;
const manyErrors = `# ${label}\n${'"'.repeat(100_000)}`;
const manyAliases = `# ${label}\n${Array.from({ length: 20_000 }, (_, index) => `- &a${index} x\n- *a${index}\n`).join("")}`;

test.each<[string, Record<string, string>, string | undefined]>([
	["nothing", {}, "no-pipeline"],
	["only a task", { "task.yaml": task }, "no-pipeline"],
	["only a pipeline", { "pipeline.yaml": pipeline }, "no-labelled-task"],
	[
		"a labelled task that the pipeline runs",
		{ "pipeline.yaml": pipeline, "task.yaml": task },
		undefined,
	],
	[
		"one that it runs at the end",
		{ "pipeline.yaml": pipeline.replace("tasks:", "finally:"), "t.yaml": task },
		undefined,
	],
	[
		"one that it defines itself",
		{ "pipeline.yaml": pipelineOf(inline) },
		undefined,
	],
	[
		"one that it defines itself without a label",
		{ "pipeline.yaml": pipelineOf(inline.replace("true", "false")) },
		"no-labelled-task",
	],
	[
		"one that it does not run",
		{
			"pipeline.yaml": pipelineOf("taskRef: { name: task-b }"),
			"task.yaml": task,
		},
		"no-labelled-task",
	],
	[
		"the label on the pipeline",
		{
			"pipeline.yaml": `metadata: { labels: { ${label}: "true" } }\n${pipeline}`,
			"task.yaml": task.replace(label, "other"),
		},
		"no-labelled-task",
	],
	[
		"the label on a step's template",
		{
			"pipeline.yaml": pipeline,
			"task.yaml": `${task.replace(label, "other")}  stepTemplate: { labels: { ${label}: "true" } }\n`,
		},
		"no-labelled-task",
	],
	[
		"a task in a second document",
		{ "pipeline.yaml": pipeline, "task.yaml": `kind: Task\n---\n${task}` },
		"no-labelled-task",
	],
	[
		"a task in the pipeline's file",
		{ "pipeline.yaml": `${pipeline}---\n${task}` },
		"no-labelled-task",
	],
	[
		"a task in a file that ends in .yml",
		{ "pipeline.yaml": pipeline, "task.yml": task },
		"no-labelled-task",
	],
	[
		"something else of that name",
		{
			"pipeline.yaml": pipeline,
			"task.yaml": task.replace("kind: Task", "kind: Pipeline"),
		},
		"no-labelled-task",
	],
	[
		"a label without quotes",
		{ "pipeline.yaml": pipeline, "task.yaml": task.replaceAll('"', "") },
		undefined,
	],
	[
		"a label that says no",
		{ "pipeline.yaml": pipeline, "task.yaml": task.replace("true", "false") },
		"no-labelled-task",
	],
	[
		"a label in a comment",
		{
			"pipeline.yaml": pipeline,
			"task.yaml": task.replace(label, `# ${label}`),
		},
		"no-labelled-task",
	],
	[
		"a task that never mentions the client ID",
		{
			"pipeline.yaml": pipeline,
			"task.yaml": task.replace("AZURE_CLIENT_ID", "x"),
		},
		"no-client-id",
	],
	[
		"a task that gets the client ID by another name",
		{
			"pipeline.yaml": pipelineOf(
				"taskRef: { name: task-a }, params: [{ name: id, value: $(params.AZURE_CLIENT_ID) }]",
			),
			"task.yaml": task.replace("AZURE_CLIENT_ID", "id"),
		},
		undefined,
	],
	[
		"a client ID that only a task without the label mentions",
		{
			"pipeline.yaml": pipelineOf(
				"taskRef: { name: task-a }",
				"taskRef: { name: task-b }",
			),
			"a.yaml": task.replace("AZURE_CLIENT_ID", "x"),
			"b.yaml": task.replace("task-a", "task-b").replace(label, "other"),
		},
		"no-client-id",
	],
	[
		"a file that cannot be read",
		{ "pipeline.yaml": pipeline, "task.yaml": "\u0000" },
		undefined,
	],
	["a pipeline that is no YAML", { "pipeline.yaml": "a: [" }, undefined],
	[
		"a file that is made to keep the parser busy with errors",
		{ "pipeline.yaml": pipeline, "task.yaml": manyErrors },
		undefined,
	],
	[
		"a file that is made to keep the parser busy with aliases",
		{ "pipeline.yaml": pipeline, "task.yaml": manyAliases },
		"no-labelled-task",
	],
	[
		"more text than anyone wants to read",
		Object.fromEntries(
			["pipeline", "a", "b"].map((name) => [
				`${name}.yaml`,
				`${pipeline}# ${"x".repeat(600_000)}\n`,
			]),
		),
		undefined,
	],
])("%s beside a radixconfig", async (_, files, expected) => {
	expect(await found(files)).toBe(expected);
});
