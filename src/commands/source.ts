import type { CredentialStore, Directory } from "../azure/directory.ts";
import { type RadixIssuers, radixClustersOf } from "../clusters/issuers.ts";
import type { Host } from "../host.ts";
import type { CheckedFile } from "../model/requirement.ts";
import type { Options } from "../options/options.ts";

/** Where credentials are read from, and what the clusters' issuers are: Azure and Radix, or a snapshot. */
export interface Source {
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
 * Opens what the options say. The code of either source is loaded only when it is used: linting costs
 * nothing of it.
 * @throws UserError if there is no sign-in, no snapshot, or a cluster's issuers cannot be read
 */
export async function openSource(
	files: readonly CheckedFile[],
	options: Options,
	host: Host,
): Promise<Source> {
	const clusters = radixClustersOf(options, files);
	return options.snapshot === undefined
		? openAzure(clusters, options, host)
		: openSnapshot(clusters, options.snapshot);
}

async function openSnapshot(
	clusters: readonly string[],
	name: string,
): Promise<Source> {
	const { readSnapshot } = await import("../directory/snapshot.ts");
	const snapshot = readSnapshot(name);
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
	options: Options,
	host: Host,
): Promise<Source> {
	const [{ connect }, { clusterIssuers }] = await Promise.all([
		import("../azure/connect.ts"),
		import("../radix/issuers.ts"),
	]);
	host.progress("signing in");
	const { credential, signedInAs, directory, http } = await connect(
		options.azure,
		host,
		host.clock,
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
