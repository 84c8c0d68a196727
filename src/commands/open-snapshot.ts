import { readSnapshot } from "../directory/snapshot.ts";
import type { Services } from "./services.ts";

/**
 * @param name the snapshot's file, from `directory`
 * @throws UserError if it is not a snapshot, or lacks the issuers of one of the clusters
 */
export function openSnapshot(
	clusters: readonly string[],
	name: string,
	directory: string,
): Services {
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
