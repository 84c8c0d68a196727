import type { About } from "./finding.ts";
import { describeUse } from "./requirement.ts";
import type { IdentityUse } from "./scope.ts";

/** The environments and workloads that a finding affects. */
export interface Affected extends Record<string, unknown> {
	readonly environments: readonly string[];
	/** Names of components, jobs, or of the environments of sub-pipelines. */
	readonly workloads: readonly string[];
}

/** The distinct environments and workload names of some uses, and what the uses are in words. */
export function affectedBy(
	uses: readonly Pick<IdentityUse, "environment" | "workload">[],
): Affected & { readonly requiredBy: readonly string[] } {
	return {
		environments: [...new Set(uses.map(({ environment }) => environment))],
		workloads: [...new Set(uses.map(({ workload }) => workload.name))],
		requiredBy: [...new Set(uses.map(describeUse))],
	};
}

/** What a finding about a client ID and those that use it is about. */
export function aboutAffected({
	clientId,
	environments,
	workloads,
}: Affected & { readonly clientId: string }): Partial<About> {
	return { clientIds: [clientId], environments, workloads };
}
