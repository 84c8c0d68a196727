/** How Azure is reached, and where identities are looked for. */
export interface AzureSettings {
	readonly cloud: AzureCloudName;
	/** Empty means all that can be read. */
	readonly subscriptionIds: readonly string[];
	/** ARM resource ids of managed identities by client ID, which need not be looked up. */
	readonly identities: ReadonlyMap<string, string>;
	/** Who to sign in as with the workflow's OIDC token; without it, the Azure CLI's session. */
	readonly signInAs:
		| { readonly clientId: string; readonly tenantId: string }
		| undefined;
}

export type AzureCloudName =
	| "AzureCloud"
	| "AzureUSGovernment"
	| "AzureChinaCloud";
