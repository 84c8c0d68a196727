import type { Report } from "../build.ts";
import { statusLine } from "../view/overview.ts";
import { BudgetedText } from "../writing/budgeted-text.ts";
import { footer, maxBodyBytes, type RunLink } from "./comment.ts";
import {
	findingLines,
	listChanges,
	noticeLines,
	suppressedLines,
} from "./markdown.ts";

export const issueTitle = "Workload identity drift";

/** Whether Entra ID differs from what is required, or could not be verified. */
export function hasDrift({ summary }: Report): boolean {
	return summary.errors + summary.warnings > 0;
}

/** The body of the drift issue, without what differs from run to run. */
export function formatDrift(report: Report): string {
	const body = new BudgetedText(maxBodyBytes - 1000);
	body.add(
		"### Entra ID differs from the radixconfig files",
		"",
		`${statusLine(report)}.`,
		"",
		...noticeLines(report),
		...suppressedLines(report),
	);
	body.list(findingLines(report), "finding", { share: 0.8 });
	listChanges(body, report);
	body.add(
		"This issue is updated when the drift changes, and closed when there is none.",
	);
	return body.text(
		"the complete list is in the job summary and the JSON report",
	);
}

/** The last words in a drift issue before it is closed. */
export function formatClean(report: Report, run: RunLink): string {
	return `No drift: ${statusLine(report)}.\n\n${footer(run)}\n`;
}
