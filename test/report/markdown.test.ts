import { describe, expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/markdown.ts";
import type { Outcome } from "../../src/report/report.ts";
import { planChanges } from "../../src/sync/plan.ts";
import {
	change,
	compared,
	credential,
	finding,
	hostileTexts,
	identity,
	ids,
	issuer,
	location,
	otherIssuer,
	reportOf,
	requirement,
} from "../nouns.ts";

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

test("shows the state first, then findings, changes, issuers and a table per identity", () => {
	const comparison = compared(
		[
			requirement({ issuers: [issuer, otherIssuer] }),
			requirement({ kind: "sub-pipeline", name: "dev", subject: "s" }),
		],
		[identity([credential()])],
	);
	const { digest, identities } = planChanges(comparison, { prune: false });
	const changes = identities.flatMap((one) => one.changes.slice(0, 1));

	const text = markdown({
		mode: "sync",
		comparison,
		changes,
		planDigest: digest,
		findings: [
			finding({ message: "it is not there", location: location({ line: 7 }) }),
			finding({ rule: "keda-trust", level: "note", message: "mind" }),
		],
	});

	const [change] = changes;
	expect(text).toBe(`### ❌ Radix workload identity

Failed: 2 requirements, 1 of 3 trusts present, 2 missing, 1 change planned, 1 error, 0 warnings.

- ❌ **missing-credential** (<code>radixconfig.yaml:7</code>): it is not there _Create it._
- ℹ️ **keda-trust**: mind _Create it._

#### Changes

- planned: create <code>${change?.name}</code> for <code>${change?.subject}</code> from <code>${change?.issuer}</code>

Plan <code>${digest}</code>

#### Issuers

1. <code>${issuer}</code>
2. <code>${otherIssuer}</code>

#### id-1 (${ids.web}, user-assigned managed identity), 1/20 credentials

| Environment | Workload | Subject | 1 | 2 |
| --- | --- | --- | --- | --- |
| <code>dev</code> | <code>component web</code> | <code>system:serviceaccount:my-app-dev:web-sa</code> | ✅ | ❌ |
| <code>dev</code> | <code>sub-pipeline</code> | <code>s</code> | ❌ | · |
`);
});

test("of nothing is short", () => {
	expect(markdown({ mode: "lint" })).toBe(
		"### ✅ Radix workload identity\n\nOK: 0 requirements, 0 errors, 0 warnings.\n",
	);
});

describe("a hostile text is only text, wherever it stands", () => {
	const lineCount = markdown(everywhere("x")).split("\n").length;

	test.each(hostileTexts.map((text) => [text]))("%j", (text) => {
		const page = markdown(everywhere(text));

		// Our own elements aside, there is no markup: every character that could start some is an entity.
		const withoutOurs = page
			.replaceAll(/<\/?code>/g, "")
			.replaceAll("<span>@</span>", "");
		expect(withoutOurs).not.toMatch(/[<>`\\$[\]~]/);
		// GitHub makes no mentions of what stands in a code element.
		const prose = page.replaceAll(/<code>.*?<\/code>/g, "");
		expect(prose.replaceAll("<span>@</span>", "")).not.toContain("@");
		expect(withoutOurs).not.toMatch(/&(?!#\d+;)/);
		expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
		// No text is more than one line or makes more cells of its row.
		expect(page.split("\n")).toHaveLength(lineCount);
		const rows = page.split("\n").filter((line) => line.startsWith("|"));
		expect(rows.map((row) => row.split("|").length - 2)).toEqual([4, 4, 4]);
		// Our own emphasis comes in pairs, and no other asterisk or underscore is left.
		expect(page.match(/\*/g)).toHaveLength(4);
		expect(page.match(/_/g)).toHaveLength(2);
	});

	test.each([
		["a|b", "a&#124;b"],
		["<b>", "&#60;b&#62;"],
		["@team", "<span>@</span>team"],
		["`x`", "&#96;x&#96;"],
		["a\nb", "a&#92;u{000a}b"],
		["&amp;", "&#38;amp;"],
	])("%j stands there as %s", (message, shown) => {
		expect(markdown({ findings: [finding({ message })] })).toContain(
			`: ${shown} _Create it._`,
		);
	});

	test("in a code element a mention is none, so it is left readable", () => {
		const required = requirement({ environment: "@team" });

		expect(markdown({ mode: "lint", requirements: [required] })).toContain(
			"| <code>@team</code> |",
		);
	});
});

describe("what GitHub would refuse as too large", () => {
	const longText = "æ|<".repeat(100);
	const findings = Array.from({ length: 5_000 }, (_, index) =>
		finding({ message: `${index} ${longText}` }),
	);
	/** Many identities, so that there are many tables too. */
	const clientIds = Array.from(
		{ length: 2_000 },
		(_, index) => `${String(index).padStart(8, "0")}${ids.web.slice(8)}`,
	);
	const requirements = clientIds.map((clientId) => requirement({ clientId }));
	const full: Partial<Outcome> = { mode: "lint", requirements, findings };

	test.each([mebibyte, 65_536, 10_000, 1_000])(
		"fits into %i bytes by whole lines, and the rest is counted",
		(maxBytes) => {
			const text = markdown(full, maxBytes);
			const all = new Set(markdown(full, Number.POSITIVE_INFINITY).split("\n"));
			const lines = text.trimEnd().split("\n");
			const shown = lines.filter((line) => line.startsWith("- ")).length;

			expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
			expect(lines.at(-1)).toBe(
				`… and ${5_000 - shown} more findings, 1 more issuer, 2000 more rows; the JSON report has them all.`,
			);
			expect(lines.slice(0, -1).filter((line) => !all.has(line))).toEqual([]);
		},
	);

	test("uses the room that there is", () => {
		expect(Buffer.byteLength(markdown(full))).toBeGreaterThan(mebibyte - 5_000);
	});

	test("leaves no table without its head", () => {
		const text = markdown({ mode: "lint", requirements }, 100_000);
		const lines = text.split("\n");

		for (const [index, line] of lines.entries())
			if (line.startsWith("| <code>"))
				expect(lines[index - 1]).toMatch(/^\|( --- \||.*<code>)/);
		expect(text).toMatch(
			/… and \d+ more rows; the JSON report has them all\.\n$/,
		);
	});

	test("is complete where there is no limit", () => {
		const text = markdown(full, Number.POSITIVE_INFINITY);

		expect(text.match(/^- ❌/gm)).toHaveLength(5_000);
		expect(text.match(/^#### \d{8}-/gm)).toHaveLength(2_000);
		expect(text).not.toContain("… and");
	});
});
