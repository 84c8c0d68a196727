import { expect, test } from "vitest";
import { formatMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { harmless } from "./markdown.ts";
import {
	clean,
	clients,
	everyStatus,
	hostileReport,
	manyFindings,
} from "./reports.ts";

/** GitHub refuses a job summary of more than 1 MiB as a whole. */
const limit = 1024 * 1024;

test("the job summary", async () => {
	await expect(formatMarkdown(everyStatus, limit)).toMatchFileSnapshot(
		"golden/summary.md",
	);
});

test("the job summary when nothing is wrong", async () => {
	await expect(formatMarkdown(clean, limit)).toMatchFileSnapshot(
		"golden/summary-clean.md",
	);
});

test.each([64 * 1024, 256 * 1024, limit])(
	"with 5,000 findings it stays under %d bytes, has some of everything and counts the rest",
	(maxBytes) => {
		const text = formatMarkdown(manyFindings(), maxBytes);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
		expect(Buffer.byteLength(text)).toBeGreaterThan(maxBytes * 0.7);
		for (const heading of [
			"#### What to do",
			"#### Plan: 5000 to create",
			"| oil-orders | ",
			"#### Credential usage",
		])
			expect(text).toContain(heading);
		expect(text).toContain(`Plan <code>${"0".repeat(64)}</code>`);
		const shown = text.match(/^\| ❌ /gm)?.length ?? 0;
		expect(shown).toBeGreaterThan(50);
		expect(text).toContain(` ${5000 - shown} more findings, `);
		expect(text.match(/<details>/g)?.length).toBe(
			text.match(/<\/details>/g)?.length,
		);
		expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
	},
);

test("without a limit nothing is left out", () => {
	const text = formatMarkdown(manyFindings(), Number.POSITIVE_INFINITY);
	expect(text.match(/^\| ❌ /gm)).toHaveLength(5000);
	expect(text).not.toContain("… and ");
});

test("hostile text is harmless, and every row fits its table", () => {
	const text = formatMarkdown(hostileReport, limit);
	const fenced = /^```sh[\s\S]*?^```$/gm;
	harmless(text.replaceAll(fenced, ""));
	for (const table of text.split("\n\n")) {
		const rows = table.split("\n").filter((line) => line.startsWith("|"));
		const columns = new Set(rows.map((row) => row.split("|").length));
		expect(columns.size, table).toBeLessThanOrEqual(1);
	}
});

test("a bar shows what exists, what is missing, and what exceeds the limit", () => {
	const barOf = (credentials: number) => {
		const report = {
			...everyStatus,
			identities: everyStatus.identities.map((identity) =>
				identity.clientId === clients.api
					? { ...identity, credentials }
					: identity,
			),
		};
		const line = formatMarkdown(report, limit)
			.split("\n")
			.find((line) => line.startsWith("| id-api"));
		return line?.split("</code> | <code>")[1];
	};
	expect(barOf(2)).toBe(
		"██▒▒▒░░░░░░░░░░░░░░░</code> | 2/20, 5 with what is missing |",
	);
	expect(barOf(15)).toBe(
		"███████████████▒▒▒░░</code> | 15/20, 18 with what is missing ⚠️ |",
	);
	expect(barOf(19)).toBe(
		"███████████████████▒</code> | 19/20, 22 with what is missing ❌ |",
	);
});
