import type { Finding, Level } from "../model/finding.ts";
import type { Ignores } from "../model/ignore.ts";
import { isWorse, type Suppression } from "../model/suppressed.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import { applyIgnores, type IgnoreContext, type Ignored } from "./ignores.ts";

/** The levels that a policy file gives to rules. */
export type Levels = ReadonlyMap<string, Level | "off">;

/** What is reported, and what is not because someone decided so. */
export interface Applied {
	readonly findings: readonly Finding[];
	readonly suppressions: readonly Suppression[];
	/** How many findings are kept although a comment ignores them. */
	readonly unheeded: number;
}

/**
 * What is left of the findings once every ignore and level of the policy is applied. The one place where
 * this happens, after all findings exist: so no rule and no output knows of ignores.
 *
 * @param policyFile the file that the levels are from
 */
export function applyPolicy(
	findings: readonly Finding[],
	ignores: Ignores,
	levels: Levels,
	policyFile: string | undefined,
	context: IgnoreContext,
): Applied {
	const first = applyIgnores(findings, ignoresOf(ignores, false), context);
	// An ignore may itself be ignored on purpose, but an ignore of that one that is stale is reported.
	const second = applyIgnores(
		staleIgnore.findings(first.problems),
		ignoresOf(ignores, true),
		context,
	);
	const left = [
		...first.kept,
		...second.kept,
		...staleIgnore.findings(second.problems),
	].map((finding) => withLevel(finding, levels, policyFile));
	return {
		findings: left.flatMap(({ finding }) => finding ?? []),
		unheeded: first.unheeded + second.unheeded,
		suppressions: [
			...[first, second].flatMap((one) => suppressionsOf(one, levels)),
			...left.flatMap(({ suppression }) => suppression ?? []),
		],
	};
}

/** A finding at the level that the policy gives its rule, and what that hides of it. */
function withLevel(
	finding: Finding,
	levels: Levels,
	policyFile: string | undefined,
): { finding?: Finding; suppression?: Suppression } {
	const { rule, level } = finding;
	const set = levels.get(rule) ?? level;
	const suppression: Suppression = {
		by: "rules",
		rule,
		level,
		...(policyFile !== undefined && { file: policyFile }),
	};
	if (set === "off") return { suppression };
	// What was no error failed no run, so that less is no loss.
	const lowered = level === "error" && isWorse(level, set);
	return {
		finding: { ...finding, level: set },
		...(lowered && { suppression: { ...suppression, loweredTo: set } }),
	};
}

/** A finding that is ignored counts with the level that it would have had: one that the policy raises, too. */
function suppressionsOf({ ignored }: Ignored, levels: Levels): Suppression[] {
	return [...ignored].map(([{ rule, level }, { by, location }]) => {
		const set = levels.get(rule) ?? level;
		return {
			by,
			rule,
			level: set !== "off" && isWorse(set, level) ? set : level,
			file: location.file,
			line: location.line,
		};
	});
}

/** The ignores of stale ignores, or all others. */
function ignoresOf({ policy, inline }: Ignores, stale: boolean): Ignores {
	const isWanted = ({ rule }: { rule: string | undefined }) =>
		(rule === staleIgnore.name) === stale;
	return { policy: policy.filter(isWanted), inline: inline.filter(isWanted) };
}
