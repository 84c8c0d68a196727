import type { Finding } from "../model/finding.ts";
import type { Policy } from "../options/policy.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import { applyIgnores, type IgnoreContext, type Ignores } from "./ignores.ts";

/**
 * What is left of the findings once every ignore and level of the policy is applied. The one place where
 * this happens, after all findings exist: so no rule and no output knows of ignores.
 */
export function applyPolicy(
	findings: readonly Finding[],
	ignores: Ignores,
	levels: Policy["levels"],
	context: IgnoreContext,
): Finding[] {
	const about = (stale: boolean): Ignores => ({
		policy: ignores.policy.filter(
			({ rule }) => (rule === staleIgnore.name) === stale,
		),
		inline: ignores.inline.filter(
			({ rule }) => (rule === staleIgnore.name) === stale,
		),
	});
	const first = applyIgnores(findings, about(false), context);
	// An ignore may itself be ignored on purpose, but an ignore of that one that is stale is reported.
	const second = applyIgnores(
		staleIgnore.findings(first.problems),
		about(true),
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
