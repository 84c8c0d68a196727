import { ofClientId } from "../../../model/of-client-id.ts";
import type { Report } from "../../build.ts";
import type { NumberedIssuer } from "../../view/legend.ts";
import type { Marked } from "../../view/mark.ts";
import { suppressedLine } from "../../view/suppressed.ts";
import { nextStepOf, verdictOf } from "../../view/verdict.ts";
import { code, escaped, inlineCode } from "../../writing/markup.ts";

/** The first lines of a page: the verdict, what a reader must know before the rest, and what to do next. */
export function headLines(report: Report): string[] {
	const ok = report.conclusion === "success";
	return [
		`### ${ok ? "✅" : "❌"} Workload identity ${escaped(verdictOf(report))}`,
		"",
		...noticeLines(report),
		...suppressedLines(report),
		...refusalLines(report),
		...nextStepLines(report),
	];
}

/** What a reader must know first. */
export function noticeLines({ notices = [] }: Report): string[] {
	return notices.flatMap((notice) => [`**${escaped(notice)}**`, ""]);
}

/** What is not shown because someone decided so. */
export function suppressedLines(report: Report): string[] {
	const line = suppressedLine(report, code);
	return line === undefined ? [] : [line, ""];
}

/** Why nothing was compared, or nothing written. */
export function refusalLines({ refusal, planDigest }: Report): string[] {
	const what = planDigest === undefined ? "Nothing was compared" : "Refused";
	return refusal === undefined
		? []
		: [
				`**${what}:** ${escaped(refusal.message)}. ${inlineCode(refusal.hint)}`,
				"",
			];
}

function nextStepLines(report: Report): string[] {
	const next = report.refusal ? undefined : nextStepOf(report);
	return next === undefined ? [] : [`→ ${inlineCode(next)}.`, ""];
}

/** The issuers by number, in one line each. */
export function legendLines(issuers: readonly NumberedIssuer[]): string[] {
	return issuers.map(
		({ number, issuer, clusters }) =>
			`<sub>&#91;${number}&#93; ${clusters.length === 0 ? "" : `${escaped(clusters.join(", "))} `}${code(issuer)}</sub><br>`,
	);
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

/** A text with the part that differs in bold type. */
export function markedCode({ before, differing, after }: Marked): string {
	const part = differing === "" ? "" : `<b>${code(differing)}</b>`;
	return [before, after].every((text) => text === "")
		? part
		: `${before === "" ? "" : code(before)}${part}${after === "" ? "" : code(after)}`;
}
