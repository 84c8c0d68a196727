import { hasGrouping } from "../../rules/registry.ts";
import { plural, some } from "../../words.ts";
import type { Report } from "../build.ts";
import { planSummary } from "./plan.ts";

/** The whole report in one line: "failed: 3 of 6 trusts exist, 2 are missing, 1 is a near miss". */
export function verdictOf(report: Report): string {
	return `${wordOf(report)}: ${factsOf(report)}`;
}

/** How the run went, in a word or two. */
function wordOf(report: Report): string {
	const { conclusion, stopped, summary } = report;
	if (stopped !== undefined) return `stopped ${stopped}`;
	if (conclusion === "failure") return "failed";
	const { errors, warnings, notes } = summary;
	const worth = errors + warnings > 0 ? { errors, warnings } : { notes };
	const said = countsOf(worth);
	return said === "" ? "passed" : `passed with ${said}`;
}

/** What was found and done, in half a sentence. */
export function factsOf(report: Report): string {
	return [trustFacts(report), changeFacts(report), otherFindings(report)]
		.filter((facts) => facts !== "")
		.join("; ");
}

function trustFacts(report: Report): string {
	const { mode, refusal, planDigest, summary, comparedWith } = report;
	const { requirements, trusts, present } = summary;
	const { missing, mismatched, unknown, surplus } = summary;
	if (refusal && planDigest === undefined) return "nothing was compared";
	const nothing = nothingToJudge(report);
	if (mode === "lint") {
		const judged = nothing ?? plural(requirements, "requirement");
		return `${judged}; Azure was not asked`;
	}
	const parts = [
		nothing ??
			(present === trusts && trusts > 1
				? `all ${trusts} trusts exist`
				: `${present} of ${plural(trusts, "trust")} ${present === 1 || trusts === 1 ? "exists" : "exist"}`),
		...ifAny(
			missing,
			missing === 1 ? "1 is missing" : `${missing} are missing`,
		),
		...ifAny(
			mismatched,
			mismatched === 1 ? "1 is a near miss" : `${mismatched} are near misses`,
		),
		...ifAny(unknown, `${unknown} could not be verified`),
		...ifAny(
			surplus,
			plural(surplus, "credential is", "credentials are").concat(" surplus"),
		),
	].join(", ");
	return comparedWith === "snapshot"
		? `${parts}; compared with a snapshot, Azure was not asked`
		: parts;
}

/** "radixconfig.yaml: no workload uses an identity"; `undefined` if there is something to judge. */
function nothingToJudge({
	requirements,
	files = [],
}: Report): string | undefined {
	if (requirements.length > 0) return undefined;
	const where = files.length === 0 ? "" : `${some(files, 2)}: `;
	return `${where}no workload uses an identity`;
}

function changeFacts(report: Report): string {
	return report.changes.length === 0 ? "" : planSummary(report);
}

/** Findings that are about no trust and no credential: the counts of those are said already. */
function otherFindings({ mode, conclusion, findings }: Report): string {
	const others = findings.filter(
		({ rule }) => mode === "lint" || !hasGrouping(rule),
	);
	const count = (level: string) =>
		others.filter((finding) => finding.level === level).length;
	// Of a run that passed, the first words say it.
	if (conclusion === "success") return "";
	return countsOf({ errors: count("error"), warnings: count("warning") });
}

/** "2 errors, 1 warning" */
function countsOf(counts: Readonly<Record<string, number>>): string {
	return Object.entries(counts)
		.filter(([, count]) => count > 0)
		.map(([nouns, count]) => plural(count, nouns.replace(/s$/, "")))
		.join(", ");
}

function ifAny(count: number, words: string): string[] {
	return count === 0 ? [] : [words];
}

/** What to do next, in a sentence without its full stop; `undefined` if there is nothing. */
export function nextStepOf(report: Report): string | undefined {
	const { mode, refusal, summary, changes, surplus, conclusion } = report;
	const { missing, mismatched, unknown } = summary;
	if (refusal) return refusal.hint.replace(/\.$/, "");
	if (mode === "lint")
		return conclusion === "success" && summary.requirements > 0
			? "`report` compares with Azure"
			: undefined;
	const planned = changes.some(({ outcome }) => outcome === "planned");
	if (planned) return "`sync` without `dry-run` carries the plan out";
	if (changes.some(({ outcome }) => outcome === "done"))
		return "a new credential can take a few minutes to be accepted";
	if (missing + mismatched > 0)
		return `\`sync\` creates ${missing + mismatched === 1 ? "it" : "them"}, \`--format az\` prints the commands`;
	if (unknown > 0) return "grant what the findings name, and run again";
	const prunable = surplus.filter((one) => one.prunable).length;
	if (prunable > 0)
		return `\`sync\` with \`prune\` deletes ${prunable === surplus.length ? "what is surplus" : `${prunable} of what is surplus`}`;
	return undefined;
}
