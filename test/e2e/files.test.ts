import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import { configWith, emptyTenant, ids, inWorkflow } from "./fixture.ts";
import { runAction, runCli, Workspace } from "./harness.ts";

test("every file that was asked for is written in one run", async () => {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web);
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});

	const { status, outputs, summary } = await inWorkflow(simulator, workspace, {
		"report-file": "out/report.json",
		"sarif-file": "out/report.sarif",
		"markdown-file": "out/report.md",
		"html-file": "out/report.html",
		"junit-file": "out/junit.xml",
		"snapshot-file": "out/snapshot.json",
	});

	expect(status).toBe(1);
	expect(outputs).toMatchObject({
		"report-file": "out/report.json",
		"sarif-file": "out/report.sarif",
	});
	const read = async (name: string) => JSON.parse(await workspace.read(name));
	expect(await read("out/report.json")).toMatchObject({
		summary: { missing: 1 },
		identities: [{ credentialNames: [] }],
	});
	expect(await read("out/report.sarif")).toMatchObject({
		runs: [{ results: [{ ruleId: "missing-credential" }] }],
	});
	expect(await read("out/snapshot.json")).toMatchObject({ version: 1 });
	expect(await workspace.read("out/report.md")).toBe(summary);
	expect(await workspace.read("out/report.html")).toContain("✗ missing");
	expect(await workspace.read("out/junit.xml")).toContain('failures="1"');
});

test("the command line writes the same files", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: "nonsense" }),
	});

	const files = ["--sarif-file", "a.sarif", "--junit-file", "a.xml"];
	const { status } = await runCli(workspace, ["lint", ...files]);

	expect(status).toBe(1);
	expect(await workspace.read("a.sarif")).toContain("client-id-format");
	expect(await workspace.read("a.xml")).toContain("client-id-format");
});

test("the files are written before a run fails, and one that cannot be is said", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: "nonsense" }),
	});

	const { status, stdout } = await runAction(workspace, {
		mode: "lint",
		"sarif-file": "radixconfig.yaml/report.sarif",
	});

	expect(status).toBe(2);
	expect(stdout).toContain("radixconfig.yaml/report.sarif cannot be written");
});

test("many findings of a rule are one error, and that the run failed is another", async () => {
	const components = Array.from({ length: 30 }, (_, index) => `c${index}`);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith(
			Object.fromEntries(components.map((name) => [name, "nonsense"])),
		),
	});

	const { stdout } = await runAction(workspace, { mode: "lint" });

	const errors = stdout.match(/^::error.*$/gm) ?? [];
	expect(errors).toHaveLength(2);
	expect(errors[0]).toContain("title=client-id-format,");
	expect(errors[0]).toContain("and 10 more");
	expect(errors.at(-1)).toContain("see the findings above");
});
