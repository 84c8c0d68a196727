import { expect, test } from "vitest";
import { Texts } from "../../src/files/texts.ts";
import { excerpt } from "../../src/report/writing/excerpt.ts";

function excerptOf(
	text: string,
	span: {
		line: number;
		column: number;
		endLine?: number;
		endColumn?: number;
	},
): string[] {
	const sources = new Texts();
	sources.add("a.yaml", text);
	return excerpt(
		{ file: "a.yaml", endLine: span.line, ...span },
		sources,
		(marked) => marked,
		(frame) => frame,
	);
}

test("the span of a line is underlined", () => {
	expect(
		excerptOf("a: 1\nclientId: x # y\n", {
			line: 2,
			column: 11,
			endColumn: 12,
		}),
	).toEqual(["    |", "  2 | clientId: x # y", `    | ${" ".repeat(10)}^`]);
});

test("a span of several lines is underlined to the end of its first", () => {
	expect(
		excerptOf("ab: \n  c: 1\n", {
			line: 1,
			column: 1,
			endLine: 2,
			endColumn: 7,
		}),
	).toEqual(["    |", "  1 | ab:", "    | ^^^"]);
});

test("of a long line only what is around the span is shown", () => {
	const [, line = "", underline = ""] = excerptOf(
		`${"a".repeat(500)}HERE${"b".repeat(500)}`,
		{ line: 1, column: 501, endColumn: 505 },
	);
	expect(line).toBe(`  1 | …${"a".repeat(60)}HERE${"b".repeat(40)}…`);
	expect(underline).toBe(`    | ${" ".repeat(61)}^^^^`);
});

test("a long span is cut", () => {
	const [, line = "", underline = ""] = excerptOf("x".repeat(500), {
		line: 1,
		column: 1,
		endColumn: 501,
	});
	expect(line).toBe(`  1 | ${"x".repeat(100)}…`);
	expect(underline).toBe(`    | ${"^".repeat(60)}`);
});

test("control characters are shown, not obeyed, and the underline stays below the span", () => {
	expect(
		excerptOf("\u001b[31m\u202ea: b", { line: 1, column: 10, endColumn: 11 }),
	).toEqual([
		"    |",
		"  1 | \\u{001b}[31m\\u{202e}a: b",
		`    | ${" ".repeat(23)}^`,
	]);
});

test.each([
	["a file that was not read", "b.yaml", 1],
	["a line that is not there", "a.yaml", 9],
	["an empty line", "a.yaml", 2],
])("nothing for %s", (_, file, line) => {
	const sources = new Texts();
	sources.add("a.yaml", "a\n\nb");
	expect(
		excerpt(
			{ file, line, column: 1 },
			sources,
			(text) => text,
			(text) => text,
		),
	).toEqual([]);
});
