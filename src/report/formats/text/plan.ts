import { type PlannedChange, planOf } from "../../view/plan.ts";
import { actions, outcomes } from "../../view/symbols.ts";
import { aligned } from "../../writing/columns.ts";
import { printable } from "../../writing/printable.ts";
import type { Page } from "./page.ts";

const outcomeStyles = {
	planned: "cyan",
	done: "green",
	failed: "red",
	skipped: "yellow",
	unknown: "yellow",
} as const;

/** What sync would do, or did, on each identity and for whom; nothing if nothing was planned. */
export function planLines(page: Page): string[] {
	const plan = planOf(page.report);
	if (plan === undefined) return [];
	const { identities, refused, summary, digest, tried } = plan;
	return [
		...identities.flatMap(({ clientId, name, kind, usage, rows }) => [
			...page.endRow(
				[
					page.paint("bold", printable(name)),
					...[kind, usage].flatMap((part) => part ?? []),
				].join("  "),
				name === clientId ? "" : clientId,
			),
			...rowsOf(rows, tried, page),
		]),
		...(refused === undefined
			? []
			: page.wrap("", page.paint("red", printable(refused)), "  ")),
		page.paint("bold", `${summary}.`),
		`${page.paint("dim", "digest")} ${digest}`,
	];
}

function rowsOf(
	rows: readonly PlannedChange[],
	tried: boolean,
	page: Page,
): string[] {
	const heads = aligned(
		rows.map(({ change, environment, workload }) => [
			[
				...(tried ? [outcomes[change.outcome].sign] : []),
				actions[change.action].sign,
			].join(" "),
			printable(environment),
			printable(workload),
			`[${page.legend.numberOf(change.issuer)}]`,
		]),
	);
	return rows.flatMap(({ change, detail, reason }, index) => {
		const { outcome, subject, action } = change;
		const head = `  ${page.paint(outcomeStyles[outcome], heads[index] ?? "")}`;
		return [
			...(detail === undefined ? [head] : page.endRow(head, printable(detail))),
			...(action === "delete" ? [`      ${printable(subject)}`] : []),
			...(reason === undefined ? [] : page.wrap("      ", printable(reason))),
		];
	});
}
