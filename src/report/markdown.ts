import { code, escaped } from "./markup.ts";
import { identityTitle, issuersOf, rowsOf, statusLine } from "./overview.ts";
import { Page } from "./page.ts";
import type { Report } from "./report.ts";

const marks = {
	present: "✅",
	missing: "❌",
	mismatched: "❌ near miss",
	unknown: "❔",
	required: "·",
} as const;
const levelMarks = { error: "❌", warning: "⚠️", note: "ℹ️" } as const;

/**
 * The report as GitHub-flavoured Markdown, status first, within a number of bytes: what does not fit is
 * left out by whole lines and counted, never cut.
 */
export function formatMarkdown(report: Report, maxBytes: number): string {
	const { conclusion, planDigest } = report;
	const page = new Page(maxBytes);
	const ok = conclusion === "success";
	page.add(
		`### ${ok ? "✅" : "❌"} Radix workload identity`,
		"",
		`${ok ? "OK" : "Failed"}: ${statusLine(report)}.`,
		"",
	);

	page.list(findingLines(report), "finding", { share: 0.5 });

	if (planDigest !== undefined) {
		page.add("#### Changes", "");
		page.list(changeLines(report), "change", { share: 0.2 });
		page.add(`Plan ${code(planDigest)}`, "");
	}

	const issuers = issuersOf(report);
	if (issuers.length > 0) {
		page.add("#### Issuers", "");
		page.list(
			issuers.map((issuer, index) => `${index + 1}. ${code(issuer)}`),
			"issuer",
		);
	}
	const byIdentity = Map.groupBy(
		rowsOf(report, issuers),
		({ clientId }) => clientId,
	);
	for (const [clientId, rows] of byIdentity) {
		const head = [
			"Environment",
			"Workload",
			"Subject",
			...issuers.map((_, index) => `${index + 1}`),
		];
		page.add(
			`#### ${escaped(identityTitle(report, clientId))}`,
			"",
			`| ${head.join(" | ")} |`,
			`|${head.map(() => " --- |").join("")}`,
		);
		page.list(
			rows.map(({ environment, workload, subject, cells }) =>
				[
					"",
					code(environment),
					code(workload),
					code(subject),
					...cells.map((cell) => marks[cell]),
					"",
				]
					.join(" | ")
					.trim(),
			),
			"row",
		);
	}
	return page.text();
}

/** The findings as a list, worst first. */
export function findingLines({ findings }: Report): string[] {
	return findings.map(({ rule, level, message, help, file, line }) => {
		const place = file === undefined ? "" : ` (${code(`${file}:${line}`)})`;
		return `- ${levelMarks[level]} **${rule}**${place}: ${escaped(message)}${help === undefined ? "" : ` _${escaped(help)}_`}`;
	});
}

/** What was done or would be, as a list. */
export function changeLines({ changes }: Report): string[] {
	return changes.map(({ action, outcome, name, subject, issuer, error }) => {
		const why = error === undefined ? "" : `: ${escaped(error)}`;
		return `- ${outcome}: ${action} ${code(name)} for ${code(subject)} from ${code(issuer)}${why}`;
	});
}
