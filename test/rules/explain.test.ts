import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { callCommandLine } from "../../scripts/call-command-line.ts";
import { allRules } from "../../src/rules/registry.ts";

const explain = (...args: readonly string[]) =>
	callCommandLine(["explain", ...args], tmpdir());

test.each(allRules.map(({ name }) => [name]))(
	"explain %s says on one screen what it is, how to fix it and where to read more",
	async (name) => {
		const { status, stdout } = await explain(name);

		expect(status).toBe(0);
		const lines = stdout.trimEnd().split("\n");
		expect(lines[0]).toMatch(new RegExp(`^${name}: (?:error|warning|note), `));
		expect(lines.indexOf("Fix")).toBeLessThan(lines.indexOf("Why"));
		expect(lines[lines.indexOf("Fix") + 1]).toMatch(/^ {2}\S/);
		expect(lines[lines.indexOf("Example") + 1]).toMatch(/^ {2}\S/);
		expect(lines.at(-1)).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
		expect(lines.length).toBeLessThanOrEqual(40);
		// Nothing of Markdown is left.
		expect(stdout).not.toMatch(/^#|\]\(|^```/m);
	},
);

test("without a name every rule is listed", async () => {
	const { stdout } = await explain();

	for (const { name } of allRules) expect(stdout).toContain(`  ${name} `);
});

test.each([
	"AADSTS70025",
	"aadsts700211",
	"AADSTS700212",
	"AADSTS700213",
	"AADSTS7002138",
])("explain %s names the rules that find it", async (code) => {
	const { status, stdout } = await explain(code);

	expect(status).toBe(0);
	expect(stdout).toContain(`${code.toUpperCase()}: `);
	expect(stdout).toMatch(/\n\nFix\n {2}\S/);
	expect(stdout).toMatch(/\n {2}(?:missing|mismatched)-credential\n/);
});

test("of an error that nobody knows Microsoft's page is named", async () => {
	const { stdout } = await explain("AADSTS50034");

	expect(stdout).toContain(
		"https://login.microsoftonline.com/error?code=50034\n",
	);
});

test("explain guesses what was meant", async () => {
	const { status, stderr } = await callCommandLine(
		["explain", "keda-trsut"],
		tmpdir(),
	);
	expect(status).toBe(2);
	expect(stderr).toContain(
		'unknown rule "keda-trsut" (did you mean "keda-trust"?)',
	);
});
