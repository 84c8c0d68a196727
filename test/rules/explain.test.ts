import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { callCommandLine } from "../../scripts/call-command-line.ts";
import { readPage } from "../../scripts/pages.ts";

test("explain prints the page of a rule", async () => {
	const { status, stdout } = await callCommandLine(
		["explain", "keda-trust"],
		tmpdir(),
	);
	expect(status).toBe(0);
	expect(stdout).toBe(await readPage("keda-trust"));
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
