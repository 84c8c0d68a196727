import { parseClientId } from "../model/client-id.ts";
import type { Finding } from "../model/finding.ts";
import type { Location } from "../model/location.ts";
import { patternTest } from "../model/pattern.ts";
import { type PolicyIgnore, whereKeys } from "../options/policy.ts";
import type { InlineIgnore } from "../sources/inline-ignores.ts";

/** Why an ignore does not count. */
export interface IgnoreProblem {
	readonly problem:
		| "expired"
		| "unmatched"
		| "no-reason"
		| "unknown-rule"
		| "malformed";
	readonly rule: string;
	readonly expires?: string;
	/** The names that would have been understood. */
	readonly rules?: readonly string[];
	readonly location: Location;
}

export interface Ignores {
	readonly policy: readonly PolicyIgnore[];
	readonly inline: readonly InlineIgnore[];
}

export interface Ignored {
	readonly kept: readonly Finding[];
	readonly problems: readonly IgnoreProblem[];
}

/** What has to be known to tell whether an ignore counts. */
export interface IgnoreContext {
	/** The names of all rules. */
	readonly rules: readonly string[];
	/** The rules that could have found all that they report, so that an ignore without a match is stale. */
	readonly judged: ReadonlySet<string>;
	/** `2027-01-31` */
	readonly today: string;
}

/** Takes away the findings that are ignored, and says which ignores do not count. */
export function applyIgnores(
	findings: readonly Finding[],
	ignores: Ignores,
	{ rules, judged, today }: IgnoreContext,
): Ignored {
	const problems: IgnoreProblem[] = [];
	const byRule = Map.groupBy(findings, ({ rule }) => rule);
	const ignored = new Set<Finding>();
	const apply = (
		{ rule, location }: { rule: string; location: Location },
		candidates: readonly Finding[],
		matches: (finding: Finding) => boolean,
	) => {
		const matched = candidates.filter(matches);
		for (const finding of matched) ignored.add(finding);
		if (matched.length === 0 && judged.has(rule))
			problems.push({ problem: "unmatched", rule, location });
	};

	for (const ignore of ignores.policy) {
		const { rule, expires, location } = ignore;
		if (expires !== undefined && expires < today)
			problems.push({ problem: "expired", rule, expires, location });
		else apply(ignore, byRule.get(rule) ?? [], whereTest(ignore.where));
	}
	const byLine = Map.groupBy(findings, ({ rule, location }) =>
		lineKey(rule, location?.file, location?.line),
	);
	for (const { rule, reason, location, line } of ignores.inline) {
		if (rule === undefined)
			problems.push({ problem: "malformed", rule: "", location });
		else if (!rules.includes(rule))
			problems.push({ problem: "unknown-rule", rule, rules, location });
		else if (reason === "")
			problems.push({ problem: "no-reason", rule, location });
		else
			apply(
				{ rule, location },
				byLine.get(lineKey(rule, location.file, line)) ?? [],
				() => true,
			);
	}
	return {
		kept: findings.filter((finding) => !ignored.has(finding)),
		problems,
	};
}

function lineKey(
	rule: string,
	file: string | undefined,
	line: number | undefined,
): string {
	return JSON.stringify([rule, file, line]);
}

/**
 * Makes a test of whether a finding is what an ignore asks for. A rule says in its data what it is about,
 * as one value (`subject`) or several (`subjects`); one of them is enough.
 */
function whereTest(
	where: PolicyIgnore["where"],
): (finding: Finding) => boolean {
	const conditions = whereKeys.flatMap((key) => {
		const asked = where[key];
		if (asked === undefined) return [];
		const matches = patternTest(key === "clientId" ? canonical(asked) : asked);
		const isAsked = (value: unknown) =>
			typeof value === "string" && matches(value);
		return [
			(data: NonNullable<Finding["data"]>) => {
				const several = data[`${key}s`];
				return (
					isAsked(data[key]) ||
					(Array.isArray(several) && several.some(isAsked))
				);
			},
		];
	});
	return ({ data = {} }) => conditions.every((condition) => condition(data));
}

/** Client IDs are compared in lower case; part of one, with a `*`, is no UUID. */
function canonical(clientId: string): string {
	return parseClientId(clientId)?.canonical ?? clientId.toLowerCase();
}
