import type { RadixCluster } from "../clusters/assign.ts";
import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import { TrustedOrigin } from "../http/trusted-origin.ts";
import { mayDecide } from "../model/rank.ts";

/** The clusters' APIs. Source: Radix' public documentation. */
const apis: ReadonlyMap<string, string> = new Map([
	["platform", "https://api.radix.equinor.com"],
	["platform2", "https://api.c2.radix.equinor.com"],
	["platform3", "https://api.c3.radix.equinor.com"],
	["playground", "https://api.playground.radix.equinor.com"],
]);

export const knownClusters: readonly string[] = [...apis.keys()];

/**
 * Where a cluster's Radix API is. Whoever answers there gets a token.
 * @throws UserError if it is neither a known cluster nor the base URL of a Radix API from someone who may name it
 */
export function radixApi(asked: RadixCluster): TrustedOrigin {
	const found = findRadixApi(asked);
	if (found !== undefined) return found;
	const { cluster } = asked;
	throw new UserError(
		`unknown radix-cluster ${JSON.stringify(cluster)}${suggestion(cluster, knownClusters)}`,
		`Expected ${knownClusters.join(", ")}, or the https URL of a Radix API.`,
	);
}

/** As `radixApi`, but `undefined` where that throws. */
export function findRadixApi({
	cluster,
	givenBy,
}: RadixCluster): TrustedOrigin | undefined {
	const known = apis.get(cluster);
	if (known !== undefined) return new TrustedOrigin(known, "program");
	if (!URL.canParse(cluster) || !mayDecide(givenBy, "token-host"))
		return undefined;
	const { protocol, username, password } = new URL(cluster);
	return protocol === "https:" && username === "" && password === ""
		? new TrustedOrigin(cluster, givenBy)
		: undefined;
}

/** @throws UserError if one of the clusters cannot be asked */
export function refuseUnknownClusters(clusters: readonly RadixCluster[]): void {
	for (const cluster of clusters) radixApi(cluster);
}
