import type { TokenCredential } from "@azure/core-auth";
import type { AzureOptions } from "../options.ts";
import { AppRegistrations } from "./app-registrations.ts";
import { azureClouds } from "./clouds.ts";
import { AzureDirectory } from "./directory.ts";
import { Graph } from "./graph.ts";
import { ManagedIdentities } from "./managed-identities.ts";
import { type SignInHost, signIn } from "./sign-in.ts";

export interface Connection {
	readonly credential: TokenCredential;
	readonly directory: AzureDirectory;
}

/**
 * Signs in and makes the clients.
 * @throws UserError if signing in fails
 */
export async function connect(
	options: AzureOptions,
	host: SignInHost & {
		readonly sleep: (milliseconds: number) => Promise<void>;
	},
): Promise<Connection> {
	const cloud = azureClouds[options.cloud];
	const { credential, tenantId } = await signIn(options, cloud, host);
	const graph = new Graph(credential, cloud, host.sleep);
	const services = {
		graph,
		managedIdentities: new ManagedIdentities(credential, cloud),
		appRegistrations: new AppRegistrations(graph),
	};
	return {
		credential,
		directory: new AzureDirectory(
			services,
			tenantId,
			options.subscriptionIds,
			options.identities,
		),
	};
}
