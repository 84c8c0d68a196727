import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable } from "../../src/report/writing/printable.ts";
import { hostileTexts } from "../nouns.ts";

describe("text for a terminal or a log", () => {
	test.each([
		["plain text: æøå 漢字 ✓ 😀", "plain text: æøå 漢字 ✓ 😀"],
		["a\nb", "a\\u{000a}b"],
		["a\r\tb", "a\\u{000d}\\u{0009}b"],
		["\u001b[31mred", "\\u{001b}[31mred"],
		["\u007f\u0085\u009b", "\\u{007f}\\u{0085}\\u{009b}"],
		["\u202eright to left", "\\u{202e}right to left"],
		["\u2066isolated\u2069", "\\u{2066}isolated\\u{2069}"],
		["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
		["line\u2028paragraph\u2029", "line\\u{2028}paragraph\\u{2029}"],
		["tag\u{e0041}", "tag\\u{e0041}"],
		["##[error]", "##\\[error]"],
		["a ##[group]b ##[end]", "a ##\\[group]b ##\\[end]"],
		["#\u200b#[error]", "#\\u{200b}#[error]"],
		["::error::x", ":\\:error::x"],
		["  ::error::x", "  :\\:error::x"],
		["\u00a0::error::x", "\u00a0:\\:error::x"],
		["a::b", "a::b"],
		["", ""],
	])("%j is shown as %s", (text, shown) => {
		expect(printable(text)).toBe(shown);
	});
});

test("no text breaks a line, turns it around or is a workflow command", () => {
	const parts = fc.constantFrom(
		...hostileTexts,
		"::",
		":",
		"##",
		"[",
		" ",
		"\t",
	);
	const texts = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.array(parts).map((some) => some.join("")),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const shown = printable(text);
			expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
			expect(shown).not.toContain("##[");
			expect(shown.trimStart()).not.toMatch(/^::/);
		}),
		{ numRuns: 200 },
	);
});
