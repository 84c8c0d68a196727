import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { Report } from "../../src/report/build.ts";
import { formatJunit } from "../../src/report/formats/junit.ts";
import {
	clean,
	clients,
	everyStatus,
	hostile,
	hostileReport,
	manyFindings,
} from "./reports.ts";

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: "",
	isArray: (name) => name === "testsuite" || name === "testcase",
	processEntities: true,
});

test("JUnit XML", async () => {
	await expect(formatJunit(everyStatus)).toMatchFileSnapshot(
		"golden/junit.xml",
	);
});

interface Suite {
	readonly name: string;
	readonly testcase: readonly Record<string, unknown>[];
}

/** The result of each case by its class and name. */
function resultsOf(report: Report): Map<string, string> {
	const { testsuites } = parser.parse(formatJunit(report));
	const suites: Suite[] = testsuites.testsuite;
	return new Map(
		suites.flatMap(({ testcase }) =>
			testcase.map((one) => {
				const result = ["failure", "error", "skipped"].find(
					(name) => name in one,
				);
				const kind = String(one["classname"]).split(".")[1];
				return [`${kind}: ${one["name"]}`, result ?? "passed"] as const;
			}),
		),
	);
}

test("what is required, each identity, each file and the run are cases, passing ones too", () => {
	const results = resultsOf(everyStatus);
	const api = `component api / ${clients.api}`;

	expect(results.size).toBe(12 + 5 + 1 + 1);
	expect(Object.fromEntries(results)).toMatchObject({
		[`trusts: oil-orders / dev / ${api} / 555ad1c615`]: "passed",
		[`trusts: oil-orders / dev / ${api} / f84d0892ea`]: "failure",
		[`trusts: oil-orders / dev / oauth2-proxy api / ${clients.proxy} / 555ad1c615`]:
			"failure",
		[`trusts: oil-orders / prod / job night / ${clients.forbidden} / 555ad1c615`]:
			"error",
		[`identities: ${clients.api}`]: "passed",
		"files: radixconfig.yaml": "failure",
		"run: run": "passed",
	});
	const { testsuites } = parser.parse(formatJunit(everyStatus));
	const count = (wanted: string) =>
		`${[...results.values()].filter((result) => result === wanted).length}`;
	expect(testsuites).toMatchObject({
		tests: `${results.size}`,
		failures: count("failure"),
		errors: count("error"),
		skipped: count("skipped"),
	});
});

test("a case keeps its name when lines move, names are not known and levels change", () => {
	const before = [...resultsOf(everyStatus).keys()];
	const moved: Report = {
		...everyStatus,
		requirements: everyStatus.requirements.map((one) => ({
			...one,
			line: one.line + 40,
		})),
		identities: everyStatus.identities.map(({ name, ...one }) => one),
		findings: everyStatus.findings.map((one) => ({
			...one,
			level: "note",
			...(one.line && { line: one.line + 40 }),
		})),
	};
	const after = resultsOf(moved);

	expect([...after.keys()]).toEqual(before);
	// What could not be verified is no pass, whatever its level.
	expect(new Set(after.values())).toEqual(new Set(["passed", "skipped"]));
});

test("every finding is in the text of a case", () => {
	const text = parser.parse(formatJunit(everyStatus));
	const all = JSON.stringify(text);
	for (const { rule } of everyStatus.findings)
		expect(all).toContain(`[${rule}]`);
});

test("where nothing was compared, what is required is skipped and the run failed", () => {
	const { trusts, ...rest } = everyStatus;
	const refused = resultsOf({
		...rest,
		...{ trusts: [], identities: [], surplus: [], findings: [] },
		refusal: { message: "no sign-in", hint: "Sign in." },
	});

	expect(refused.get("run: run")).toBe("failure");
	expect(
		[...refused].filter(
			([name, result]) => name.startsWith("trusts") && result !== "skipped",
		),
	).toEqual([]);
	expect(refused.size).toBe(12 + 1 + 1);
});

test("lint judges files, and no trusts", () => {
	const lint: Report = { ...clean, mode: "lint", trusts: [], identities: [] };

	expect(Object.fromEntries(resultsOf(lint))).toEqual({
		"files: radixconfig.yaml": "passed",
		"run: run": "passed",
	});
});

test("hostile text is text", () => {
	const text = formatJunit(hostileReport);
	expect(XMLValidator.validate(text)).toBe(true);
	expect(text).not.toContain("##[");
	const { testsuites } = parser.parse(text);
	expect(testsuites.testsuite).toHaveLength(4);
	expect(testsuites.failures).toBe(String(hostile.length));
	// Control characters are spelled out; what is left is what may stand in XML.
	expect(text).not.toMatch(
		/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
	);
});

test("5,000 findings are 5,000 failures", () => {
	const text = formatJunit(manyFindings());
	expect(XMLValidator.validate(text)).toBe(true);
	expect(parser.parse(text).testsuites).toMatchObject({
		tests: `${5000 + 500 + 2}`,
		failures: "5000",
	});
});
