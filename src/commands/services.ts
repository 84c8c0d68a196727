import type { RadixIssuers } from "../clusters/assign.ts";
import type { CredentialStore, Directory } from "../directory/ports.ts";
import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";

/** What a comparison needs from outside: Azure and Radix, or a snapshot of both. */
export interface Services {
	readonly directory: Directory;
	/** Only Azure can be written to. */
	readonly store: CredentialStore | undefined;
	/** The issuers of the clusters that were asked for them. */
	readonly issuers: RadixIssuers;
	/** The client ID that the run signs in as, if it signs in. */
	readonly signedInAs: string | undefined;
	/** How many requests were made so far, those to sign in left out. */
	readonly requests: () => number;
}

/**
 * Opens what the options name. The code of either is loaded only when it is used: linting costs nothing
 * of it.
 *
 * @param clusters those whose issuers are asked for
 * @throws UserError if there is no sign-in, no snapshot, or a cluster's issuers cannot be read
 */
export function connect(
	clusters: readonly string[],
	{ snapshot, azure }: Pick<Options, "snapshot" | "azure">,
	host: Host,
): Promise<Services> {
	return snapshot === undefined
		? openAzure(clusters, azure, host)
		: openSnapshot(clusters, snapshot, host);
}

async function openSnapshot(
	clusters: readonly string[],
	name: string,
	{ directory }: Host,
): Promise<Services> {
	const { readSnapshot } = await import("../directory/snapshot.ts");
	const snapshot = readSnapshot(name, directory);
	return {
		directory: snapshot,
		store: undefined,
		issuers: Object.fromEntries(
			clusters.map((cluster) => [cluster, snapshot.issuersOf(cluster)]),
		),
		signedInAs: undefined,
		requests: () => 0,
	};
}

async function openAzure(
	clusters: readonly string[],
	settings: Options["azure"],
	host: Host,
): Promise<Services> {
	const [{ connect }, { clusterIssuers }] = await Promise.all([
		import("../azure/connect.ts"),
		import("../radix/issuers.ts"),
	]);
	host.progress("signing in");
	const { credential, signedInAs, directory, http } = await connect(
		settings,
		host,
	);
	const issuers = await Promise.all(
		clusters.map(
			async (cluster) =>
				[cluster, await clusterIssuers(cluster, credential, http)] as const,
		),
	);
	return {
		directory,
		store: directory,
		issuers: Object.fromEntries(issuers),
		signedInAs,
		requests: () => http.requests,
	};
}
