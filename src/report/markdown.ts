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

/** Collects lines until one does not fit, and counts what is left out from there on. */
class Page {
	private readonly lines: string[] = [];
	private readonly leftOut = new Map<string, number>();
	private bytesLeft: number;
	private full = false;

	constructor(maxBytes: number) {
		this.bytesLeft = maxBytes - reserve;
	}

	/** Lines that make no sense apart: all of them or none. */
	add(...lines: string[]): void {
		this.fits(lines);
	}

	/** One block of lines of a kind, followed by an empty line. */
	list(lines: readonly string[], noun: string): void {
		const fitting = lines.findIndex((line) => !this.fits([line]));
		if (fitting !== -1) {
			const before = this.leftOut.get(noun) ?? 0;
			this.leftOut.set(noun, before + lines.length - fitting);
		}
		this.add("");
	}

	text(): string {
		const text = this.lines.join("\n").trimEnd();
		const leftOut = [...this.leftOut].map(([noun, count]) =>
			plural(count, `more ${noun}`),
		);
		if (leftOut.length === 0) return `${text}\n`;
		return `${text}\n\n… and ${leftOut.join(", ")}; the JSON report has them all.\n`;
	}

	private fits(lines: readonly string[]): boolean {
		const bytes = Buffer.byteLength(lines.join("\n")) + 1;
		this.full ||= bytes > this.bytesLeft;
		if (this.full) return false;
		this.bytesLeft -= bytes;
		this.lines.push(...lines);
		return true;
	}
}

/** Room for the line that says what was left out. */
const reserve = 500;
