import { hasGrouping } from "../../rules/registry.ts";
import type { Report } from "../build.ts";
import type { RunLink } from "../outcome.ts";
import { type Group, groupsOf } from "../view/groups.ts";
import { legendOf } from "../view/legend.ts";
import { factsOf } from "../view/verdict.ts";
import { BudgetedText } from "../writing/budgeted-text.ts";
import { escaped } from "../writing/markup.ts";
import { footer, maxBodyBytes } from "./comment.ts";
import { groupBlocks } from "./markdown/groups.ts";
import { legendLines, noticeLines, suppressedLines } from "./markdown/lines.ts";
import { addPlan } from "./markdown/plan.ts";

export const issueTitle = "Workload identity drift";

/** A group with more lines says how many more there are. */
const mostLines = 50;

/**
 * Whether Entra ID differs from what is required. What could not be verified is no drift, and no proof that
 * there is none. A warning about a file is no drift either.
 */
export function driftOf(report: Report): "drift" | "unknown" | "none" {
	const groups = driftGroups(report);
	if (groups.length === 0) return "none";
	return groups.every(isOpen) ? "unknown" : "drift";
}

/** What the comparison found of trusts and credentials. */
function driftGroups(report: Report): Group[] {
	return groupsOf(report).filter(
		({ rule, level }) => level !== "note" && hasGrouping(rule),
	);
}

function isOpen({ lines }: Group): boolean {
	return lines.every(
		(line) =>
			line.kind === "finding" ||
			(line.kind === "trust" &&
				line.trusts.every(({ status }) => status === "unknown")),
	);
}

/** The body of the drift issue, without what differs from run to run. */
export function formatDrift(report: Report): string {
	const body = new BudgetedText(maxBodyBytes - 1000);
	body.add(
		"### Entra ID differs from the radixconfig files",
		"",
		`${escaped(factsOf(report))}.`,
		"",
		...noticeLines(report),
		...suppressedLines(report),
	);
	body.blocks(groupBlocks(driftGroups(report), report, mostLines), "finding", {
		share: 0.7,
	});
	addPlan(body, report, 0.2);
	body.list(legendLines(legendOf(report).issuers), "issuer", { share: 0.05 });
	body.add(
		"This issue is updated when the drift changes, and closed when there is none.",
	);
	return body.text(
		"the complete list is in the job summary and the JSON report",
	);
}

/** The last words in a drift issue before it is closed. */
export function formatClean(report: Report, run: RunLink): string {
	return [
		`No drift: ${escaped(factsOf(report))}.`,
		"",
		...suppressedLines(report),
		footer(run),
		"",
	].join("\n");
}
