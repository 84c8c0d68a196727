import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "../../src/model/finding.ts";
import type { Report } from "../../src/report/build.ts";
import {
	annotatedGroups,
	formatWorkflowCommands,
	restAnnotations,
} from "../../src/report/formats/annotations.ts";
import { groupsOf } from "../../src/report/view/groups.ts";
import { version } from "../../src/version.ts";
import { finding, hostileTexts, location, reportOf } from "../nouns.ts";

function annotationsOf(report: Report) {
	const groups = groupsOf(report);
	const annotated = annotatedGroups(groups);
	return [
		...annotated.map(({ annotation }) => annotation),
		...restAnnotations(groups, annotated),
	];
}

function many(count: number, level: Level) {
	return Array.from({ length: count }, (_, index) =>
		finding({ rule: `rule-${index}`, level, message: `${level} ${index}` }),
	);
}

const page = `https://github.com/equinor/radix-workload-identity/blob/v${version}/docs/rules/missing-credential.md`;

describe("an annotation", () => {
	test("says where, what and what to do", () => {
		const at = location({ line: 3, column: 5, endColumn: 9 });
		const report = reportOf({ findings: [finding({ location: at })] });

		expect(annotationsOf(report)).toEqual([
			{
				level: "error",
				title: "missing-credential",
				message: `something is missing\nCreate it.\n${page}`,
				file: "radixconfig.yaml",
				startLine: 3,
				endLine: 3,
				startColumn: 5,
				endColumn: 9,
			},
		]);
	});

	test("of several lines has no columns, which GitHub would take for those of one", () => {
		const at = location({ line: 3, column: 5, endLine: 4, endColumn: 2 });
		const [annotation] = annotationsOf(
			reportOf({ findings: [finding({ location: at })] }),
		);

		expect(annotation).toMatchObject({ startLine: 3, endLine: 4 });
		expect(annotation).not.toHaveProperty("startColumn");
		expect(annotation).not.toHaveProperty("endColumn");
	});

	test("of no place has none", () => {
		expect(annotationsOf(reportOf({ findings: [finding()] }))).toEqual([
			{
				level: "error",
				title: "missing-credential",
				message: `something is missing\nCreate it.\n${page}`,
			},
		]);
	});

	test.each<[Level, string]>([
		["error", "error"],
		["warning", "warning"],
		["note", "notice"],
	])("of level %s is one of level %s to GitHub", (level, annotated) => {
		const report = reportOf({ findings: [finding({ level })] });

		expect(annotationsOf(report)).toMatchObject([{ level: annotated }]);
	});
});

describe("of each level GitHub shows ten", () => {
	test.each([
		[0, 0, undefined],
		[1, 1, undefined],
		[10, 10, undefined],
		[11, 9, "2 more findings of level warning are in the job summary."],
		[5_000, 9, "4991 more findings of level warning are in the job summary."],
	])(
		"so that of %i there are %i, and the rest is counted",
		(count, shown, rest) => {
			const annotations = annotationsOf(
				reportOf({ findings: many(count, "warning") }),
			);

			expect(annotations.map(({ message }) => message)).toEqual([
				...Array.from(
					{ length: shown },
					(_, index) =>
						`warning ${index}\nCreate it.\n${page.replace("missing-credential", `rule-${index}`)}`,
				),
				...(rest === undefined ? [] : [rest]),
			]);
		},
	);

	test("and the worst come first", () => {
		const report = reportOf({
			findings: [
				...many(30, "note"),
				...many(2, "error"),
				...many(12, "warning"),
			],
		});
		const levels = annotationsOf(report).map(({ level }) => level);

		expect(levels).toEqual([
			...Array(2).fill("error"),
			...Array(9).fill("warning"),
			...Array(9).fill("notice"),
			...["warning", "notice"],
		]);
	});

	test("however many there are of each", () => {
		const counts = fc.nat(40);
		fc.assert(
			fc.property(counts, counts, counts, (errors, warnings, notes) => {
				const report = reportOf({
					findings: [
						...many(errors, "error"),
						...many(warnings, "warning"),
						...many(notes, "note"),
					],
				});
				const byLevel = Map.groupBy(
					annotationsOf(report),
					({ level }) => level,
				);
				for (const [level, count] of [
					["error", errors],
					["warning", warnings],
					["notice", notes],
				] as const)
					expect(byLevel.get(level)?.length ?? 0).toBe(Math.min(count, 10));
			}),
		);
	});
});

describe("as workflow commands", () => {
	test("one line each", () => {
		const report = reportOf({
			findings: [
				finding({ location: location({ line: 3, column: 5, endColumn: 9 }) }),
				finding({ level: "note", message: "all is well" }),
			],
		});

		expect(formatWorkflowCommands(report)).toBe(
			[
				`::error title=missing-credential,file=radixconfig.yaml,endLine=3,endColumn=9,line=3,col=5::something is missing%0ACreate it.%0A${page}`,
				`::notice title=missing-credential::all is well%0ACreate it.%0A${page}`,
				"",
			].join("\n"),
		);
	});

	test.each([
		["100%", "100%25"],
		["a\r\nb", "a\\u{000d}\\u{000a}b"],
		["%0A::error::x", "%250A::error::x"],
		["::error::x", ":\\:error::x"],
	])("the message %j is escaped", (message, escaped) => {
		const report = reportOf({ findings: [finding({ message, help: "" })] });

		expect(formatWorkflowCommands(report)).toBe(
			`::error title=missing-credential::${escaped}%0A%0A${page}\n`,
		);
	});

	test("the file name is escaped so that it stays one property", () => {
		const at = location({ file: "a,line=1::error::b%\n.yaml" });
		const report = reportOf({
			findings: [finding({ message: "m", help: "h", location: at })],
		});

		expect(formatWorkflowCommands(report)).toBe(
			`::error title=missing-credential,file=a%2Cline=1%3A%3Aerror%3A%3Ab%25\\u{000a}.yaml,endLine=1,endColumn=5,line=1,col=1::m%0Ah%0A${page}\n`,
		);
	});

	test("no text makes a second command", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...hostileTexts), { maxLength: 9 }),
				(texts) => {
					const findings = texts.map((text, index) =>
						finding({
							...{ rule: `rule-${index}`, message: text },
							location: location({ file: text }),
						}),
					);
					const lines = formatWorkflowCommands(reportOf({ findings }))
						.trimEnd()
						.split(/\r\n|\r|\n/)
						.filter((line) => line !== "");
					expect(lines).toHaveLength(texts.length);
					for (const line of lines)
						expect(line).toMatch(/^::error title=rule-\d,file=[^,]*,/);
				},
			),
		);
	});
});
