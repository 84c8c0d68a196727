import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";

/** The clusters' APIs. Source: Radix' public documentation. */
const apis: Readonly<Record<string, string>> = {
	platform: "https://api.radix.equinor.com",
	platform2: "https://api.c2.radix.equinor.com",
	platform3: "https://api.c3.radix.equinor.com",
	playground: "https://api.playground.radix.equinor.com",
};

/**
 * The origin of a cluster's Radix API.
 * @param cluster a cluster's name, or the base URL of a Radix API
 * @throws UserError if it is neither
 */
export function radixApi(cluster: string): string {
	const known = Object.hasOwn(apis, cluster) ? apis[cluster] : undefined;
	if (known !== undefined) return known;
	if (URL.canParse(cluster)) {
		const { protocol, origin, username, password } = new URL(cluster);
		if (protocol === "https:" && username === "" && password === "")
			return origin;
	}
	throw new UserError(
		`unknown radix-cluster ${JSON.stringify(cluster)}${suggestion(cluster, Object.keys(apis))}`,
		`Expected ${Object.keys(apis).join(", ")}, or the https URL of a Radix API.`,
	);
}

/** Whether a cluster is named, and not given by its address. */
export function isKnownCluster(cluster: string): boolean {
	return Object.hasOwn(apis, cluster);
}

export const knownClusters: readonly string[] = Object.keys(apis);

/** @throws UserError if a cluster is neither a known name nor the base URL of a Radix API */
export function refuseUnknownClusters(clusters: readonly string[]): void {
	for (const cluster of clusters) radixApi(cluster);
}
