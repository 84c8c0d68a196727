import type { Finding, Level } from "../model/finding.ts";
import type { Ignores } from "../model/ignore.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import { applyIgnores, type IgnoreContext } from "./ignores.ts";

/** The levels that a policy file gives to rules. */
export type Levels = ReadonlyMap<string, Level | "off">;

/**
 * What is left of the findings once every ignore and level of the policy is applied. The one place where
 * this happens, after all findings exist: so no rule and no output knows of ignores.
 */
export function applyPolicy(
	findings: readonly Finding[],
	ignores: Ignores,
	levels: Levels,
	context: IgnoreContext,
): Finding[] {
	const first = applyIgnores(findings, ignoresOf(ignores, false), context);
	// An ignore may itself be ignored on purpose, but an ignore of that one that is stale is reported.
	const second = applyIgnores(
		staleIgnore.findings(first.problems),
		ignoresOf(ignores, true),
		context,
	);
	return [
		...first.kept,
		...second.kept,
		...staleIgnore.findings(second.problems),
	].flatMap((finding) => {
		const level = levels.get(finding.rule) ?? finding.level;
		return level === "off" ? [] : [{ ...finding, level }];
	});
}

/** The ignores of stale ignores, or all others. */
function ignoresOf({ policy, inline }: Ignores, stale: boolean): Ignores {
	const isWanted = ({ rule }: { rule: string | undefined }) =>
		(rule === staleIgnore.name) === stale;
	return { policy: policy.filter(isWanted), inline: inline.filter(isWanted) };
}
