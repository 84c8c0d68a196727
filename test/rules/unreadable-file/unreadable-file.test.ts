import { expect, test } from "vitest";
import { exitStatus } from "../../../src/report/outcome.ts";
import {
	findingsOf,
	ignoring,
	policyFile,
	runWith,
	subject,
	withIdentity,
} from "../run.ts";

const rule = "unreadable-file";

test("a file that is not YAML is found where it breaks, and ends the run with status 2", async () => {
	const outcome = await runWith({ "radixconfig.yaml": "a: [1\n" });
	expect(outcome.findings).toMatchObject([
		{ rule, level: "error", location: { line: 2 } },
	]);
	expect(exitStatus(outcome, "never")).toBe(2);
});

test("the other files are still checked", async () => {
	const { findings, requirements } = await runWith(
		{ "a.yaml": "\t- x", "b.yaml": withIdentity() },
		{ config: "a.yaml,b.yaml,c.yaml" },
	);
	expect(findings.map((finding) => finding.data)).toEqual([
		{ file: "c.yaml", code: "missing", problem: "does not exist" },
		{
			file: "a.yaml",
			code: "invalid",
			problem: expect.stringContaining("not valid YAML"),
		},
	]);
	expect(requirements.map(({ subject }) => subject)).toEqual([subject]);
});

test("a readable file is none of its business", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity() }),
	).toEqual([]);
});

test.each([
	["ignored", ignoring("unreadable-file", 'workload: "*"')],
	["off", "rules:\n  unreadable-file: off\n"],
])("it cannot be %s", async (_, policy) => {
	await expect(
		runWith({ "radixconfig.yaml": "a: [1\n", [policyFile]: policy }),
	).rejects.toThrow(/unreadable-file cannot be/);
});
