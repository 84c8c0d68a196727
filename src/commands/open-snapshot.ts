import { readSnapshot } from "../directory/snapshot.ts";
import type { Place } from "../files/disk.ts";
import type { AskedOfRadix, Services } from "./services.ts";

/**
 * @param name the snapshot's file
 * @throws UserError if it is not a snapshot, or lacks the issuers of one of the clusters
 */
export function openSnapshot(
	{ clusters, applications }: AskedOfRadix,
	name: string,
	place: Place,
): Services {
	const snapshot = readSnapshot(name, place);
	return {
		directory: snapshot,
		store: undefined,
		issuers: new Map(
			clusters.map(
				({ cluster }) => [cluster, snapshot.issuersOf(cluster)] as const,
			),
		),
		deployed: applications.length === 0 ? undefined : snapshot.deployed,
		signedInAs: undefined,
		requests: () => 0,
	};
}
