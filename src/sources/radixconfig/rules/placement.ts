import { parseClientId } from "../../../model/client-id.ts";
import type { IdentityUse } from "../../../model/requirement.ts";
import { describeUse } from "../../../rules/requirers.ts";
import { formatPath, type Path } from "../../../yaml/path.ts";
import type { DerivedUse } from "../derive.ts";

/** What a policy file's `where` can ask of a finding. */
export interface Concerned extends Record<string, unknown> {
	readonly environments: readonly string[];
	/** Names of components, jobs, or of the environments of sub-pipelines. */
	readonly workloads: readonly string[];
}

/** The distinct environments and workload names of some uses, and what they are in words. */
export function concernedBy(
	uses: readonly Pick<IdentityUse, "environment" | "workload">[],
): Concerned & { readonly requiredBy: readonly string[] } {
	return {
		environments: [...new Set(uses.map(({ environment }) => environment))],
		workloads: [...new Set(uses.map(({ workload }) => workload.name))],
		requiredBy: [...new Set(uses.map(describeUse))],
	};
}

/** Uses by the place of their client ID: one wrong line is one finding, however many environments it counts in. */
export function byPlace(
	uses: readonly DerivedUse[],
): { path: Path; place: string; clientId: string; uses: DerivedUse[] }[] {
	const grouped = Map.groupBy(uses, ({ path }) => formatPath(path));
	return [...grouped].flatMap(([place, ofPlace]) => {
		const [first] = ofPlace;
		return first
			? [{ path: first.path, place, clientId: first.clientId, uses: ofPlace }]
			: [];
	});
}

/** The client ID as it is compared, or as it stands if it is none. */
export function canonicalClientId(clientId: string): string {
	return parseClientId(clientId)?.canonical ?? clientId;
}

/** Some words of a list, and how many there are more: a message stays readable however long the list is. */
export function some(words: readonly string[], shown = 5): string {
	const rest = words.length - shown;
	return rest <= 0
		? words.join(", ")
		: `${words.slice(0, shown).join(", ")} and ${rest} more`;
}
