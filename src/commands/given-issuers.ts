import type { ClusterSettings } from "../clusters/assign.ts";
import type { GivenIssuer } from "../rules/rule.ts";

/** Every issuer that was written in an input or in the policy file, for the rules that look at issuers. */
export function givenIssuers({
	clusters,
	issuerUrls,
	retiredIssuerUrls,
}: ClusterSettings): GivenIssuer[] {
	const fromInput = (givenAs: string, issuers: readonly string[]) =>
		issuers.map((issuer) => ({ issuer, givenAs, location: undefined }));
	return [
		...fromInput("issuer-urls", issuerUrls),
		...fromInput("retired-issuer-urls", retiredIssuerUrls),
		...clusters.flatMap(({ name, issuers, retiredIssuers }) =>
			[...issuers, ...retiredIssuers].map(({ issuer, location }) => ({
				issuer,
				givenAs: `the cluster ${name}`,
				location,
			})),
		),
	];
}
