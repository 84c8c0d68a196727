import { expect, test } from "vitest";
import { matchesPattern } from "../../src/model/pattern.ts";

test.each([
	["a", "a", true],
	["a", "ab", false],
	["*", "", true],
	["a*", "abc", true],
	["*c", "abc", true],
	["a*c", "abc", true],
	["a*c", "ab", false],
	["a*a", "a", false],
	["*b*", "abc", true],
	["a*b*a", "aba", true],
	["a*b*a", "abxa", true],
	["a.c", "abc", false],
	["", "", true],
	["", "a", false],
])("%s on %j: %j", (pattern, text, expected) => {
	expect(matchesPattern(pattern, text)).toBe(expected);
});

test("a pattern of many stars takes no longer than the text", () => {
	const text = "a".repeat(200_000);
	expect(matchesPattern(`${"a*".repeat(50_000)}b`, text)).toBe(false);
});
