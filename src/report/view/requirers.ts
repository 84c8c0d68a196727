import { some } from "../../words.ts";
import type { Report } from "../build.ts";
import { workloadTitle } from "./overview.ts";

type Change = Report["changes"][number];

/**
 * For whom a change is: "component web in dev". Whoever reviews a plan knows workloads, and not subjects.
 * @returns a function, which answers `undefined` for what nothing requires
 */
export function requirersIn({
	requirements,
}: Report): (change: Change) => string | undefined {
	const byTrust = Map.groupBy(requirements, trustKey);
	return (change) => {
		const requirers = byTrust.get(trustKey(change)) ?? [];
		const titles = requirers.map(
			({ workload, environment }) =>
				`${workloadTitle(workload)} in ${environment}`,
		);
		return titles.length === 0 ? undefined : some([...new Set(titles)], 3);
	};
}

function trustKey({
	clientId,
	subject,
}: Pick<Change, "clientId" | "subject">): string {
	return JSON.stringify([clientId, subject]);
}
