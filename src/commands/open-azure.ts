import { connect } from "../azure/connect.ts";
import type { AzureSettings } from "../azure/settings.ts";
import type { Host } from "../host.ts";
import { clusterIssuers } from "../radix/issuers.ts";
import type { Services } from "./services.ts";

/**
 * Signs in, and reads the issuers of the clusters.
 * @throws UserError if there is no sign-in, or a cluster's issuers cannot be read
 */
export async function openAzure(
	clusters: readonly string[],
	settings: AzureSettings,
	host: Host,
): Promise<Services> {
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
