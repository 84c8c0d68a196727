import { expect, test } from "vitest";
import { clean, everyStatus } from "../report/reports.ts";
import { runCli, Workspace } from "./harness.ts";

test("reports of several runs become one page", async () => {
	await using workspace = await Workspace.with({
		"reports/app-a/report.json": JSON.stringify(everyStatus),
		"reports/app-b/report.json": JSON.stringify(clean),
	});
	const reports = ["reports/app-a/report.json", "reports/app-b/report.json"];

	const files = ["--html-file", "fleet.html", "--markdown-file", "fleet.md"];
	const merged = await runCli(workspace, ["merge", ...reports, ...files]);

	expect(merged).toMatchObject({ status: 1, stderr: "" });
	expect(merged.stdout).toContain("failed: 7 requirements, ");
	expect(await workspace.read("fleet.md")).toContain(
		"app-a/radixconfig.yaml:14",
	);
	expect(await workspace.read("fleet.html")).toContain("<!doctype html>");

	const json = await runCli(workspace, [
		"merge",
		"reports/app-b/report.json",
		"--format",
		"json",
	]);
	expect(json.status).toBe(0);
	expect(JSON.parse(json.stdout).requirements[0].file).toBe("radixconfig.yaml");
});

test.each([
	["is missing", undefined, "the report app.json does not exist"],
	["is no JSON", "{", "the report app.json is not JSON"],
	[
		"is of another version",
		JSON.stringify({ ...clean, version: 2 }),
		"app.json is not a report of version 1: /version must be equal to constant",
	],
])(
	"a report that %s is said, with exit status 2",
	async (_name, text, message) => {
		await using workspace = await Workspace.with(
			text === undefined ? {} : { "app.json": text },
		);
		const { status, stderr } = await runCli(workspace, ["merge", "app.json"]);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
	},
);
