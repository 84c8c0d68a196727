import { expect, test } from "vitest";
import { readPage } from "../../scripts/pages.ts";
import { Workspace } from "../e2e/harness.ts";
import { runSource } from "../source.ts";

test("explain prints the page of a rule", async () => {
	await using workspace = await Workspace.with({});
	const { status, stdout } = await runSource(workspace, [
		"explain",
		"keda-trust",
	]);
	expect(status).toBe(0);
	expect(stdout).toBe(await readPage("keda-trust"));
});

test("explain guesses what was meant", async () => {
	await using workspace = await Workspace.with({});
	const { status, stderr } = await runSource(workspace, [
		"explain",
		"keda-trsut",
	]);
	expect(status).toBe(2);
	expect(stderr).toContain(
		'unknown rule "keda-trsut" (did you mean "keda-trust"?)',
	);
});
