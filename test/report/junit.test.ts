import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { formatJunit } from "../../src/report/formats/junit.ts";
import {
	clean,
	complete,
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

test("errors are failures, the rest passes, and the counts agree", () => {
	const { testsuites } = parser.parse(formatJunit(everyStatus));
	expect(testsuites).toMatchObject({
		tests: `${everyStatus.findings.length}`,
		failures: `${everyStatus.summary.errors}`,
	});
	const cases = testsuites.testsuite.flatMap(
		(suite: { testcase: object[] }) => suite.testcase,
	);
	expect(cases.map((one: object) => "failure" in one)).toEqual(
		everyStatus.findings.map(({ level }) => level === "error"),
	);
});

test("a file without findings passes", () => {
	const { testsuites } = parser.parse(formatJunit(clean));
	expect(testsuites).toMatchObject({
		tests: "1",
		failures: "0",
		testsuite: [
			{
				name: "radixconfig.yaml",
				testcase: [{ name: "1 requirement without a finding" }],
			},
		],
	});
	expect(formatJunit(complete({}))).toContain('tests="0"');
});

test("hostile text is text", () => {
	const text = formatJunit(hostileReport);
	expect(XMLValidator.validate(text)).toBe(true);
	expect(text).not.toContain("##[");
	const { testsuites } = parser.parse(text);
	// One more has the notices.
	expect(testsuites.testsuite).toHaveLength(hostile.length + 1);
	expect(testsuites.failures).toBe(String(hostile.length));
	// Control characters are spelled out; what is left is what may stand in XML.
	expect(text).not.toMatch(
		/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
	);
});

test("5,000 findings are 5,000 tests", () => {
	const text = formatJunit(manyFindings());
	expect(XMLValidator.validate(text)).toBe(true);
	expect(parser.parse(text).testsuites).toMatchObject({
		tests: "5000",
		failures: "5000",
	});
});
