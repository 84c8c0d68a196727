import type { ClusterSettings } from "../clusters/assign.ts";
import type { GivenIssuer } from "../rules/rule.ts";

/**
 * Every current issuer as it was written in an input or in the policy file, for the rules that look at
 * issuers. Not the retired ones: one that never matched must be retired as it was.
 */
export function givenIssuers({
	clusters,
	issuerUrls,
}: ClusterSettings): GivenIssuer[] {
	return [
		...issuerUrls.map((issuer) => ({
			issuer,
			givenAs: "issuer-urls",
			location: undefined,
		})),
		...clusters.flatMap(({ name, issuers }) =>
			issuers.map(({ issuer, location }) => ({
				issuer,
				givenAs: `the cluster ${name}`,
				location,
			})),
		),
	];
}
