import { expect, test } from "vitest";
import {
	formatAllClear,
	formatComment,
	isWorthTelling,
	maxBodyBytes,
} from "../../src/report/formats/comment.ts";
import { formatDrift } from "../../src/report/formats/issue.ts";
import { differenceOf } from "../../src/report/view/difference.ts";
import { harmless } from "./markdown.ts";
import { clean, everyStatus, hostileReport, manyFindings } from "./reports.ts";

const run = {
	url: "https://github.com/my-org/my-app/actions/runs/4711",
	commit: "c0de".repeat(10),
};
/** A pull request that adds all but the first requirement, and removes one. */
const difference = {
	added: [1, 2, 3, 4, 5],
	removed: everyStatus.requirements.slice(0, 1).map((requirement) => ({
		...requirement,
		subject: "system:serviceaccount:oil-orders-dev:web-sa",
	})),
};

/** GitHub makes nothing of what is in a fence; the tests of the remedies look at it. */
function withoutCommands(comment: string): string {
	return comment.replaceAll(/^```sh[\s\S]*?^```$/gm, "");
}

test("the comment", async () => {
	await expect(formatComment(everyStatus, difference, run)).toMatchFileSnapshot(
		"golden/comment.md",
	);
});

test("the comment when all is clear", async () => {
	await expect(formatAllClear(clean, run)).toMatchFileSnapshot(
		"golden/comment-all-clear.md",
	);
});

test("the drift issue", async () => {
	await expect(formatDrift(everyStatus)).toMatchFileSnapshot(
		"golden/drift-issue.md",
	);
});

test("with 5,000 findings the comment stays under the limit, counts the rest and keeps the digest", () => {
	const report = manyFindings();
	const added = [...report.requirements.keys()];
	const comment = formatComment(report, { added, removed: [] }, run);

	expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(maxBodyBytes);
	expect(Buffer.byteLength(comment)).toBeGreaterThan(maxBodyBytes * 0.8);
	expect(comment).toContain(`Plan <code>${"0".repeat(64)}</code>`);
	expect(comment).toMatch(
		/^### ❌ Workload identity: this pull request needs 5000 credentials that do not exist\n/,
	);
	const shown = (pattern: RegExp) => comment.match(pattern)?.length ?? 0;
	const findings = shown(/^\| ❌/gm);
	const rows = shown(/^\| ➕ <code>component/gm);
	const changes = shown(/^\| ➕&nbsp;create/gm);
	expect(Math.min(findings, rows, changes)).toBeGreaterThan(20);
	expect(comment).toContain(
		`… and ${5000 - rows} more added workloads, ${5000 - changes} more changes, ${5000 - findings} more findings`,
	);
	expect(comment).toContain("<sub>");

	const issue = formatDrift(report);
	expect(Buffer.byteLength(issue)).toBeLessThanOrEqual(maxBodyBytes - 1000);
});

test("hostile text is harmless in the comment and in the issue", () => {
	const { requirements } = hostileReport;
	const half = Math.floor(requirements.length / 2);
	const comment = formatComment(
		hostileReport,
		{
			added: [...requirements.keys()].slice(half),
			removed: requirements.slice(0, half),
		},
		run,
	);
	harmless(withoutCommands(comment));
	harmless(
		withoutCommands(
			formatComment(
				hostileReport,
				{ reason: requirements.map(({ file }) => file).join() },
				run,
			),
		),
	);
	harmless(formatDrift(hostileReport));
	const rows = comment.split("\n").filter((line) => line.startsWith("| "));
	for (const table of comment.split("\n\n")) {
		const rows = table.split("\n").filter((line) => line.startsWith("| "));
		const widths = new Set(rows.map((line) => line.split("|").length));
		expect(widths.size, table).toBeLessThanOrEqual(1);
	}
	expect(rows.length).toBeGreaterThan(20);
});

test("the same requirement on another line is no difference, another client ID is two", () => {
	const moved = everyStatus.requirements.map((requirement) => ({
		...requirement,
		file: "other.yaml",
		line: 1,
	}));
	expect(differenceOf(moved, everyStatus)).toEqual({ added: [], removed: [] });

	const [first, ...rest] = moved;
	if (!first) throw new Error("there is no requirement");
	const other = { ...first, clientId: "0".repeat(36) };
	expect(differenceOf([other, ...rest], everyStatus)).toEqual({
		added: [0],
		removed: [other],
	});
});

test("what is suppressed is in the comment, also when all is clear", () => {
	const suppressed = [{ by: "rules", level: "error" as const, count: 3 }];
	const report = { ...clean, suppressed };
	const line = "\n\nNot shown: 3 errors (by rules).\n\n";

	expect(formatComment(report, { added: [], removed: [] }, run)).toContain(
		line,
	);
	expect(formatAllClear(report, run)).toContain(line);
});

test("what a reader must know first makes a comment, and is first in it", () => {
	const report = { ...clean, notices: ["The base counts."] };
	const nothing = { added: [], removed: [] };

	expect(isWorthTelling(report, nothing)).toBe(true);
	expect(formatComment(report, nothing, run)).toMatch(
		/^### ✅ Workload identity passed: 1 of 1 trust exists\n\n\*\*The base counts\.\*\*\n\n/,
	);
});

test("a warning that the pull request did not cause is nothing to say", () => {
	const warned = {
		...clean,
		summary: { ...clean.summary, warnings: 1 },
	};
	expect(isWorthTelling(warned, { added: [], removed: [] })).toBe(false);
	expect(isWorthTelling(warned, { reason: "unknown" })).toBe(true);
	expect(isWorthTelling(clean, { reason: "unknown" })).toBe(false);
	expect(isWorthTelling(clean, { added: [0], removed: [] })).toBe(true);
	expect(isWorthTelling(everyStatus, { added: [], removed: [] })).toBe(true);
});
