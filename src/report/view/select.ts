import type { Finding } from "../../generated/report.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import { levels } from "./symbols.ts";

/** What of a report is printed. It changes nothing of the verdict, of the exit status and of what is written. */
export interface Selection {
	/** Findings of a lower level are left out. */
	readonly minLevel: Finding["level"];
	/** Names of rules; empty means all. */
	readonly rules: readonly string[];
	/** Names of workloads; empty means all. */
	readonly components: readonly string[];
}

/** Only what some workloads require. */
function ofComponents(report: Report, components: readonly string[]): Report {
	if (components.length === 0) return report;
	const kept = [...report.requirements.keys()].filter((index) =>
		components.includes(report.requirements[index]?.workload.name ?? ""),
	);
	const newIndex = new Map(kept.map((index, place) => [index, place]));
	return {
		...report,
		requirements: kept.flatMap((index) => report.requirements[index] ?? []),
		trusts: report.trusts
			.map((trust) => ({
				...trust,
				requiredBy: trust.requiredBy.flatMap(
					(index) => newIndex.get(index) ?? [],
				),
			}))
			.filter(({ requiredBy }) => requiredBy.length > 0),
	};
}

/** The findings that are to be shown, and how many are not, in a sentence. */
export function select(
	report: Report,
	{ minLevel, rules, components }: Selection,
): { shown: Report; hidden: string | undefined } {
	const worstFirst = Object.keys(levels);
	const isSelected = ({ level, rule, about }: Finding) =>
		worstFirst.indexOf(level) <= worstFirst.indexOf(minLevel) &&
		(rules.length === 0 || rules.includes(rule)) &&
		(components.length === 0 ||
			components.some((name) => about?.workloads?.includes(name)));
	const findings = report.findings.filter(isSelected);
	const count = report.findings.length - findings.length;
	return {
		shown: { ...ofComponents(report, components), findings },
		hidden:
			count === 0 ? undefined : `${plural(count, "finding")} not selected.`,
	};
}
