import type { Report } from "../../build.ts";
import { formatAz } from "../../remedies/az.ts";
import { credentialUsagesOf } from "../../view/credential-usage.ts";
import { groupsOf } from "../../view/groups.ts";
import { legendOf } from "../../view/legend.ts";
import {
	identityTitle,
	statusesOf,
	workloadTitle,
} from "../../view/overview.ts";
import { statuses } from "../../view/symbols.ts";
import { BudgetedText } from "../../writing/budgeted-text.ts";
import { code, escaped } from "../../writing/markup.ts";
import { groupBlocks } from "./groups.ts";
import { headLines } from "./lines.ts";
import { addMatrices } from "./matrices.ts";
import { addPlan } from "./plan.ts";

/** A group with more lines says how many more there are. */
const mostLines = 100;

/**
 * The report as GitHub-flavoured Markdown, verdict and overview first, details folded, within a number of
 * bytes: what does not fit is left out by whole lines and counted, never cut.
 */
export function formatMarkdown(report: Report, maxBytes: number): string {
	const body = new BudgetedText(maxBytes);
	body.add(...headLines(report));
	addMatrices(body, report);
	body.blocks(groupBlocks(groupsOf(report), report, mostLines), "finding", {
		share: 0.4,
		head: ["#### What to do", ""],
	});
	addPlan(body, report, 0.1);
	addRemedies(body, report);
	addCredentialUsage(body, report);
	addTrusts(body, report);
	return body.text();
}

/** For those who want no automatic writes. */
export function addRemedies(
	body: BudgetedText,
	report: Report,
	share = 0.15,
): void {
	const { missing, mismatched } = report.summary;
	if (missing + mismatched === 0) return;
	body.list(formatAz(report).trimEnd().split("\n"), "line of commands", {
		share,
		head: [
			"<details><summary>Create what is missing with the Azure CLI</summary>",
			"",
			"```sh",
		],
		tail: ["```", "", "</details>", ""],
	});
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

/** Every subject, per identity. */
function addTrusts(body: BudgetedText, report: Report): void {
	const { issuers } = legendOf(report);
	const statusOf = statusesOf(report);
	const rows = report.requirements.map((requirement, index) => {
		const { environment, workload, subject } = requirement;
		const marks = requirement.issuers.map((issuer) => {
			const { number } = issuers.find((one) => one.issuer === issuer) ?? {};
			const { emoji } = statuses[statusOf(index, issuer).status];
			return requirement.issuers.length > 1 ? `${number}&nbsp;${emoji}` : emoji;
		});
		return {
			clientId: requirement.clientId,
			line: `| ${[code(environment), code(workloadTitle(workload)), code(subject), marks.join(" ")].join(" | ")} |`,
		};
	});
	for (const [clientId, ofIdentity] of Map.groupBy(
		rows,
		(row) => row.clientId,
	)) {
		body.list(
			ofIdentity.map(({ line }) => line),
			"trust",
			{
				share: 0.15,
				head: [
					`<details><summary>${escaped(identityTitle(report, clientId))}</summary>`,
					"",
					"| Environment | Workload | Subject | |",
					"| --- | --- | --- | --- |",
				],
				tail: ["", "</details>", ""],
			},
		);
	}
}
