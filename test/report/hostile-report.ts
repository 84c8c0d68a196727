import { expect } from "vitest";
import { validate } from "../../src/generated/report-validator.js";
import type { Report } from "../../src/report/build.ts";
import type { Format } from "../../src/report/formats/format.ts";
import { change, hostileTexts, ids } from "../nouns.ts";
import { harmless } from "./markdown.ts";
import { complete, everyStatus } from "./reports.ts";

const use = {
	cluster: "platform",
	application: "my-app",
	environment: "dev",
	deployment: "x",
	commit: "y",
	workload: { kind: "component", name: "web" },
	clientId: ids.web,
	subject: "s",
	declared: false,
};

/** A report with a value in every place that has text, and one that was refused besides. */
export const fullReports: readonly Report[] = [
	complete({
		...everyStatus,
		changes: [change({ outcome: "failed", error: "e" })],
		notices: ["n"],
		suppressed: [
			{ by: "rules", rule: "schema", level: "error", file: "f", count: 1 },
		],
		deployed: {
			complete: false,
			reason: "r",
			applications: [
				{
					cluster: "platform",
					application: "my-app",
					registration: {
						repository: "r",
						configBranch: "b",
						radixConfigFullName: "f",
					},
					reason: "r",
				},
			],
			uses: [use],
		},
	}),
	complete({
		...everyStatus,
		complete: false,
		stopped: "by x",
		refusal: { message: "m", hint: "h" },
	}),
];

type Place = readonly string[];

/** Where a report has text that may be anything, as far as its schema says. */
export function freePlaces(report: Report): Place[] {
	return textPlaces(report, []).filter((place) =>
		validate(withText(report, [place], "\ud800 anything")),
	);
}

function textPlaces(value: unknown, place: Place): Place[] {
	if (typeof value === "string") return [place];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		textPlaces(inner, [...place, key]),
	);
}

/** The report with one text in all of some places. */
export function withText(
	report: Report,
	places: readonly Place[],
	text: string,
): Report {
	const copy = structuredClone(report);
	for (const place of places) {
		const parents = place.slice(0, -1);
		const parent = parents.reduce<object>(
			(value, key) => Reflect.get(value, key) as object,
			copy,
		);
		Reflect.set(parent, place.at(-1) ?? "", text);
	}
	return copy;
}

/** What a hostile author may write into any place. */
export const texts: readonly string[] = [
	...hostileTexts,
	"'; pwned #",
	'"; $(pwned) `pwned` #',
	`${"$"}{pwned} %{pwned}`,
	"@/etc/passwd",
	"-pwned",
	"]]> --> */ pwned",
	"constructor",
	"__proto__",
];

/** The first characters of the program's own workflow commands. */
const ownCommand = /^::(?:error|warning|notice) title=[a-z-]+[,:]/;

/** How Bicep names the application of a credential. */
const ownInterpolation = /\$\{app_[0-9a-f_]+\.uniqueName\}/g;

/** Asserts that text of a hostile author does nothing in a report of any format. */
export function harmlessAs(format: Format, shown: string): void {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
	expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
	for (const line of shown.split("\n"))
		if (format !== "github" || !ownCommand.test(line))
			expect(line).not.toMatch(/^\s*::/);
	expect(shown).not.toContain("##[");
	if (format === "json" || format === "sarif") JSON.parse(shown);
	if (format === "markdown" || format === "summary") harmless(shown);
	if (format === "html" || format === "junit") {
		expect(shown).not.toContain("<img");
		expect(shown).not.toContain("<script>alert");
		expect(shown).not.toContain("]]>");
	}
	if (format === "az" || format === "bicep" || format === "terraform")
		for (const line of shown.replaceAll(ownInterpolation, "").split("\n"))
			if (!/^(?:#|\/\/) /.test(line))
				expect(line).not.toMatch(/passwd|["']-pwned|[;$`#].*pwned|\{pwned/);
}
