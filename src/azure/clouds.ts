import type { AzureCloudName } from "./settings.ts";

/** Where the services of an Azure cloud are. Origins without a trailing slash. */
export interface AzureCloud {
	readonly login: string;
	readonly resourceManager: string;
	readonly graph: string;
	/** What the workflow's own OIDC token must be made for; a pod's audience is another matter. */
	readonly signInAudience: string;
}

/** Source: Microsoft Graph national cloud deployments; @azure/identity's authority hosts. */
export const azureClouds: Readonly<Record<AzureCloudName, AzureCloud>> = {
	AzureCloud: {
		login: "https://login.microsoftonline.com",
		resourceManager: "https://management.azure.com",
		graph: "https://graph.microsoft.com",
		signInAudience: "api://AzureADTokenExchange",
	},
	AzureUSGovernment: {
		login: "https://login.microsoftonline.us",
		resourceManager: "https://management.usgovcloudapi.net",
		graph: "https://graph.microsoft.us",
		signInAudience: "api://AzureADTokenExchangeUSGov",
	},
	AzureChinaCloud: {
		// MSAL asks here even if it is told the older name, `login.chinacloudapi.cn`.
		login: "https://login.partner.microsoftonline.cn",
		resourceManager: "https://management.chinacloudapi.cn",
		graph: "https://microsoftgraph.chinacloudapi.cn",
		signInAudience: "api://AzureADTokenExchangeChina",
	},
};
