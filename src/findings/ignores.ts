import { parseClientId } from "../model/client-id.ts";
import type { About, Finding } from "../model/finding.ts";
import {
	type IgnoreProblem,
	type Ignores,
	type PolicyIgnore,
	whereKeys,
} from "../model/ignore.ts";
import type { Location } from "../model/location.ts";
import { patternTest } from "../model/pattern.ts";

export interface Ignored {
	readonly kept: readonly Finding[];
	/** What was removed, with the ignore that did it; of several the first. */
	readonly ignored: ReadonlyMap<Finding, IgnoredBy>;
	/** How many findings are kept although a comment ignores them. */
	readonly unheeded: number;
	readonly problems: readonly IgnoreProblem[];
}

interface IgnoredBy {
	readonly by: "ignore" | "inline-ignore";
	readonly location: Location;
}

/** What decides whether an ignore has an effect. */
export interface IgnoreContext {
	/** The names of all rules. */
	readonly rules: readonly string[];
	/** The rules that could have found all that they report, so that an ignore without a match is stale. */
	readonly judged: ReadonlySet<string>;
	/** Whether a comment can ignore a finding: of a pull request's files it cannot ignore an error. */
	readonly heedsComment: (finding: Finding) => boolean;
	/** `2027-01-31` */
	readonly today: string;
}

/** Removes the ignored findings, and reports the ignores that have no effect. */
export function applyIgnores(
	findings: readonly Finding[],
	ignores: Ignores,
	{ rules, judged, heedsComment, today }: IgnoreContext,
): Ignored {
	const problems: IgnoreProblem[] = [];
	const byRule = Map.groupBy(findings, ({ rule }) => rule);
	const ignored = new Map<Finding, IgnoredBy>();
	const apply = (by: IgnoredBy, matched: readonly Finding[]) => {
		for (const finding of matched)
			if (!ignored.has(finding)) ignored.set(finding, by);
	};
	const reportUnmatched = (
		{ rule, location }: { rule: string; location: Location },
		{ length }: readonly Finding[],
	) => {
		if (length === 0 && judged.has(rule))
			problems.push({ problem: "unmatched", rule, location });
	};

	for (const ignore of ignores.policy) {
		const { rule, expires, location } = ignore;
		if (hasExpired(ignore, today)) {
			if (ignore.ofBase) continue;
			problems.push({
				problem: "expired",
				rule,
				...(expires !== undefined && { expires }),
				location,
			});
		} else {
			const matches = whereTest(ignore.where);
			const matched = (byRule.get(rule) ?? []).filter(({ about }) =>
				matches(about),
			);
			apply({ by: "ignore", location }, matched);
			if (!ignore.ofBase) reportUnmatched(ignore, matched);
		}
	}
	const byLine = Map.groupBy(findings, ({ rule, location }) =>
		lineKey(rule, location?.file, location?.line),
	);
	const unheeded = new Set<Finding>();
	for (const { rule, reason, location, line } of ignores.inline) {
		if (rule === undefined)
			problems.push({ problem: "malformed", rule: "", location });
		else if (!rules.includes(rule))
			problems.push({ problem: "unknown-rule", rule, rules, location });
		else if (reason === "")
			problems.push({ problem: "no-reason", rule, location });
		else {
			const matched = byLine.get(lineKey(rule, location.file, line)) ?? [];
			const heeded = matched.filter(heedsComment);
			apply({ by: "inline-ignore", location }, heeded);
			for (const finding of matched)
				if (!ignored.has(finding)) unheeded.add(finding);
			reportUnmatched({ rule, location }, matched);
		}
	}
	return {
		kept: findings.filter((finding) => !ignored.has(finding)),
		ignored,
		unheeded: unheeded.size,
		problems,
	};
}

/** @param today `2027-01-31` */
export function hasExpired({ expires }: PolicyIgnore, today: string): boolean {
	return expires !== undefined && expires < today;
}

function lineKey(
	rule: string,
	file: string | undefined,
	line: number | undefined,
): string {
	return JSON.stringify([rule, file, line]);
}

/**
 * Makes a test of whether something is what an ignore is about. Where a finding is about several
 * subjects or workloads, one of them is enough.
 */
export function whereTest(
	where: PolicyIgnore["where"],
): (about: About) => boolean {
	const conditions = Object.entries(where).flatMap(([key, pattern]) => {
		if (!isWhereKey(key)) return [];
		const matches = patternTest(
			key === "clientId" ? canonical(pattern) : pattern,
		);
		return [(about: About) => about[whereKeys[key]].some(matches)];
	});
	return (about) => conditions.every((condition) => condition(about));
}

function isWhereKey(key: string): key is keyof typeof whereKeys {
	return Object.hasOwn(whereKeys, key);
}

/** Client IDs are compared in lower case; part of one, with a `*`, is not a UUID. */
function canonical(clientId: string): string {
	return parseClientId(clientId)?.canonical ?? clientId.toLowerCase();
}
