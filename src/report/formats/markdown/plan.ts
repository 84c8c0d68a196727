import type { Report } from "../../build.ts";
import { legendOf } from "../../view/legend.ts";
import { type PlannedChange, type PlanView, planOf } from "../../view/plan.ts";
import { actions, outcomes } from "../../view/symbols.ts";
import type { BudgetedText } from "../../writing/budgeted-text.ts";
import { code, escaped } from "../../writing/markup.ts";
import { identityMarkup } from "./lines.ts";

/** What sync would do, or did, on each identity and for whom; nothing if nothing was planned. */
export function addPlan(
	body: BudgetedText,
	report: Report,
	share: number,
): void {
	const plan = planOf(report);
	if (plan === undefined) return;
	body.within(share, () => addParts(body, report, plan));
}

function addParts(body: BudgetedText, report: Report, plan: PlanView): void {
	const { summary, digest, refused, tried, identities } = plan;
	body.add(`#### ${escaped(summary)}`, "", planLine(digest), "");
	if (refused !== undefined) body.add(`**${escaped(refused)}**`, "");
	const { numberOf } = legendOf(report);
	for (const { clientId, kind, usage, rows } of identities) {
		const facts = [kind, usage].flatMap((part) => part ?? []);
		body.list(
			rows.map((row) => rowOf(row, tried, numberOf)),
			"change",
			{
				head: [
					[
						`On ${identityMarkup(report, clientId)}`,
						...facts.map(escaped),
					].join(" · "),
					"",
					"| | Environment | Workload | Issuer | |",
					"| --- | --- | --- | --- | --- |",
				],
			},
		);
	}
}

/** The line in which `planIn` finds the digest. */
function planLine(digest: string): string {
	return `Plan ${code(digest)}`;
}

/**
 * The digest in a comment that has a plan: no text from elsewhere has a line of its own with such an
 * element. `undefined` if there is none, or more than one.
 */
export function planIn(body: string): string | undefined {
	const lines = body.matchAll(/^Plan <code>([0-9a-f]{64})<\/code>\r?$/gm);
	const [first, ...others] = [...lines].map(([, digest]) => digest);
	return others.length === 0 ? first : undefined;
}

function rowOf(
	{ change, environment, workload, detail, reason }: PlannedChange,
	tried: boolean,
	numberOf: (issuer: string) => number,
): string {
	const { action, outcome, subject, issuer } = change;
	const signs = [
		...(tried ? [outcomes[outcome].emoji] : []),
		`${actions[action].emoji}&nbsp;${action}`,
	];
	const details = [
		code(subject),
		...[detail, reason].flatMap((text) =>
			text === undefined ? [] : escaped(text),
		),
	];
	return `| ${signs.join(" ")} | ${code(environment)} | ${code(workload)} | &#91;${numberOf(issuer)}&#93; | ${details.join("<br>")} |`;
}
