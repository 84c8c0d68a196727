import { expect, test } from "vitest";
import { formats } from "../../src/report/formats/format.ts";
import {
	freePlaces,
	fullReports,
	harmlessAs,
	texts,
	withText,
} from "../report/hostile-report.ts";
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
	expect(merged.stdout).toContain("\nfailed: ");
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

/** What another run wrote may have been changed by anybody. */
test.each(formats)(
	"no text of a report becomes a command or markup as %s",
	async (format) => {
		for (const report of fullReports) {
			const hostile = withText(report, freePlaces(report), texts.join("\n"));
			await using workspace = await Workspace.with({
				"app.json": JSON.stringify(hostile),
			});

			const { stdout, stderr } = await runCli(
				workspace,
				["merge", "app.json", "--format", format],
				{ GITHUB_ACTIONS: "true" },
			);

			expect(stdout).not.toBe("");
			harmlessAs(format, stdout);
			expect(stderr).toBe("");
		}
	},
);

test.each([
	["rule", { rule: "x::set-env name=A::b" }],
	["rule", { rule: "\ud800" }],
	["level", { level: "::error::" }],
])("a report with a hostile %s is none", async (name, change) => {
	await using workspace = await Workspace.with({
		"app.json": JSON.stringify({
			...everyStatus,
			findings: everyStatus.findings.map((one) => ({ ...one, ...change })),
		}),
	});

	const { status, stderr } = await runCli(workspace, ["merge", "app.json"]);

	expect(status).toBe(2);
	expect(stderr).toContain(`/findings/0/${name}`);
	expect(stderr).not.toMatch(/^\s*::/m);
});

test("a link of a report leads to a page of this program's own", async () => {
	await using workspace = await Workspace.with({
		"app.json": JSON.stringify({
			...everyStatus,
			findings: everyStatus.findings.map((one) => ({
				...one,
				page: "https://attacker.example/",
			})),
		}),
	});

	for (const format of ["markdown", "sarif", "github"]) {
		const { stdout } = await runCli(workspace, [
			...["merge", "app.json", "--format", format],
		]);
		expect(stdout).toContain("/docs/rules/");
		expect(stdout).not.toContain("attacker.example");
	}
});
