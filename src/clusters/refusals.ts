import { UserError } from "../errors.ts";
import type { Scope } from "../model/scope.ts";
import { type ClusterSettings, hasIssuers } from "./assign.ts";
import type { GivenIssuer } from "./given-issuers.ts";
import { rejectionOf } from "./rejected.ts";

/** @throws UserError if a scope, or the run as a whole, has no issuer to compare for */
export function refuseWithoutIssuers(
	scopes: readonly Scope[],
	settings: ClusterSettings,
): void {
	const without = scopes.find((scope) => !hasIssuers(scope, settings));
	if (
		without === undefined &&
		(scopes.length > 0 || hasIssuers(undefined, settings))
	)
		return;
	const file = settings.clusters.length > 0 ? without?.file : undefined;
	throw new UserError(
		file === undefined
			? "no issuer is given, so there is nothing to compare with"
			: `no issuer is given for ${file}: the policy file gives it no cluster, and no input names an issuer`,
		"Give issuer-urls (the Radix Web Console shows them as Cluster OIDC Issuer URLs) or radix-cluster; or use `lint`.",
	);
}

/**
 * No credential with a rejected issuer ever matches, so nothing is compared and nothing is written with one.
 * @throws UserError if one of the issuers is rejected
 */
export function refuseRejected(issuers: readonly GivenIssuer[]): void {
	const rejected = issuers.find(
		({ issuer }) => rejectionOf(issuer) !== undefined,
	);
	if (rejected === undefined) return;
	throw new UserError(
		`the issuer ${JSON.stringify(rejected.issuer)} is rejected`,
		"Correct the issuer (the rule issuer-url says what is wrong with it), or let radix-cluster read it.",
	);
}
