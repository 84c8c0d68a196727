import { ofClientId } from "../../model/of-client-id.ts";
import type { Report } from "../build.ts";
import { formatAz } from "../remedies/az.ts";
import { credentialUsagesOf } from "../view/credential-usage.ts";
import { formatDiagram } from "../view/diagram.ts";
import { type Entry, matricesOf } from "../view/matrix.ts";
import {
	identityTitle,
	issuersOf,
	reasonOf,
	rowsOf,
	type Status,
	sharedReason,
	statusLine,
} from "../view/overview.ts";
import { requirersIn } from "../view/requirers.ts";
import { suppressedLine } from "../view/suppressed.ts";
import { BudgetedText } from "../writing/budgeted-text.ts";
import { attribute, code, escaped } from "../writing/markup.ts";

const symbols: Readonly<Record<Status, string>> = {
	present: "✅",
	missing: "❌",
	mismatched: "❗",
	unknown: "❔",
	required: "·",
};
const legend =
	"✅ exists, ❌ missing, ❗ near miss, ❔ unknown, · not compared";
const levelSymbols = { error: "❌", warning: "⚠️", note: "ℹ️" } as const;

/** A wider table is unreadable; the list of all trusts has the same content. */
const maxColumns = 12;

/**
 * The report as GitHub-flavoured Markdown, status first, details folded, within a number of bytes: what
 * does not fit is left out by whole lines and counted, never cut.
 */
export function formatMarkdown(report: Report, maxBytes: number): string {
	const body = new BudgetedText(maxBytes);
	const ok = report.conclusion === "success";
	body.add(
		`### ${ok ? "✅" : "❌"} Radix workload identity`,
		"",
		...noticeLines(report),
		`${ok ? "OK" : "Failed"}: ${statusLine(report)}.`,
		"",
		...suppressedLines(report),
		...refusalLines(report),
	);
	addFindings(body, report);
	addChanges(body, report);
	addMatrices(body, report);
	addCredentialUsage(body, report);
	addDiagram(body, report);
	addTrusts(body, report);
	addCommands(body, report);
	return body.text();
}

/** What a reader must know first. */
export function noticeLines({ notices = [] }: Report): string[] {
	return notices.flatMap((notice) => [`**${escaped(notice)}**`, ""]);
}

/** What is not shown because someone decided so, for the beginning of a page. */
export function suppressedLines(report: Report): string[] {
	const line = suppressedLine(report, code);
	return line === undefined ? [] : [line, ""];
}

/** Why nothing was compared, for the beginning of a page. */
export function refusalLines({ refusal, planDigest }: Report): string[] {
	const what = planDigest === undefined ? "Nothing was compared" : "Refused";
	return refusal === undefined
		? []
		: [
				`**${what}:** ${escaped(refusal.message)}. ${escaped(refusal.hint)}`,
				"",
			];
}

function addFindings(body: BudgetedText, report: Report): void {
	body.list(findingLines(report), "finding", {
		share: 0.4,
		head: ["#### What to do", ""],
	});
}

function addChanges(body: BudgetedText, report: Report): void {
	const { planDigest } = report;
	if (planDigest === undefined) return;
	body.add("#### Changes", "", `Plan ${code(planDigest)}`, "");
	listChanges(body, report, { share: 0.1 });
}

/** Workloads by environment, with a symbol per issuer. */
function addMatrices(body: BudgetedText, report: Report): void {
	const issuers = issuersOf(report);
	const matrices = matricesOf(report).filter(
		({ environments }) => environments.length <= maxColumns,
	);
	if (matrices.length === 0) return;
	body.add("#### Identities by workload and environment", "");
	body.list(
		issuers.map((issuer, index) => `${index + 1}. Issuer ${code(issuer)}`),
		"issuer",
		{ share: 0.02 },
	);
	for (const { application, environments, workloads } of matrices) {
		body.list(
			workloads.map(
				({ title, cells }) =>
					`| ${code(title)} | ${cells.map((cell) => cell.map((entry) => marksOf(entry, issuers.length)).join("<br>")).join(" | ")} |`,
			),
			"workload",
			{
				share: 0.15,
				head: [
					`| ${escaped(application)} | ${environments.map(code).join(" | ")} |`,
					`| --- |${environments.map(() => " --- |").join("")}`,
				],
			},
		);
	}
	if (report.mode !== "lint") body.add(`${legend}.`, "");
}

function marksOf({ trusts }: Entry, issuers: number): string {
	if (trusts.length === 0) return symbols.required;
	return trusts
		.map(({ issuer, status }) =>
			issuers > 1 ? `${issuer}&nbsp;${symbols[status]}` : symbols[status],
		)
		.join(" ");
}

/** One bar per identity: what exists, what is missing, and the room that is left. */
function addCredentialUsage(body: BudgetedText, report: Report): void {
	body.list(
		credentialUsagesOf(report).map(
			({ clientId, name, existing, missing, limit }) => {
				const wanted = existing + missing;
				const bar = `${"█".repeat(Math.min(existing, limit))}${"▒".repeat(Math.max(Math.min(wanted, limit) - existing, 0))}`;
				const after = missing === 0 ? "" : `, ${wanted} with what is missing`;
				const full = wanted > limit ? " ❌" : wanted >= limit - 2 ? " ⚠️" : "";
				return `| ${escaped(name)} | ${code(clientId)} | <code>${bar.padEnd(limit, "░")}</code> | ${existing}/${limit}${after}${full} |`;
			},
		),
		"identity",
		{
			share: 0.1,
			head: [
				"#### Credential usage",
				"",
				"| Identity | Client ID | Credentials | |",
				"| --- | --- | --- | --- |",
			],
		},
	);
}

function addDiagram(body: BudgetedText, report: Report): void {
	const diagram = formatDiagram(report);
	if (diagram === undefined) return;
	body.add(
		"<details><summary>Identities of workloads</summary>",
		"",
		"```mermaid",
		...diagram.split("\n"),
		"```",
		"",
		"</details>",
		"",
	);
}

/** Every subject, per identity. */
function addTrusts(body: BudgetedText, report: Report): void {
	const issuers = issuersOf(report);
	const byIdentity = Map.groupBy(
		rowsOf(report, issuers),
		({ clientId }) => clientId,
	);
	const columns = [
		"Environment",
		"Workload",
		"Subject",
		...issuers.map((_, index) => `${index + 1}`),
	];
	for (const [clientId, rows] of byIdentity) {
		body.list(
			rows.map(
				({ environment, workload, subject, cells }) =>
					`| ${[code(environment), code(workload), code(subject), ...cells.map((cell) => symbols[cell])].join(" | ")} |`,
			),
			"trust",
			{
				share: 0.15,
				head: [
					`<details><summary>${escaped(identityTitle(report, clientId))}</summary>`,
					"",
					`| ${columns.join(" | ")} |`,
					`|${columns.map(() => " --- |").join("")}`,
				],
				tail: ["", "</details>", ""],
			},
		);
	}
}

/** For those who want no automatic writes. */
function addCommands(body: BudgetedText, report: Report): void {
	if (report.summary.missing === 0) return;
	body.list(formatAz(report).trimEnd().split("\n"), "line of commands", {
		share: 0.15,
		head: [
			"<details><summary>Create what is missing with the Azure CLI</summary>",
			"",
			"```sh",
		],
		tail: ["```", "", "</details>", ""],
	});
}

/** The findings as a list, worst first. */
export function findingLines({ findings }: Report): string[] {
	return findings.map(({ rule, level, message, help, page, file, line }) => {
		const place = file === undefined ? "" : ` (${code(`${file}:${line}`)})`;
		const name = page?.startsWith("https://")
			? `<a href="${attribute(page)}">${escaped(rule)}</a>`
			: escaped(rule);
		return `- ${levelSymbols[level]} **${name}**${place}: ${escaped(message)}${help === undefined ? "" : ` _${escaped(help)}_`}`;
	});
}

/** An identity in a sentence or a cell: its name, if that is known, and its client ID. */
export function identityMarkup(
	{ identities }: Report,
	clientId: string,
): string {
	const [identity] = ofClientId(identities, clientId);
	return identity?.name === undefined
		? code(clientId)
		: `${escaped(identity.name)} ${code(clientId)}`;
}

/** Every change in a line, after the reason that all of them have. */
export function listChanges(
	body: BudgetedText,
	report: Report,
	limits?: { readonly share: number },
): void {
	const shared = sharedReason(report);
	if (shared !== undefined) body.add(`**${escaped(shared)}**`, "");
	body.list(changeLines(report, shared), "change", limits);
}

function changeLines(report: Report, shared: string | undefined): string[] {
	const requirersOf = requirersIn(report);
	return report.changes.map((change) => {
		const { action, outcome, clientId, name, subject, issuer } = change;
		const requirers = requirersOf(change);
		const whom = requirers === undefined ? "" : `${escaped(requirers)}, `;
		const reason = shared === undefined ? reasonOf(change) : undefined;
		const why = reason === undefined ? "" : `: ${escaped(reason)}`;
		return `- ${outcome}: ${action} ${code(name)} on ${identityMarkup(report, clientId)} for ${whom}${code(subject)} from ${code(issuer)}${why}`;
	});
}
