import { describe, expect, test } from "vitest";
import { formatOneline } from "../../src/report/formats/oneline.ts";
import { select } from "../../src/report/view/select.ts";
import { everyStatus, hostileReport } from "../report/reports.ts";
import { configWith, ids } from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

const all = { minLevel: "note", rules: [], components: [] } as const;

describe("what is printed", () => {
	test("is everything, unless something is selected", () => {
		expect(select(everyStatus, all)).toEqual({
			shown: everyStatus,
			hidden: undefined,
		});
	});

	test("is of a level and above", () => {
		const { shown, hidden } = select(everyStatus, {
			...all,
			minLevel: "warning",
		});
		const { errors, warnings, notes } = everyStatus.summary;

		expect(shown.findings).toHaveLength(errors + warnings);
		expect(hidden).toBe(`${notes} finding not selected.`);
		// The verdict is that of the whole.
		expect(shown.summary).toEqual(everyStatus.summary);
	});

	test("is of some rules", () => {
		const rules = ["surplus-credential", "foreign-trust"];

		expect(
			select(everyStatus, { ...all, rules }).shown.findings.map(
				({ rule }) => rule,
			),
		).toEqual(rules);
	});

	test("is of some workloads, with what they require", () => {
		const { shown } = select(everyStatus, { ...all, components: ["night"] });

		expect(shown.findings.map(({ rule }) => rule)).toEqual(["could-not-tell"]);
		expect(shown.requirements.map(({ workload }) => workload.name)).toEqual([
			"night",
		]);
		expect(shown.trusts.map(({ requiredBy }) => requiredBy)).toEqual([
			[0],
			[0],
		]);
	});
});

describe("a finding in each line", () => {
	test("starts with its place, and ends with its rule", () => {
		const lines = formatOneline(everyStatus).trimEnd().split("\n");

		expect(lines).toHaveLength(everyStatus.findings.length);
		for (const line of lines)
			expect(line).toMatch(
				/^radixconfig\.yaml:\d+:\d+: (?:error|warning|note): .+ \[[a-z-]+\]$/,
			);
	});

	test("whatever is in it", () => {
		const text = formatOneline(hostileReport);

		expect(text.trimEnd().split("\n")).toHaveLength(
			hostileReport.findings.length,
		);
		expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|^::|##\[/u);
	});
});

describe("on the command line", () => {
	const run = async (...args: readonly string[]) => {
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, api: "nonsense" }),
		});
		return await runCli(workspace, ["lint", ...args]);
	};

	test("--quiet prints the verdict, with the same exit status", async () => {
		const { status, stdout } = await run("--quiet");

		expect(status).toBe(1);
		expect(stdout).toMatch(/^failed: .*\n$/);
	});

	test("what is hidden is counted, and fails the run as before", async () => {
		const { status, stdout, stderr } = await run("--rule", "keda-trust");

		expect(status).toBe(1);
		expect(stdout).not.toContain("error[");
		expect(stderr).toBe("1 finding not selected.\n");
	});

	test("an unknown rule is refused", async () => {
		const { status, stderr } = await run("--rule", "keda-trsut");

		expect(status).toBe(2);
		expect(stderr).toContain('(did you mean "keda-trust"?)');
	});
});
