import type { Trust } from "../../generated/report.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import type { KnownDifference, RequirementKey } from "../view/difference.ts";
import {
	statusLine,
	trustsByRequirement,
	workloadTitle,
} from "../view/overview.ts";
import { BudgetedText } from "../writing/budgeted-text.ts";
import { code, escaped } from "../writing/markup.ts";
import {
	findingLines,
	identityMarkup,
	listChanges,
	noticeLines,
	refusalLines,
	suppressedLines,
} from "./markdown.ts";

/** GitHub refuses longer comments and issues. It counts characters, of which no text has more than bytes. */
export const maxBodyBytes = 65_536;

/** Where the run is that a comment or an issue tells of. */
export interface RunLink {
	readonly url: string;
	/** The commit that was checked. */
	readonly sha: string;
}

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

/** The body of a pull request's comment: the result, what the pull request changes, and what to do. */
export function formatComment(
	report: Report,
	difference: KnownDifference,
	run: RunLink,
): string {
	const { conclusion, planDigest, changes, findings } = report;
	const body = new BudgetedText(maxBodyBytes);
	const ok = conclusion === "success";
	body.add(
		`### ${ok ? "✅" : "❌"} Radix workload identity`,
		"",
		...noticeLines(report),
		`${ok ? "OK" : "Failed"}: ${statusLine(report)}.`,
		"",
		...suppressedLines(report),
		...refusalLines(report),
		...(planDigest === undefined ? [] : [planLine(planDigest), ""]),
	);
	addDifference(body, report, difference);
	if (findings.length > 0) body.add("#### Findings", "");
	body.list(findingLines(report), "finding", { share: 0.45 });
	if (changes.length > 0) body.add("#### Changes", "");
	listChanges(body, report, { share: 0.2 });
	body.add(footer(run));
	return body.text(
		"the complete list is in the job summary and the JSON report",
	);
}

function planLine(digest: string): string {
	return `Plan ${code(digest)}`;
}

/**
 * The digest in a comment that `formatComment` made: no text from elsewhere has a line of its own with
 * such an element. `undefined` if there is none, or more than one.
 */
export function planIn(body: string): string | undefined {
	const lines = body.matchAll(/^Plan <code>([0-9a-f]{64})<\/code>\r?$/gm);
	const [first, ...others] = [...lines].map(([, digest]) => digest);
	return others.length === 0 ? first : undefined;
}

/** The body of a comment that had something to say once, and has nothing any more. */
export function formatAllClear(report: Report, run: RunLink): string {
	return [
		"### ✅ Radix workload identity",
		"",
		`All clear: ${statusLine(report)}. This pull request changes no requirement.`,
		"",
		...suppressedLines(report),
		footer(run),
		"",
	].join("\n");
}

/** The last line of a comment or an issue, which differs from run to run. */
export function footer({ url, sha }: RunLink): string {
	return `<sub><a href="${encodeURI(url)}">This run</a> checked ${code(sha.slice(0, 12))}.</sub>`;
}

function addDifference(
	body: BudgetedText,
	report: Report,
	difference: KnownDifference,
): void {
	body.add("#### What this pull request changes", "");
	if ("reason" in difference) {
		body.add(
			`Unknown what this pull request changes: ${escaped(difference.reason)}.`,
			"",
		);
		return;
	}
	const { added, removed } = difference;
	if (added.length + removed.length === 0) {
		body.add("No requirement is added or removed.", "");
		return;
	}
	body.add(
		`${plural(added.length, "requirement")} added, ${removed.length} removed.`,
		"",
	);
	const trusts = trustsByRequirement(report);
	const rows = [
		...added.flatMap((index) => {
			const requirement = report.requirements[index];
			if (requirement === undefined) return [];
			return [
				row("➕ added", requirement, report, verdictOf(trusts.get(index))),
			];
		}),
		...removed.map((requirement) =>
			row("➖ removed", requirement, report, leftBehind(report, requirement)),
		),
	];
	body.list(rows, "changed requirement", {
		share: 0.3,
		head: [
			"| Change | Environment | Workload | Identity | Subject | Credential |",
			"| --- | --- | --- | --- | --- | --- |",
		],
	});
}

function row(
	change: string,
	{ environment, workload, clientId, subject }: RequirementKey,
	report: Report,
	credential: string,
): string {
	const identity = identityMarkup(report, clientId);
	return `| ${change} | ${code(environment)} | ${code(workloadTitle(workload))} | ${identity} | ${code(subject)} | ${credential} |`;
}

const verdicts: Readonly<Record<Trust["status"], string>> = {
	present: "✅ exists",
	missing: "❌ must be created",
	mismatched: "❌ near miss",
	unknown: "❔ unknown",
};

/** The status of one requirement's trusts, over all issuers. */
function verdictOf(own: readonly Trust[] | undefined): string {
	if (own === undefined) return "not compared";
	return Object.entries(verdicts)
		.flatMap(([status, verdict]) => {
			const count = own.filter((trust) => trust.status === status).length;
			if (count === 0) return [];
			return [
				own.length === 1 ? verdict : `${verdict} (${count} of ${own.length})`,
			];
		})
		.join("<br>");
}

/** What a requirement leaves behind that is gone: credentials that nothing requires any more. */
function leftBehind(
	report: Report,
	{ clientId, subject }: RequirementKey,
): string {
	const names = report.surplus
		.filter(
			(credential) =>
				credential.clientId === clientId && credential.subject === subject,
		)
		.map(({ name }) => code(name));
	return names.length === 0 ? "—" : `⚠️ surplus: ${names.join(", ")}`;
}
