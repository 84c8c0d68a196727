import type { TokenCredential } from "@azure/core-auth";
import type { Host } from "../host.ts";
import { Http } from "../http/client.ts";
import { AppRegistrations } from "./app-registrations.ts";
import { azureClouds } from "./clouds.ts";
import { AzureDirectory } from "./directory.ts";
import { Graph } from "./graph.ts";
import { ManagedIdentities } from "./managed-identities.ts";
import type { AzureSettings } from "./settings.ts";
import { signIn } from "./sign-in.ts";

export interface Connection {
	readonly credential: TokenCredential;
	/** The client ID that the tokens were given to, if they say so. */
	readonly signedInAs: string | undefined;
	readonly directory: AzureDirectory;
	readonly http: Http;
}

/**
 * Signs in and makes the clients.
 * @throws UserError if signing in fails
 */
export async function connect(
	settings: AzureSettings,
	host: Host,
): Promise<Connection> {
	const cloud = azureClouds[settings.cloud];
	const { credential, tenantId, clientId } = await signIn(
		settings,
		cloud,
		host,
	);
	const { clock, stop } = host;
	const http = new Http(clock, stop);
	const graph = new Graph(credential, cloud, http, clock);
	const directory = new AzureDirectory(
		{
			graph,
			managedIdentities: new ManagedIdentities(credential, cloud, http),
			appRegistrations: new AppRegistrations(graph),
		},
		{
			tenantId,
			subscriptionIds: settings.subscriptionIds,
			known: settings.identities,
		},
	);
	return { credential, signedInAs: clientId, directory, http };
}
