import { connect } from "../azure/connect.ts";
import type { AzureSettings } from "../azure/settings.ts";
import type { Host } from "../host.ts";
import { radixApi } from "../radix/api.ts";
import { RadixClient } from "../radix/client.ts";
import { deployedApplication } from "../radix/deployments.ts";
import { clusterIssuers } from "../radix/issuers.ts";
import { hideTokensInOutput } from "../token-filter.ts";
import type { AskedOfRadix, Services } from "./services.ts";

/**
 * Signs in, and reads from Radix, side by side, the issuers of the clusters and what the applications run.
 * @throws UserError if there is no sign-in, or a cluster's issuers cannot be read
 */
export async function openAzure(
	{ clusters, applications }: AskedOfRadix,
	settings: AzureSettings,
	host: Host,
): Promise<Services> {
	hideTokensInOutput();
	host.progress("signing in");
	const { credential, signedInAs, directory, http } = await connect(
		settings,
		host,
	);
	const radix = new Map(
		clusters.map((asked) => [
			asked.cluster,
			new RadixClient(radixApi(asked), credential, http),
		]),
	);
	const [issuers, deployed] = await Promise.all([
		Promise.all(
			[...radix].map(
				async ([cluster, client]) =>
					[cluster, await clusterIssuers(cluster, client)] as const,
			),
		),
		Promise.all(
			applications.map((application) => {
				const client = radix.get(application.cluster);
				if (client === undefined)
					throw new Error(`the cluster ${application.cluster} is not asked`);
				return deployedApplication(application, client);
			}),
		),
	]);
	return {
		directory,
		store: directory,
		issuers: new Map(issuers),
		deployed: applications.length === 0 ? undefined : deployed,
		signedInAs,
		requests: () => http.requests,
	};
}
