import { describe, expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import type { Outcome } from "../../src/report/outcome.ts";
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
import { harmless } from "./markdown.ts";

const mebibyte = 1024 * 1024;

function markdown(given: Partial<Outcome>, maxBytes = mebibyte): string {
	return formatMarkdown(reportOf(given), maxBytes);
}

/** An outcome in which a text stands wherever a text can stand. */
function everywhere(text: string): Partial<Outcome> {
	const required = requirement({
		...{ name: text, environment: text, subject: text, issuers: [text] },
		location: location({ file: text }),
	});
	const comparison = compared(
		[required],
		[
			identity([credential({ name: text, issuer: text, subject: text })], {
				name: text,
			}),
		],
	);
	return {
		mode: "sync",
		comparison,
		findings: [
			finding({
				message: text,
				help: text,
				location: location({ file: text }),
			}),
		],
		changes: [
			change({
				...{ name: text, issuer: text, subject: text },
				...{ outcome: "failed", error: text },
			}),
		],
		planDigest: "0".repeat(64),
	};
}

test("of nothing is short", () => {
	expect(markdown({ mode: "lint" })).toBe(
		"### ✅ Workload identity passed: no workload uses an identity; Azure was not asked\n",
	);
});

describe("a hostile text is only text, wherever it stands", () => {
	const lineCount = markdown(everywhere("x")).split("\n").length;

	test.each(hostileTexts.map((text) => [text]))("%j", (text) => {
		const page = markdown(everywhere(text));

		harmless(page.replaceAll(/^```sh[\s\S]*?^```$/gm, ""));
		expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
		// No text is more than one line or makes more cells of its row.
		expect(page.split("\n")).toHaveLength(lineCount);
		expect(cells(page)).toEqual(cells(markdown(everywhere("x"))));
	});

	test.each([
		["a|b", "a&#124;b"],
		["<b>", "&#60;b&#62;"],
		["@team", "<span>@</span>team"],
		["`x`", "<code>x</code>"],
		["a`x", "a&#96;x"],
		["a\nb", "a&#92;u{000a}b"],
		["&amp;", "&#38;amp;"],
	])("%j stands there as %s", (message, shown) => {
		expect(markdown({ findings: [finding({ message })] })).toContain(
			`</a>** ${shown}\n\n_Create it._\n`,
		);
	});

	test("in a code element a mention is none, so it is left readable", () => {
		const required = requirement({ environment: "@team" });

		expect(markdown({ mode: "lint", requirements: [required] })).toContain(
			"| <code>@team</code> |",
		);
	});
});

/** How many cells each row of a table has. */
function cells(page: string): number[] {
	return page
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map((row) => row.split("|").length);
}

test("a rule's name links to its page, although bare addresses become no links", () => {
	const text = markdown({
		findings: [finding({ message: "see https://a.example" })],
	});

	expect(text).toMatch(/<a href="https:\/\/github\.com\/[^"<>]+\.md">/);
	expect(text).toContain("see https<span>:</span>//a.example");
});
