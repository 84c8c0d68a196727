import { styleText } from "node:util";
import type { Texts } from "../../files/texts.ts";
import type { Report } from "../build.ts";
import {
	identityTitle,
	issuersOf,
	type Row,
	reasonOf,
	rowsOf,
	sharedReason,
	statusLine,
} from "../view/overview.ts";
import { requirersIn } from "../view/requirers.ts";
import { decisions } from "../view/suppressed.ts";
import { excerpt } from "../writing/excerpt.ts";
import { printable } from "../writing/printable.ts";
import { rulePage } from "../writing/rule-page.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const symbols = {
	present: "✓",
	missing: "✗",
	mismatched: "≠",
	unknown: "?",
	required: "·",
} as const;
const symbolStyles = {
	present: "green",
	missing: "red",
	mismatched: "red",
	unknown: "yellow",
	required: "dim",
} as const;
const outcomeStyles = {
	planned: "cyan",
	done: "green",
	failed: "red",
	skipped: "yellow",
	unknown: "yellow",
} as const;
const levelStyles = { error: "red", warning: "yellow", note: "cyan" } as const;

/** The report for people: findings, then who needs what and whether it exists, then what was changed. */
export function formatText(
	report: Report,
	colour: boolean,
	texts?: Texts,
): string {
	const paint: Paint = (style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const sections = [
		findings(report, paint, texts),
		overview(report, paint),
		changes(report, paint),
		[
			...decisions(report).map(printable),
			paint(
				"bold",
				`${report.conclusion === "success" ? "ok" : "failed"}: ${statusLine(report)}`,
			),
		],
	];
	return `${sections
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n")}\n`;
}

/** Only who needs what: what the command `subjects` prints. */
export function formatSubjects(
	report: Report,
	colour: boolean,
	texts?: Texts,
): string {
	const paint: Paint = (style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const lines = [
		...overview(report, paint),
		...(report.requirements.length === 0
			? ["no workload needs an identity"]
			: []),
	];
	// Only what keeps a requirement from being derived: the rest is for lint to say.
	const errors = report.findings.filter(({ level }) => level === "error");
	const shown = findings({ ...report, findings: errors }, paint, texts);
	return `${[...shown, ...lines].join("\n")}\n`;
}

function findings(
	{ findings }: Report,
	paint: Paint,
	texts: Texts | undefined,
): string[] {
	const explained = new Set<string>();
	return findings.flatMap((finding) => {
		const { rule, level, message, help, file, line, column } = finding;
		const style = levelStyles[level];
		const lines = [
			`${paint([style, "bold"], level)}${paint("dim", `[${rule}]`)} ${printable(message)}`,
			...(file === undefined
				? []
				: [`  ${paint("dim", "at")} ${printable(file)}:${line}:${column}`]),
			...excerpt(
				finding,
				texts,
				(text) => paint([style, "bold"], text),
				(text) => paint("dim", text),
			),
			...(help === undefined
				? []
				: [`  ${paint("dim", "→")} ${printable(help)}`]),
			// Once is enough: the page is about the rule, not about this finding.
			...(explained.has(rule)
				? []
				: [`  ${paint("dim", `→ ${rulePage(rule)}`)}`]),
		];
		explained.add(rule);
		return lines;
	});
}

function overview(report: Report, paint: Paint): string[] {
	const issuers = issuersOf(report);
	const numbered = issuers.map(
		(issuer, index) => `  [${index + 1}] ${printable(issuer)}`,
	);
	const byIdentity = Map.groupBy(
		rowsOf(report, issuers),
		({ clientId }) => clientId,
	);
	const blocks = [...byIdentity].flatMap(([clientId, rows]) => [
		paint("bold", printable(identityTitle(report, clientId))),
		...align(rows).map(
			({ row, text }) => `  ${marksOf(row, paint)}${printable(text)}`,
		),
	]);
	return issuers.length === 0 ? blocks : ["issuers", ...numbered, ...blocks];
}

/** A symbol per issuer. There is always one: what comes after it is input, which must not start a line. */
function marksOf({ cells }: Row, paint: Paint): string {
	if (cells.length === 0) return `${paint("dim", symbols.required)} `;
	return cells
		.map((status, index) => {
			const number = cells.length > 1 ? `[${index + 1}]` : "";
			return `${paint(symbolStyles[status], `${symbols[status]}${number}`)} `;
		})
		.join("");
}

/** Columns as wide as their contents, but one long name does not push the others off the screen. */
function align(rows: readonly Row[]): { row: Row; text: string }[] {
	const width = (pick: (row: Row) => string) =>
		rows
			.map((row) => pick(row).length)
			.filter((length) => length <= 40)
			.reduce((widest, length) => Math.max(widest, length), 0);
	const environments = width((row) => row.environment);
	const workloads = width((row) => row.workload);
	return rows.map((row) => ({
		row,
		text: `${row.environment.padEnd(environments)}  ${row.workload.padEnd(workloads)}  ${row.subject}`,
	}));
}

function changes(report: Report, paint: Paint): string[] {
	const { changes, planDigest, summary } = report;
	if (planDigest === undefined) return [];
	const issuers = issuersOf(report);
	const from = (issuer: string) =>
		issuers.includes(issuer)
			? `[${issuers.indexOf(issuer) + 1}]`
			: printable(issuer);
	const shared = sharedReason(report);
	const requirersOf = requirersIn(report);
	const linesOf = (change: Report["changes"][number]) => {
		const { action, name, issuer, subject, outcome } = change;
		const reason = shared === undefined ? reasonOf(change) : undefined;
		const requirers = requirersOf(change);
		return [
			`    ${paint(outcomeStyles[outcome], outcome)} ${action} ${printable(name)}`,
			...(requirers === undefined ? [] : [`      for ${printable(requirers)}`]),
			`      ${printable(subject)} from ${from(issuer)}`,
			...(reason === undefined ? [] : [`      ${printable(reason)}`]),
		];
	};
	const byIdentity = Map.groupBy(changes, ({ clientId }) => clientId);
	const lines = [...byIdentity].flatMap(([clientId, ofIdentity]) => [
		`  ${printable(identityTitle(report, clientId))}`,
		...ofIdentity.flatMap(linesOf),
	]);
	return [
		paint("bold", changes.length === 0 ? "changes: none needed" : "changes"),
		...(shared === undefined ? [] : [`  ${printable(shared)}`]),
		...lines,
		...(summary.created > 0
			? ["  a new credential can take a few minutes to be accepted"]
			: []),
		`  ${paint("dim", "plan")} ${planDigest}`,
	];
}
