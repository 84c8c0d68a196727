import type { Location } from "../model/location.ts";
import { mayDecide, type Rank } from "../model/rank.ts";
import type { ClusterSettings, RadixIssuers } from "./assign.ts";
import { rejectionOf } from "./rejected.ts";

/** An issuer as it was written, and who says that it is one. */
export interface GivenIssuer {
	readonly issuer: string;
	/** The input, the key or the service that it is from. */
	readonly givenAs: string;
	readonly givenBy: Rank;
	readonly location: Location | undefined;
}

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
			givenBy: "input" as const,
			location: undefined,
		})),
		...clusters.flatMap(({ name, issuers, givenBy }) =>
			issuers.map(({ issuer, location }) => ({
				issuer,
				givenAs: `the cluster ${name}`,
				givenBy,
				location,
			})),
		),
	];
}

/** An issuer and the names of the clusters that have it. */
export interface NamedIssuer {
	readonly issuer: string;
	readonly clusters: readonly string[];
}

/** The issuers whose clusters are known by name, so that people need not know their addresses. */
export function namedIssuers(
	{ clusters }: ClusterSettings,
	radix: RadixIssuers,
): NamedIssuer[] {
	const named = [
		...[...radix].flatMap(([cluster, issuers]) =>
			issuers.map((issuer) => ({ issuer, cluster })),
		),
		...clusters.flatMap(({ name, issuers }) =>
			issuers.map(({ issuer }) => ({ issuer, cluster: name })),
		),
	];
	const byIssuer = Map.groupBy(named, ({ issuer }) => issuer);
	return [...byIssuer].map(([issuer, same]) => ({
		issuer,
		clusters: [...new Set(same.map(({ cluster }) => cluster))],
	}));
}

/** The issuers that may be written into a credential. */
export function writableIssuers(
	settings: ClusterSettings,
	radix: RadixIssuers,
): ReadonlySet<string> {
	const issuers = [...givenIssuers(settings), ...issuersOfRadix(radix)];
	return new Set(issuers.filter(mayBeWritten).map(({ issuer }) => issuer));
}

function mayBeWritten({ issuer, givenBy }: GivenIssuer): boolean {
	return mayDecide(givenBy, "issuer") && rejectionOf(issuer) === undefined;
}

/** Every issuer that the Radix API named. */
export function issuersOfRadix(radix: RadixIssuers): GivenIssuer[] {
	return [...radix].flatMap(([cluster, issuers]) =>
		issuers.map((issuer) => ({
			issuer,
			givenAs: `the Radix API of ${cluster}`,
			givenBy: "service" as const,
			location: undefined,
		})),
	);
}
