import { hasOwnCluster } from "../clusters/assign.ts";
import { givenIssuers } from "../clusters/given-issuers.ts";
import type { Change } from "../model/change.ts";
import type { Scope } from "../model/scope.ts";
import type { Options } from "../options/options.ts";
import { plural, some } from "../words.ts";

/**
 * What a reader has to know of who decided what, in a sentence each.
 *
 * @param unheeded how many errors a comment would ignore elsewhere
 * @param changes what is or would be written
 */
export function noticesOf(
	scopes: readonly Scope[],
	options: Options,
	unheeded: number,
	changes: readonly Change[] = [],
): string[] {
	return [
		...options.notices,
		...ofComments(unheeded),
		...ofHead(options),
		...ofUnclaimedFiles(scopes, options),
		...ofIssuers(options, changes),
	];
}

/** Whoever opens a pull request writes its comments, too. */
function ofComments(unheeded: number): string[] {
	return unheeded === 0
		? []
		: [
				`In a pull request, comments ignore no errors: ${plural(unheeded, "error")} would be ignored elsewhere.`,
			];
}

/** These events run with the rights of the base, whatever is checked out. */
function ofHead({ proposal }: Options): string[] {
	return proposal !== undefined && /_target|workflow_run/.test(proposal)
		? [
				`This run of ${proposal} has the rights of the base: if it checks out the head, all that is read here is what the pull request says.`,
			]
		: [];
}

/** Else the issuers of the inputs would take over in silence for a file that the policy file names in another way. */
function ofUnclaimedFiles(
	scopes: readonly Scope[],
	{ clusters, policy }: Options,
): string[] {
	if (clusters.clusters.length === 0) return [];
	const unclaimed = scopes.filter((scope) => !hasOwnCluster(scope, clusters));
	if (unclaimed.length === 0) return [];
	const files = some(unclaimed.map(({ file }) => file));
	return [
		`No cluster in ${policy.source?.name} has ${files}, so the issuers from the inputs apply to it.`,
	];
}

/** Whoever may change the policy file decides whose tokens are trusted. */
function ofIssuers(
	{ clusters, policy }: Options,
	changes: readonly Change[],
): string[] {
	const given = Map.groupBy(givenIssuers(clusters), ({ issuer }) => issuer);
	const written = new Set(
		changes
			.map(({ issuer }) => issuer)
			.filter((issuer) =>
				given.get(issuer)?.every(({ givenBy }) => givenBy !== "input"),
			),
	);
	return written.size === 0
		? []
		: [
				`These issuers are named by ${policy.source?.name}, not by an input: ${[...written].join(", ")}.`,
			];
}
