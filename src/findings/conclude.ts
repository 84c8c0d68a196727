import type { AssignedIssuers } from "../clusters/assign.ts";
import type { GivenIssuer } from "../clusters/given-issuers.ts";
import type { Comparison } from "../compare/compare.ts";
import type { Finding } from "../model/finding.ts";
import type { Ignores } from "../model/ignore.ts";
import type { Scope } from "../model/scope.ts";
import type { Suppressed } from "../model/suppressed.ts";
import { oneFindingEach } from "../rules/one-mistake.ts";
import {
	allRules,
	comparisonRules,
	discoveryRules,
	readRules,
	runRules,
} from "../rules/registry.ts";
import type { DeployedScope, GivenDiscovery } from "../rules/rule.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import type { Given } from "../sources/source.ts";
import { applyPolicy, type Levels } from "./apply-policy.ts";
import {
	allowedCredentials,
	counted,
	errorsNotFailedFor,
} from "./suppressed.ts";

/** What the rules and the policy need in addition to what was read and compared. */
export interface FindingSettings {
	readonly levels: Levels;
	readonly ignores: Ignores;
	/** The name of the policy file, if there is one. */
	readonly policyFile: string | undefined;
	/** Whether comments can ignore errors. */
	readonly commentsIgnoreErrors: boolean;
	/** Set if the run fails for no finding: the file that says so, unless an input does. */
	readonly neverFails: { readonly file: string | undefined } | undefined;
	/** Names of production environments. */
	readonly production: readonly string[];
	/** Issuers as they were written. */
	readonly issuers: readonly GivenIssuer[];
	/** What the issuers say of themselves, as far as they were asked. */
	readonly discoveries: readonly GivenDiscovery[];
	/** Whether the comparison was of everything and nothing was changed since. */
	readonly comparesAll: boolean;
	/** `2027-01-31` */
	readonly today: string;
}

/** What a run reports, and how much it does not because someone decided so. */
export interface Conclusion {
	readonly findings: readonly Finding[];
	readonly suppressed: readonly Suppressed[];
	/** How many errors are kept although a comment ignores them. */
	readonly unheeded: number;
}

/**
 * All findings: those of the files, of the run and of the comparison, after the policy was applied.
 * @param comparison absent if nothing was compared
 */
export function conclude(
	given: Given,
	issuers: AssignedIssuers,
	comparison: Comparison | undefined,
	settings: FindingSettings,
): Conclusion {
	const run = {
		scopes: given.scopes.map((scope) => deployed(scope, issuers)),
		issuers: settings.issuers,
		production: settings.production,
	};
	const found = oneFindingEach([
		...readRules.flatMap((rule) => rule.findings(given)),
		...given.findings,
		...runRules.flatMap((rule) => rule.findings(run)),
		...discoveryRules.flatMap((rule) => rule.findings(settings)),
		...(comparison
			? comparisonRules.flatMap((rule) => rule.findings(comparison))
			: []),
	]);
	const { ignores, levels, policyFile, neverFails } = settings;
	const { findings, suppressions, unheeded } = applyPolicy(
		found,
		ignores,
		levels,
		policyFile,
		{
			rules: allRules.map(({ name }) => name),
			judged: judgedRules(given, comparison, settings),
			heedsComment: ({ rule, level }) =>
				settings.commentsIgnoreErrors ||
				(levels.get(rule) ?? level) !== "error",
			today: settings.today,
		},
	);
	return {
		findings,
		unheeded,
		suppressed: counted([
			...suppressions,
			...allowedCredentials(comparison?.allowed ?? [], policyFile),
			...(neverFails ? errorsNotFailedFor(findings, neverFails.file) : []),
		]),
	};
}

/** What is not known yet counts as one issuer per cluster. */
function deployed(scope: Scope, { byScope }: AssignedIssuers): DeployedScope {
	const { current = [], unread = [] } = byScope.get(scope) ?? {};
	const issuers = [...current, ...unread];
	return { scope, issuers: issuers.length === 0 ? ["one issuer"] : issuers };
}

/**
 * The rules that had a chance to find everything: only of these an ignore without a match is stale. A
 * comparison that saw half, or that sync has changed since, proves nothing.
 */
function judgedRules(
	{ unreadable }: Given,
	comparison: Comparison | undefined,
	{ comparesAll }: FindingSettings,
): ReadonlySet<string> {
	if (unreadable.length > 0) return new Set();
	const compared =
		comparesAll &&
		comparison?.identities.every(({ status }) =>
			["resolved", "not-found", "unsupported"].includes(status),
		);
	const judged = allRules.filter(({ online, name }) =>
		online || name === staleIgnore.name ? compared : true,
	);
	return new Set(judged.map(({ name }) => name));
}
