import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../test/e2e/harness.ts";
import { root, runNode } from "./process.ts";
import type { Row } from "./row.ts";

const dist = join(root, "dist");

/** What only the clients for Azure and GitHub have in them. */
const marksOfClients = /azsdk-js|login\.microsoftonline|octokit/i;

/** How big everything is that is committed for the Action, and how much of it a lint loads. */
export async function size(): Promise<Row[]> {
	const names = await readdir(dist);
	const sizes = await Promise.all(
		names.map(async (name) => (await stat(join(dist, name))).size),
	);
	const total = sum(sizes);
	const loaded = await loadedByLint();
	const texts = await Promise.all(
		loaded.map((name) => readFile(join(dist, name), "utf8")),
	);
	const bytes = texts.map((text) => Buffer.byteLength(text));
	const ofClients = texts.map((text, index) =>
		marksOfClients.test(text) ? (bytes[index] ?? 0) : 0,
	);
	const row = { part: "size", unit: "kB" } as const;
	return [
		{
			...{ ...row, what: "`dist`", measured: total / 1000, target: 1 },
			...{ against: "the most that it may be", reference: 1600 },
		},
		{
			...{
				...row,
				what: "code that `lint` loads",
				measured: sum(bytes) / 1000,
			},
			...{ against: "the most that it may be", reference: 340, target: 1 },
		},
		{
			...{ ...row, what: "chunks with a client for Azure or GitHub" },
			...{ measured: sum(ofClients) / 1000, target: 0 },
			...{ against: "code that `lint` loads", reference: sum(bytes) / 1000 },
		},
		{
			...{ ...row, what: "files that `lint` loads", unit: "files" },
			...{ measured: loaded.length, target: 0.5 },
			...{ against: "files in `dist`", reference: names.length },
		},
	];
}

/** The names of the files in `dist` that linting one file loads. */
async function loadedByLint(): Promise<string[]> {
	await using workspace = await Workspace.with({});
	const hook = join(workspace.folder, "log-loads.mjs");
	await writeFile(
		hook,
		`import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) {
	if (url.includes("/dist/")) process.stderr.write(url + "\\n");
	return next(url, context);
} });`,
	);
	const config = join(root, "examples/radixconfig.yaml");
	const args = [`--import=${hook}`, join(dist, "cli.js"), "lint", config];
	const { stderr } = await runNode(args);
	return stderr
		.trim()
		.split("\n")
		.map((url) => basename(fileURLToPath(url)));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
