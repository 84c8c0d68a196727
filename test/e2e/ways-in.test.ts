import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configWith, ids } from "./fixture.ts";
import { type Ended, runCli, Workspace } from "./harness.ts";

const web = configWith({ web: ids.web });

/** The files whose requirements are shown, each once. */
function filesOf({ stdout, stderr }: Ended): string[] {
	expect(stdout, stderr).not.toBe("");
	const { requirements } = JSON.parse(stdout);
	return [
		...new Set<string>(requirements.map(({ file }: { file: string }) => file)),
	];
}

const json = ["--format", "json"];

describe("a folder", () => {
	test("stands for every radixconfig in it, however deep", async () => {
		await using workspace = await Workspace.with({
			"apps/one/radixconfig.yaml": web,
			"apps/two/radixconfig.c2.yml": web,
			"apps/two/tekton/pipeline.yaml": "kind: Pipeline\n",
			"apps/compose.yaml": "services: {}\n",
			"apps/node_modules/radixconfig.yaml": web,
			"radixconfig.yaml": web,
		});

		for (const folder of ["apps", "apps/", "./apps"]) {
			const ended = await runCli(workspace, ["lint", folder, ...json]);

			expect(ended.status, ended.stdout).toBe(0);
			expect(filesOf(ended)).toEqual([
				"apps/one/radixconfig.yaml",
				"apps/two/radixconfig.c2.yml",
			]);
		}
	});

	test("of a cluster in the policy file stands for every file in it", async () => {
		await using workspace = await Workspace.with({
			"apps/one.yaml": web,
			".github/radix-workload-identity.yaml":
				"clusters:\n  - { name: c, files: [apps], issuers: [https://c/] }\n",
		});

		const { stdout } = await runCli(workspace, ["lint", "apps/*", ...json]);

		expect(JSON.parse(stdout).requirements[0].issuers).toEqual(["https://c/"]);
	});
});

describe("standard input", () => {
	test("is read for -, beside files", async () => {
		await using workspace = await Workspace.with({ "a.yaml": web });
		const args = ["lint", "-", "a.yaml", ...json];

		const ended = await runCli(workspace, args, {}, web);

		expect(ended.status).toBe(0);
		expect(filesOf(ended)).toEqual(["-", "a.yaml"]);
	});

	test("has findings like a file, with lines of it", async () => {
		await using workspace = await Workspace.with({});
		const wrong = configWith({ web: "nonsense" });

		const { status, stdout } = await runCli(
			workspace,
			["lint", "-"],
			{},
			wrong,
		);

		expect(status).toBe(1);
		expect(stdout).toMatch(/at -:\d+:\d+/);
		expect(stdout).toContain("clientId: nonsense");
	});

	test.each([
		["nothing", "", "the file is empty"],
		["too much", " ".repeat(2 ** 20 + 1), "- is larger than 1 MiB"],
		["binary data", "a: \0", "- is a binary file"],
	])("with %s is a finding", async (_, text, problem) => {
		await using workspace = await Workspace.with({});

		const { status, stdout } = await runCli(workspace, ["lint", "-"], {}, text);

		expect(status).toBe(2);
		expect(stdout).toContain(problem);
	});

	test("has no folder in which a sub-pipeline could be looked for", async () => {
		await using workspace = await Workspace.with({});
		const config = web.replace(
			"spec:",
			`spec:\n  build: { subPipeline: { identity: { azure: { clientId: ${ids.pipeline} } } } }`,
		);

		const { status, stdout } = await runCli(
			workspace,
			["lint", "-"],
			{},
			config,
		);

		expect(status).toBe(0);
		expect(stdout).not.toContain("sub-pipeline-not-found");
	});
});

describe("without a name", () => {
	const policy =
		"clusters:\n  - { name: c, files: [radixconfig.yaml], issuers: [https://c/] }\n";

	test("the file and the policy are looked for upwards, and it is said which were found", async () => {
		await using workspace = await Workspace.with({
			".git/HEAD": "",
			"radixconfig.yaml": web,
			".github/radix-workload-identity.yaml": policy,
			"src/deep/index.js": "",
		});
		const below = new Below(workspace, "src/deep");

		for (const command of ["lint", "subjects"]) {
			const { status, stderr } = await runCli(below, [command]);
			expect(status).toBe(0);
			expect(stderr).toBe(
				"using ../../.github/radix-workload-identity.yaml, ../../radixconfig.yaml\n",
			);
		}
		const ended = await runCli(below, ["lint", ...json]);
		expect(filesOf(ended)).toEqual(["../../radixconfig.yaml"]);
		expect(JSON.parse(ended.stdout).requirements[0].issuers).toEqual([
			"https://c/",
		]);
	});

	test("the nearest file counts", async () => {
		await using workspace = await Workspace.with({
			".git/HEAD": "",
			"radixconfig.yaml": web,
			"app/radixconfig.yml": web,
			"app/src/index.js": "",
		});

		const ended = await runCli(new Below(workspace, "app/src"), [
			"lint",
			...json,
		]);

		expect(filesOf(ended)).toEqual(["../radixconfig.yml"]);
	});

	test("nothing above the repository's root is looked at", async () => {
		await using workspace = await Workspace.with({
			"radixconfig.yaml": web,
			".github/radix-workload-identity.yaml": "nonsense: true\n",
			"repository/.git/HEAD": "",
			"repository/src/index.js": "",
		});

		const { status, stdout } = await runCli(
			new Below(workspace, "repository/src"),
			["lint"],
		);

		expect(status).toBe(2);
		expect(stdout).toContain(
			"radixconfig.yaml exists neither here nor above, up to the repository's root",
		);
	});

	test("nothing above is looked at where there is no repository", async () => {
		await using workspace = await Workspace.with({ "radixconfig.yaml": web });
		await mkdir(join(workspace.folder, "src"));

		const { status } = await runCli(new Below(workspace, "src"), ["lint"]);

		expect(status).toBe(2);
	});
});

/** A folder of a workspace, to start in. */
class Below {
	readonly folder: string;

	constructor(workspace: Workspace, folder: string) {
		this.folder = join(workspace.folder, folder);
	}
}
