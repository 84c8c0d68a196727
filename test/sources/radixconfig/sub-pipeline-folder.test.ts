import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diskTree } from "../../../src/files/disk.ts";
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
	return new SubPipelineFolders(diskTree(folder)).beside("radixconfig.yaml");
}

const label = "azure.workload.identity/use";
const task = `metadata:\n  labels:\n    ${label}: "true"\n`;
const pipeline = "kind: Pipeline\n";
const manyErrors = `# ${label}\n${'"'.repeat(100_000)}`;
const manyAliases = `# ${label}\n${Array.from({ length: 20_000 }, (_, index) => `- &a${index} x\n- *a${index}\n`).join("")}`;

test.each<[string, Record<string, string>, string]>([
	["nothing", {}, "no-pipeline"],
	["only a task", { "task.yaml": task }, "no-pipeline"],
	["only a pipeline", { "pipeline.yaml": pipeline }, "no-labelled-task"],
	[
		"a labelled task",
		{ "pipeline.yaml": pipeline, "task.yaml": task },
		"complete",
	],
	[
		"a labelled task in a second document",
		{ "pipeline.yaml": `${pipeline}---\n${task}` },
		"complete",
	],
	[
		"a label without quotes",
		{ "pipeline.yaml": task.replaceAll('"', "") },
		"complete",
	],
	[
		"a label that says no",
		{ "pipeline.yaml": task.replace("true", "false") },
		"no-labelled-task",
	],
	[
		"a label in a comment",
		{ "pipeline.yaml": `# ${label}: "true"\n${pipeline}` },
		"no-labelled-task",
	],
	[
		"a label in a file that is no YAML",
		{ "pipeline.yaml": pipeline, "notes.txt": task },
		"no-labelled-task",
	],
	[
		"a file that cannot be read",
		{ "pipeline.yaml": pipeline, "task.yaml": "\u0000" },
		"complete",
	],
	[
		"a file that is made to keep the parser busy with errors",
		{ "pipeline.yaml": manyErrors },
		"complete",
	],
	[
		"a file that is made to keep the parser busy with aliases",
		{ "pipeline.yaml": manyAliases },
		"no-labelled-task",
	],
])("%s beside a radixconfig", async (_, files, expected) => {
	expect(await found(files)).toBe(expected);
});
