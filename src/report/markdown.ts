import {
	identityTitle,
	issuersOf,
	plural,
	rowsOf,
	statusLine,
} from "./overview.ts";
import { printable } from "./printable.ts";
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
	const { conclusion, findings, planDigest, changes } = report;
	const page = new Page(maxBytes);
	const ok = conclusion === "success";
	page.add(
		`### ${ok ? "✅" : "❌"} Radix workload identity`,
		"",
		`${ok ? "OK" : "Failed"}: ${statusLine(report)}.`,
		"",
	);

	page.list(
		findings.map(({ rule, level, message, help, file, line }) => {
			const place = file === undefined ? "" : ` (${code(`${file}:${line}`)})`;
			return `- ${levelMarks[level]} **${rule}**${place}: ${escaped(message)}${help === undefined ? "" : ` _${escaped(help)}_`}`;
		}),
		"finding",
	);

	if (planDigest !== undefined) {
		page.add("#### Changes", "");
		page.list(
			changes.map(({ action, outcome, name, subject, issuer, error }) => {
				const why = error === undefined ? "" : `: ${escaped(error)}`;
				return `- ${outcome}: ${action} ${code(name)} for ${code(subject)} from ${code(issuer)}${why}`;
			}),
			"change",
		);
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

/** Text in a table cell or a paragraph: no markup, no mention, one line. */
function escaped(text: string): string {
	return entities(printable(text)).replaceAll("@", "<span>@</span>");
}

/** Text in a code element, where GitHub makes neither mentions nor links of it. */
function code(text: string): string {
	return `<code>${entities(printable(text))}</code>`;
}

function entities(text: string): string {
	return text.replaceAll(
		/[&<>"'`|*_~[\]\\#$]/g,
		(character) => `&#${character.codePointAt(0)};`,
	);
}

/** Collects lines as long as they fit, and says how many did not. */
class Page {
	private readonly lines: string[] = [];
	private bytesLeft: number;
	private full = false;

	constructor(maxBytes: number) {
		this.bytesLeft = maxBytes - reserve;
	}

	add(...lines: string[]): void {
		for (const line of lines) this.fits(line);
	}

	/** One block of lines of a kind, followed by an empty line. */
	list(lines: readonly string[], noun: string): void {
		const fitting = lines.findIndex((line) => !this.fits(line));
		if (fitting !== -1) {
			this.lines.push(
				"",
				`… and ${plural(lines.length - fitting, `more ${noun}`)}; the JSON report has them all.`,
			);
			this.full = true;
		}
		this.add("");
	}

	text(): string {
		return `${this.lines.join("\n").trimEnd()}\n`;
	}

	private fits(line: string): boolean {
		const bytes = Buffer.byteLength(line) + 1;
		if (this.full || bytes > this.bytesLeft) return false;
		this.bytesLeft -= bytes;
		this.lines.push(line);
		return true;
	}
}

/** Room for the lines that say what was left out. */
const reserve = 500;
