import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { configWith, ids, issuer } from "./fixture.ts";
import { runAction, runCli, Workspace } from "./harness.ts";

const corpus = fileURLToPath(
	new URL("../../../shared/corpus", import.meta.url),
);

test("lint needs no network and no sign-in", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});

	const { status, outputs, report } = await runAction(
		workspace,
		{ mode: "lint", "issuer-urls": issuer },
		{ HTTPS_PROXY: "http://127.0.0.1:9" },
	);

	expect(status).toBe(0);
	expect(outputs["conclusion"]).toBe("success");
	expect(report?.requirements).toMatchObject([
		{ clientId: ids.web, issuers: [issuer] },
	]);
	expect(report?.trusts).toEqual([]);
});

test("lint loads no byte of a client for Azure or GitHub", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
		"log-loads.mjs": `import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) {
  const loaded = next(url, context);
  if (/azsdk-js|login\\.microsoftonline|octokit/i.test(String(loaded.source))) process.stderr.write("loaded " + url);
  return loaded;
} });`,
	});
	const options = {
		NODE_OPTIONS: `--import=${join(workspace.folder, "log-loads.mjs")}`,
	};

	const lint = await runCli(workspace, ["lint"], options);
	expect(lint).toMatchObject({ status: 0, stderr: "" });

	// The same watch does see the clients where they are needed.
	const report = await runCli(workspace, ["report", "--issuer-urls", issuer], {
		...options,
		PATH: "",
	});
	expect(report.stderr).toContain("loaded ");
});

test("subjects prints who needs to be trusted", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }, ["dev", "prod"]),
	});

	const text = await runCli(workspace, ["subjects"]);
	expect(text.stdout).toBe(
		[
			`my-app  dev   component web  system:serviceaccount:my-app-dev:web-sa   ${ids.web}  radixconfig.yaml:13\n`,
			`my-app  prod  component web  system:serviceaccount:my-app-prod:web-sa  ${ids.web}  radixconfig.yaml:13\n`,
		].join(""),
	);

	const json = await runCli(workspace, [
		"subjects",
		"--environments",
		"prod",
		"--format",
		"json",
	]);
	expect(JSON.parse(json.stdout)).toMatchObject([
		{
			environment: "prod",
			subject: "system:serviceaccount:my-app-prod:web-sa",
			line: 13,
			column: 21,
		},
	]);
});

test("several files and globs are read once each, in the order of their names", async () => {
	await using workspace = await Workspace.with({
		"b.yaml": configWith({ web: ids.web }),
		"a.yaml": configWith({ app: ids.worker }),
		"deep/c.yaml": configWith({ api: ids.proxy }),
	});

	const { stdout } = await runCli(workspace, [
		"lint",
		"b.yaml",
		"*.yaml",
		"**/*.yaml",
		"--format",
		"json",
	]);

	expect(
		JSON.parse(stdout).requirements.map(({ file }: { file: string }) => file),
	).toEqual(["a.yaml", "b.yaml", "deep/c.yaml"]);
});

test("a name is a name, with whatever is in it", async () => {
	const names = ["a,b.yaml", "c d.yaml", "e\nf.yaml", "-g.yaml", "é.yaml"];
	await using workspace = await Workspace.with(
		Object.fromEntries(
			names.map((name) => [name, configWith({ web: ids.web })]),
		),
	);

	const { status, stdout, stderr } = await runCli(workspace, [
		"lint",
		"--format",
		"json",
		"--",
		...names,
	]);

	expect(status, stderr).toBe(0);
	expect(
		JSON.parse(stdout).requirements.map(({ file }: { file: string }) => file),
	).toEqual(names.toSorted());
});

describe.skipIf(!existsSync(corpus))(
	"real radixconfig files (skipped where the corpus is absent)",
	() => {
		test("every file gets requirements or a located finding, and none crashes the tool", async () => {
			await using workspace = await Workspace.with({});
			const files = (await readdir(corpus)).filter((name) =>
				name.endsWith(".yaml"),
			);
			expect(files).toHaveLength(151);

			const { status, stdout, stderr } = await runCli(workspace, [
				"lint",
				join(corpus, "*.yaml"),
				"--format",
				"json",
			]);

			expect(stderr).toBe("");
			expect(status).toBe(2);
			const { requirements, findings } = JSON.parse(stdout);
			for (const { file, line, column, message } of [
				...requirements,
				...findings,
			]) {
				expect(file, message).toMatch(/\.yaml$/);
				expect(line, message).toBeGreaterThan(0);
				expect(column, message).toBeGreaterThan(0);
			}
			expect(
				new Set(requirements.map(({ file }: { file: string }) => file)).size,
			).toBeGreaterThan(30);
		});
	},
);
