import type { Finding } from "../model/finding.ts";
import type { Suppressed, Suppression } from "../model/suppressed.ts";

/** How many there are of each kind, in the order in which they come first. */
export function counted(suppressions: readonly Suppression[]): Suppressed[] {
	const byKind = Map.groupBy(suppressions, (one) => JSON.stringify(one));
	return [...byKind.values()].flatMap((same) => {
		const [first] = same;
		return first === undefined ? [] : [{ ...first, count: same.length }];
	});
}

/**
 * The credentials that are not reported because the policy file allows them.
 * @param policyFile where they are allowed
 */
export function allowedCredentials(
	allowed: readonly unknown[],
	policyFile: string | undefined,
): Suppression[] {
	return allowed.map(() => ({
		by: "allowed-trusts",
		...(policyFile !== undefined && { file: policyFile }),
	}));
}

/**
 * The errors for which a run does not fail.
 * @param file what says that it never fails; absent if an input does
 */
export function errorsNotFailedFor(
	findings: readonly Pick<Finding, "level">[],
	file: string | undefined,
): Suppression[] {
	return findings
		.filter(({ level }) => level === "error")
		.map(({ level }) => ({
			by: "fail-on",
			level,
			...(file !== undefined && { file }),
		}));
}
