import { expect, test } from "vitest";
import { merge } from "../../src/commands/merge.ts";
import { validate } from "../../src/generated/report-validator.js";
import type { Report } from "../../src/report/build.ts";
import { formatHtml } from "../../src/report/formats/html/html.ts";
import { reporters } from "../../src/report/formats/reporters.ts";
import { mergeReports, namesOf } from "../../src/report/merge.ts";
import { Workspace } from "../e2e/harness.ts";
import {
	clean,
	clients,
	complete,
	everyStatus,
	manyFindings,
} from "./reports.ts";

const named = (...reports: Report[]) =>
	reports.map((report, index) => ({ name: `app-${index + 1}`, report }));

test("two reports are one, each with its own files", () => {
	const other = complete({
		...clean,
		requirements: clean.requirements.map((requirement) => ({
			...requirement,
			application: "other",
			subject: "system:serviceaccount:other-dev:api-sa",
		})),
		trusts: clean.trusts.map((trust) => ({
			...trust,
			subject: "system:serviceaccount:other-dev:api-sa",
		})),
	});

	const merged = mergeReports(named(everyStatus, other), "error");

	expect(validate(merged), JSON.stringify(validate.errors)).toBe(true);
	expect(merged.conclusion).toBe("failure");
	expect(merged.summary).toMatchObject({
		requirements: 7,
		trusts: 13,
		present: 4,
		errors: everyStatus.summary.errors,
	});
	expect(merged.requirements.map(({ file }) => file)).toEqual([
		...everyStatus.requirements.map(() => "app-1/radixconfig.yaml"),
		"app-2/radixconfig.yaml",
	]);
	expect(merged.trusts.at(-1)?.requiredBy).toEqual([6]);
	expect(merged.identities).toHaveLength(5);
	expect(reporters.summary(merged)).toContain(
		"1 sound application: <code>other</code>",
	);
	expect(formatHtml(merged)).toContain('aria-label="other"');
});

test("what each of them suppresses is suppressed in the whole, but the whole decides whether it fails", () => {
	const file = "policy.yaml";
	const suppressing: Report = {
		...everyStatus,
		suppressed: [
			{ by: "rules", rule: "schema", level: "error", file, count: 2 },
			{ by: "fail-on", level: "error", file, count: 2 },
		],
	};
	const { suppressed } = suppressing;
	const rules = { ...suppressed?.[0], file: `app-1/${file}` };
	const reports = named(suppressing, everyStatus);

	expect(mergeReports(reports, "error").suppressed).toEqual([rules]);
	expect(mergeReports(reports, "never").suppressed).toEqual([
		rules,
		{ by: "fail-on", level: "error", count: everyStatus.summary.errors * 2 },
	]);
	expect(mergeReports(named(clean), "never")).not.toHaveProperty("suppressed");
});

test("what a reader must know of each is told of the whole, with its name", () => {
	const notices = ["The base counts."];

	expect(
		mergeReports(named(clean, { ...clean, notices }), "error").notices,
	).toEqual(["app-2: The base counts."]);
	expect(mergeReports(named(clean), "error")).not.toHaveProperty("notices");
});

test("findings of all are sorted worst first", () => {
	const merged = mergeReports(named(everyStatus, everyStatus), "error");
	const { errors, warnings, notes } = everyStatus.summary;
	expect(merged.findings.map(({ level }) => level)).toEqual([
		...Array(errors * 2).fill("error"),
		...Array(warnings * 2).fill("warning"),
		...Array(notes * 2).fill("note"),
	]);
});

test("what another report requires is not surplus", () => {
	const { subject } = everyStatus.surplus[0] ?? { subject: "" };
	const requiring = complete({
		...clean,
		trusts: clean.trusts.map((trust) => ({ ...trust, subject })),
	});

	const merged = mergeReports(named(everyStatus, requiring), "error");

	expect(everyStatus.summary).toMatchObject({ surplus: 1, warnings: 3 });
	expect(merged.summary).toMatchObject({ surplus: 0, warnings: 2 });
});

test("what another report requires is not foreign either", () => {
	const [trust] = clean.trusts;
	if (trust === undefined) throw new Error("there is no trust");
	const { clientId, issuer, subject } = trust;
	const foreignTrust = {
		...{
			rule: "foreign-trust",
			level: "note" as const,
			message: "also trusts",
		},
		data: { clientId, issuer, subject, name: "of-the-other-app" },
	};
	const other = complete({
		findings: [
			foreignTrust,
			{ ...foreignTrust, data: { ...foreignTrust.data, subject: "repo:x/y" } },
		],
	});

	const { findings } = mergeReports(named(clean, other), "error");

	expect(findings.map(({ data }) => data?.["subject"])).toEqual(["repo:x/y"]);
});

test("a report of 0.1 says only by its findings that a file could not be read", async () => {
	await using workspace = await Workspace.with({
		"old.json": JSON.stringify(
			complete({
				findings: [
					{ rule: "unreadable-file", level: "error", message: "no YAML" },
				],
			}),
		),
		"new.json": JSON.stringify(clean),
	});
	const merged = (...names: string[]) =>
		merge(names, "never", { directory: workspace.folder });
	expect(merged("old.json", "new.json")).toMatchObject({
		complete: false,
		conclusion: "failure",
	});
	expect(merged("new.json")).toMatchObject({
		complete: true,
		conclusion: "success",
	});
});

test("a trust of several reports is one: the worst of what is known counts", () => {
	const merge = (...statuses: Report["trusts"][number]["status"][]) =>
		mergeReports(
			named(
				...statuses.map((status) =>
					complete({
						...clean,
						trusts: clean.trusts.map((trust) => ({ ...trust, status })),
					}),
				),
			),
			"error",
		).trusts;
	expect(merge("present", "unknown")).toMatchObject([
		{ status: "present", requiredBy: [0, 1] },
	]);
	expect(merge("unknown", "missing", "present")).toMatchObject([
		{ status: "missing", requiredBy: [0, 1, 2] },
	]);
});

test("of an identity the report that could read it counts", () => {
	const unread = complete({
		...clean,
		identities: [
			{ clientId: clients.api, kind: null, status: "unknown", limit: 20 },
		],
	});
	for (const reports of [named(clean, unread), named(unread, clean)])
		expect(mergeReports(reports, "error").identities).toEqual(clean.identities);
});

test("reports are named by what their paths do not share", () => {
	expect(
		namesOf(["artifacts/app-a/report.json", "artifacts/app-b/report.json"]),
	).toEqual(["app-a", "app-b"]);
	expect(namesOf(["a.json", "b.json"])).toEqual(["a", "b"]);
	expect(namesOf(["x/a.json", "x/deep/b.json"])).toEqual(["a", "deep/b"]);
	expect(namesOf(["only.json"])).toEqual([""]);
});

test("fifty reports of a hundred each are merged into pages within their limits", () => {
	const reports = Array.from({ length: 50 }, () => manyFindings(100));
	const merged = mergeReports(named(...reports), "error");
	expect(merged.summary.errors).toBe(5000);
	expect(Buffer.byteLength(reporters.summary(merged))).toBeLessThan(
		1024 * 1024,
	);
});

test("whether the whole failed is decided for the whole", () => {
	const passed: Report = { ...everyStatus, conclusion: "success" };
	const conclusion = (failOn: "error" | "never") =>
		mergeReports(named(clean, passed), failOn).conclusion;
	expect(conclusion("error")).toBe("failure");
	expect(conclusion("never")).toBe("success");
});

test("why nothing was compared is kept, with where", () => {
	const refused = complete({
		...clean,
		complete: false,
		refusal: { message: "no issuer is given", hint: "Give one." },
	});

	const merged = mergeReports(named(clean, refused), "error");

	expect(validate(merged), JSON.stringify(validate.errors)).toBe(true);
	expect(merged).toMatchObject({
		complete: false,
		conclusion: "failure",
		refusal: { message: "app-2: no issuer is given", hint: "Give one." },
	});
	expect(reporters.summary(merged)).toContain(
		"**Nothing was compared:** app-2: no issuer is given",
	);
});

test("what is deployed is kept once, and declared if one run's files declare it", () => {
	const use = (declared: boolean) => ({
		cluster: "platform",
		application: "my-app",
		environment: "dev",
		deployment: "dev-abc",
		workload: { kind: "component", name: "web" },
		clientId: clients.api,
		subject: "system:serviceaccount:my-app-dev:web-sa",
		declared,
	});
	const applications = [{ cluster: "platform", application: "my-app" }];
	const one = complete({
		...clean,
		deployed: { complete: true, applications, uses: [use(true)] },
	});
	const other = complete({
		...clean,
		deployed: {
			complete: false,
			reason: "HTTP status 500",
			applications,
			uses: [use(false), { ...use(false), environment: "prod" }],
		},
	});

	const { deployed } = mergeReports(named(one, other, clean), "error");

	expect(deployed).toEqual({
		complete: false,
		reason: "HTTP status 500",
		applications,
		uses: expect.arrayContaining([
			use(true),
			{ ...use(false), environment: "prod" },
		]),
	});
	expect(deployed?.uses).toHaveLength(2);
});
