import type { Finding } from "../../generated/report.ts";
import { hasGrouping } from "../../rules/registry.ts";
import { plural, some } from "../../words.ts";
import type { Report } from "../build.ts";
import type { RunLink } from "../outcome.ts";
import type { KnownDifference, RequirementKey } from "../view/difference.ts";
import { groupsOf } from "../view/groups.ts";
import { legendOf } from "../view/legend.ts";
import { matricesOf } from "../view/matrix.ts";
import { identityName, workloadTitle } from "../view/overview.ts";
import { factsOf, verdictOf } from "../view/verdict.ts";
import { BudgetedText } from "../writing/budgeted-text.ts";
import { code, escaped } from "../writing/markup.ts";
import { groupBlocks } from "./markdown/groups.ts";
import {
	identityMarkup,
	legendLines,
	noticeLines,
	refusalLines,
	suppressedLines,
} from "./markdown/lines.ts";
import { addRemedies } from "./markdown/markdown.ts";
import { cellText, rowHead } from "./markdown/matrices.ts";
import { addPlan } from "./markdown/plan.ts";

/** GitHub refuses longer comments and issues. It counts characters, of which no text has more than bytes. */
export const maxBodyBytes = 65_536;

/** A group with more lines says how many more there are. */
const mostLines = 20;

/** A wider table is unreadable. */
const maxColumns = 12;

/**
 * Whether a pull request's comment would have anything to say. What the pull request neither changed
 * nor fails for is left to the job summary.
 */
export function isWorthTelling(
	report: Report,
	difference: KnownDifference,
): boolean {
	const { summary, changes, notices = [] } = report;
	if (summary.errors + changes.length + notices.length > 0) return true;
	return "reason" in difference
		? report.summary.warnings > 0
		: difference.added.length + difference.removed.length > 0;
}

/** The body of a pull request's comment: what the pull request does, what to do about it, and what was there before. */
export function formatComment(
	report: Report,
	difference: KnownDifference,
	run: RunLink,
): string {
	const body = new BudgetedText(maxBodyBytes);
	const ok = report.conclusion === "success";
	body.add(
		`### ${ok ? "✅" : "❌"} Workload identity${headlineOf(report, difference)}`,
		"",
		...noticeLines(report),
		...suppressedLines(report),
		...refusalLines(report),
	);
	addDifference(body, report, difference);
	addPlan(body, report, 0.2);
	const { own, others } = splitFindings(report, difference);
	body.blocks(groupBlocks(groupsOf(own), own, mostLines), "finding", {
		share: 0.4,
	});
	addRemedies(body, report);
	addOthers(body, others);
	body.add(footer(run), ...legendLines(legendOf(report).issuers));
	return body.text(
		"the complete list is in the job summary and the JSON report",
	);
}

/** What the pull request does, if that is known: its author asks for that first. */
function headlineOf(report: Report, difference: KnownDifference): string {
	const missing =
		"reason" in difference ? 0 : missingOf(difference.added, report);
	if (missing > 0)
		return `: this pull request needs ${plural(missing, "credential")} that ${missing === 1 ? "does" : "do"} not exist`;
	return ` ${escaped(verdictOf(report))}`;
}

/** How many credentials some requirements, by their indexes, lack. */
function missingOf(added: readonly number[], { trusts }: Report): number {
	const isAdded = new Set(added);
	return trusts.filter(
		({ status, requiredBy }) =>
			(status === "missing" || status === "mismatched") &&
			requiredBy.some((index) => isAdded.has(index)),
	).length;
}

/**
 * Two reports: of the findings that the pull request may have caused, and of those about trusts and credentials
 * that it neither adds nor removes. Where that is not known, it may have caused all.
 */
function splitFindings(
	report: Report,
	difference: KnownDifference,
): { own: Report; others: Report } {
	const none = { ...report, findings: [] };
	if ("reason" in difference) return { own: report, others: none };
	const { added, removed } = difference;
	const changed = new Set(
		[
			...added.flatMap((index) => report.requirements[index] ?? []),
			...removed,
		].map(pairKey),
	);
	const wasThere = ({ rule, about = {} }: Finding) => {
		const { clientIds = [], subjects = [] } = about;
		return (
			hasGrouping(rule) &&
			subjects.length > 0 &&
			!clientIds.some((clientId) =>
				subjects.some((subject) => changed.has(pairKey({ clientId, subject }))),
			)
		);
	};
	return {
		own: {
			...report,
			findings: report.findings.filter((finding) => !wasThere(finding)),
		},
		others: { ...report, findings: report.findings.filter(wasThere) },
	};
}

function pairKey({
	clientId,
	subject,
}: Pick<RequirementKey, "clientId" | "subject">): string {
	return JSON.stringify([clientId, subject]);
}

function addOthers(body: BudgetedText, others: Report): void {
	const count = others.findings.length;
	if (count === 0) return;
	const summary = `${plural(count, "problem")} of workloads that this pull request does not change`;
	const open = body.add(`<details><summary>${summary}</summary>`, "");
	body.blocks(groupBlocks(groupsOf(others), others, mostLines), "finding", {
		share: 0.3,
	});
	if (open) body.add("</details>", "");
}

/** The body of a comment that had something to say once, and has nothing any more. */
export function formatAllClear(report: Report, run: RunLink): string {
	return [
		`### ✅ Workload identity: nothing that this pull request changes`,
		"",
		`${escaped(factsOf(report))}.`,
		"",
		...suppressedLines(report),
		footer(run),
		"",
	].join("\n");
}

/** The last line of a comment or an issue, which differs from run to run. */
export function footer({ url, commit }: RunLink): string {
	const number = /\/runs\/(\d+)/.exec(url)?.[1];
	return `<sub><a href="${encodeURI(url)}">Run${number === undefined ? "" : ` ${number}`}</a> checked ${code(commit.slice(0, 12))}</sub>`;
}

function addDifference(
	body: BudgetedText,
	report: Report,
	difference: KnownDifference,
): void {
	if ("reason" in difference) {
		body.add(
			`It is unknown what this pull request changes: ${escaped(difference.reason)}.`,
			"",
		);
		return;
	}
	const { added, removed } = difference;
	if (added.length + removed.length === 0)
		body.add("No requirement is added or removed.", "");
	addAdded(body, added, report);
	body.list(
		removed.map((requirement) => removedLine(requirement, report)),
		"removed requirement",
		{ share: 0.1 },
	);
}

/** What the pull request adds, as the matrix of each application shows it. */
function addAdded(
	body: BudgetedText,
	added: readonly number[],
	report: Report,
): void {
	const isAdded = new Set(added.map((index) => report.requirements[index]));
	for (const { application, environments, rows } of matricesOf(report)) {
		const ofRows = rows
			.map(({ cells, ...row }) => ({
				...row,
				cells: cells.map((cell) =>
					cell && isAdded.has(cell.requirement) ? cell : undefined,
				),
			}))
			.filter(({ cells }) => cells.some((cell) => cell !== undefined));
		const used = environments
			.map((name, index) => ({ name, index }))
			.filter(({ index }) => ofRows.some(({ cells }) => cells[index]));
		const columns = used.slice(0, maxColumns);
		const more = used.length - columns.length;
		body.list(
			ofRows.map(
				(row) =>
					`| ➕ ${rowHead(row)} | ${columns.map(({ index }) => cellText(row.cells[index])).join(" | ")} |`,
			),
			"added workload",
			{
				share: 0.2,
				head: [
					`| ${escaped(application)} | ${columns.map(({ name }) => code(name)).join(" | ")} |`,
					`| --- |${columns.map(() => " --- |").join("")}`,
				],
				tail:
					more === 0
						? [""]
						: ["", `… and ${plural(more, "more environment")}.`, ""],
			},
		);
	}
}

/** What a requirement leaves behind that is gone: credentials that nothing requires any more. */
function removedLine(
	{ environment, workload, clientId, subject }: RequirementKey,
	report: Report,
): string {
	const names = report.surplus
		.filter(
			(credential) =>
				credential.clientId === clientId && credential.subject === subject,
		)
		.map(({ name }) => code(name));
	const left =
		names.length === 0
			? ""
			: `; nothing requires ${some(names)} of ${escaped(identityName(report, clientId))} any more`;
	return `- ➖ ${code(workloadTitle(workload))} in ${code(environment)} no longer needs ${identityMarkup(report, clientId)}${left}`;
}
