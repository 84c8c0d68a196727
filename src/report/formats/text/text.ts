import type { Report } from "../../build.ts";
import { type Group, groupsOf } from "../../view/groups.ts";
import { decisions } from "../../view/suppressed.ts";
import { nextStepOf, verdictOf } from "../../view/verdict.ts";
import { printable } from "../../writing/printable.ts";
import type { Display } from "../format.ts";
import { groupSections } from "./groups.ts";
import { matrixSections } from "./matrices.ts";
import { Page } from "./page.ts";
import { planLines } from "./plan.ts";

/**
 * The report for people, with the most important last: findings in groups, who needs what and whether it
 * exists, what was changed, the next step, and the verdict.
 *
 * @param groups the findings that are shown
 */
export function formatText(
	report: Report,
	display: Display,
	groups: readonly Group[] = groupsOf(report),
): string {
	const page = new Page(report, display);
	const sections = [
		...groupSections(groups, page),
		...matrixSections(page),
		legendLines(page),
		planLines(page),
		ending(page),
	];
	return `${sections
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n")}\n`;
}

/** Only what sync would do, for someone who approves it. */
export function formatPlan(report: Report, display: Display): string {
	const page = new Page(report, display);
	return [...planLines(page), "", ...legendLines(page)].join("\n");
}

/** The issuers by number, each in one line however long it is. */
function legendLines({ legend }: Page): string[] {
	return legend.issuers.map(({ number, issuer, clusters }) =>
		[
			`[${number}]`,
			...(clusters.length === 0 ? [] : [printable(clusters.join(", "))]),
			printable(issuer),
		].join(" "),
	);
}

/** The last line is the verdict, and the one before says what to do next. */
function ending(page: Page): string[] {
	const { conclusion, summary } = page.report;
	const next = nextStepOf(page.report);
	const isQuiet = summary.errors + summary.warnings === 0;
	const style = conclusion === "failure" ? "red" : isQuiet ? "green" : "yellow";
	return [
		...decisions(page.report).flatMap((text) =>
			page.wrap("", printable(text), "  "),
		),
		...(next === undefined
			? []
			: page.wrap(`${page.paint("dim", "→")} `, printable(next))),
		...page.wrap(
			"",
			page.paint([style, "bold"], printable(verdictOf(page.report))),
			"  ",
		),
	];
}
