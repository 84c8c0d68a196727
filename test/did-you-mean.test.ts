import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, suggestion } from "../src/did-you-mean.ts";

const candidates = ["issuer-urls", "environments", "clientId", "mode", "qa"];

describe("a mistyped word stands for the nearest candidate", () => {
	test.each([
		["issuer-url", "issuer-urls"],
		["issuerUrls", "issuer-urls"],
		["issuer_urls", "issuer-urls"],
		["ISSUER URLS", "issuer-urls"],
		["enviroments", "environments"],
		["environemnts", "environments"],
		["clientid", "clientId"],
		["client-id", "clientId"],
		["cleintId", "clientId"],
		["mod", "mode"],
		["mdoe", "mode"],
		["model", "mode"],
		["qs", "qa"],
		["prod", undefined],
		["issuer", undefined],
		["completely-different", undefined],
	])("%s: %s", (word, meant) => {
		expect(didYouMean(word, candidates)).toBe(meant);
	});
});

test("without candidates nothing is meant", () => {
	expect(didYouMean("mode", [])).toBeUndefined();
});

test("a suggestion is half a sentence, or nothing", () => {
	expect(suggestion("mod", candidates)).toBe(' (did you mean "mode"?)');
	expect(suggestion("prod", candidates)).toBe("");
});

test("a candidate means itself, however it is separated and in whatever letters", () => {
	const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,12}$/), {
		minLength: 1,
		maxLength: 8,
	});
	fc.assert(
		fc.property(words, fc.nat(), (list, index) => {
			const word = list[index % list.length] ?? "";
			const typed = `${word.slice(0, 2)}-${word.slice(2)}`.toUpperCase();
			expect(didYouMean(typed, list)).toBe(word);
		}),
	);
});

test("among more candidates than anyone has, none is looked for", () => {
	const many = Array.from({ length: 501 }, (_, index) => `e${index}`);
	expect(didYouMean("e-1", many)).toBeUndefined();
	expect(didYouMean("e-1", many.slice(1))).toBe("e1");
});
