import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { Texts } from "../../src/files/texts.ts";
import type { Report } from "../../src/report/build.ts";
import { plainDisplay } from "../../src/report/formats/format.ts";
import { formatMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { formatText } from "../../src/report/formats/text/text.ts";
import {
	change,
	compared,
	credential,
	finding,
	hostileTexts,
	identity,
	location,
	reportOf,
	requirement,
} from "../nouns.ts";
import { clean, everyOutcome, everyPlan, everyStatus } from "./reports.ts";

const terminal = { colour: false, width: 80 };

test.each([
	["every-status", everyStatus],
	["every-outcome", everyOutcome],
	["every-plan", everyPlan],
	["clean", clean],
])("on a terminal: %s", async (name, report) => {
	await expect(formatText(report, terminal)).toMatchFileSnapshot(
		`golden/text-${name}.txt`,
	);
});

test("everything but IDs and addresses fits a terminal", () => {
	for (const report of [everyStatus, everyOutcome, everyPlan])
		for (const line of formatText(report, terminal).split("\n"))
			if (line.length > 80)
				// A word that is too long is alone on its line, but for what says what it is.
				expect(line).toMatch(/^(?: *= |\[\d+\] \w+ | +|digest )\S+$/);
});

test("nothing is broken into lines on its way into a pipe", () => {
	const words = (text: string) => text.split(/\s+/).join(" ");
	const wide = formatText(everyStatus, plainDisplay);

	expect(wide).toContain(
		"\nfailed: 3 of 12 trusts exist, 6 are missing, 1 is a near miss, 2 could not be verified, 1 credential is surplus; 1 error, 2 warnings\n",
	);
	expect(words(wide)).toContain("component api :14 system:serviceaccount:");
});

test("colour changes nothing but the colour", () => {
	for (const report of [everyStatus, everyOutcome]) {
		const coloured = formatText(report, { ...terminal, colour: true });
		expect(stripVTControlCharacters(coloured)).toBe(
			formatText(report, terminal),
		);
	}
});

test.each<[string, Report, string]>([
	["red", everyStatus, "\u001b[31m\u001b[1mfailed: "],
	["green", clean, "\u001b[32m\u001b[1mpassed: "],
	[
		"yellow",
		{ ...clean, summary: { ...clean.summary, warnings: 2 } },
		"\u001b[33m\u001b[1mpassed with 2 warnings: ",
	],
])("the verdict is %s", (_, report, expected) => {
	expect(formatText(report, { ...terminal, colour: true })).toContain(
		`\n${expected}`,
	);
});

test("a mistake in a file is shown there, and its help once for all", () => {
	const texts = new Texts();
	texts.add("radixconfig.yaml", "a: 1\nb: 2\nc: 3\n");
	const at = (line: number) =>
		location({ line, column: 1, endLine: line, endColumn: 2 });
	const report = reportOf({
		mode: "lint",
		findings: [1, 3].map((line) =>
			finding({
				...{ rule: "unused-identity-key", level: "warning" },
				message: `line ${line} is wrong`,
				help: "Remove it.",
				location: at(line),
			}),
		),
	});

	expect(formatText(report, { ...terminal, texts })).toMatch(
		new RegExp(
			[
				"^warning\\[unused-identity-key\\] .*\\n.*",
				"  radixconfig.yaml:1:1 line 1 is wrong",
				"    \\|",
				"  1 \\| a: 1",
				"    \\| \\^",
				"  radixconfig.yaml:3:1 line 3 is wrong",
				"    \\|",
				"  3 \\| c: 3",
				"    \\| \\^",
				"  = Remove it.",
				"  = https://\\S+/unused-identity-key.md",
				"",
				"passed with 2 warnings: no workload uses an identity; Azure was not asked",
				"$",
			].join("\\n"),
		),
	);
});

test("applications with problems come first, and the sound ones in a line", () => {
	const required = ["a", "b", "c"].map((application) =>
		requirement({ application, subject: application }),
	);
	const report = reportOf({
		comparison: compared(required, [
			identity(
				["a", "c"].map((subject) => credential({ name: subject, subject })),
			),
		]),
	});
	const text = formatText(report, terminal);

	expect(text).toMatch(/^b +identity {2}dev\n {2}component web {2}id-1 {6}✗\n/);
	expect(text).toContain("\n✓ 2 sound applications: a, c\n");
	expect(text.indexOf("✗")).toBeLessThan(text.indexOf("✓ 2 sound"));
});

describe("a hostile text is only text, wherever it is", () => {
	/** A report in which a text is wherever a text can be. */
	function pageWith(text: string): string {
		const required = requirement({
			...{ name: text, environment: text, subject: text, issuers: [text] },
			location: location({ file: text }),
		});
		const at = location({ file: text });
		const report = reportOf({
			mode: "sync",
			comparison: compared(
				[required],
				[identity([credential()], { name: text })],
			),
			findings: [finding({ message: text, help: text, location: at })],
			notices: [text],
			suppressed: [{ by: "ignore", file: text, line: 1, count: 1 }],
			changes: [
				change({
					...{ name: text, issuer: text, subject: text },
					...{ outcome: "failed", error: text },
				}),
			],
			planDigest: "0".repeat(64),
		});
		return formatText(report, plainDisplay);
	}

	const lineCount = pageWith("x").split("\n").length;

	test.each(hostileTexts.map((text) => [text]))("%j", (text) => {
		const page = pageWith(text);

		expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
		expect(page).not.toContain("##[");
		expect(page).not.toMatch(/^\s*::/m);
		expect(page.split("\n")).toHaveLength(lineCount);
	});
});

test("two hundred thousand requirements are shown as any others", () => {
	const requirements = Array.from({ length: 200_000 }, (_, index) =>
		requirement({ name: `c${index}` }),
	);
	const text = formatText(
		reportOf({ mode: "lint", requirements }),
		plainDisplay,
	);

	expect(text.match(/component c/g)).toHaveLength(200_000);
});

describe("why a plan was refused", () => {
	const error = "the plan differs from the reviewed one";
	const refused = (...errors: readonly string[]) =>
		reportOf({
			planDigest: "0".repeat(64),
			changes: errors.map((error, index) =>
				change({ name: `c${index}`, outcome: "skipped", error }),
			),
		});
	const count = (text: string, part: string) => text.split(part).length - 1;

	test.each([
		["text", (report: Report) => formatText(report, plainDisplay)],
		["Markdown", (report: Report) => formatMarkdown(report, 100_000)],
	])("is said once in %s if it is so of all changes", (_, format) => {
		expect(count(format(refused(error, error, error)), error)).toBe(1);
		const others = format(refused(error, "another reason", error));
		expect(count(others, error)).toBe(2);
		expect(count(others, "another reason")).toBe(1);
	});
});
