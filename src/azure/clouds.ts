import { TrustedOrigin } from "../http/trusted-origin.ts";
import type { AzureCloudName } from "./settings.ts";

/** Where the services of an Azure cloud are. */
export interface AzureCloud {
	readonly login: TrustedOrigin;
	readonly resourceManager: TrustedOrigin;
	readonly graph: TrustedOrigin;
	/** What the workflow's own OIDC token must be made for; a pod's audience is another matter. */
	readonly signInAudience: string;
}

/** Source: Microsoft Graph national cloud deployments; @azure/identity's authority hosts. */
export const azureClouds: Readonly<Record<AzureCloudName, AzureCloud>> = {
	AzureCloud: {
		login: ours("https://login.microsoftonline.com"),
		resourceManager: ours("https://management.azure.com"),
		graph: ours("https://graph.microsoft.com"),
		signInAudience: "api://AzureADTokenExchange",
	},
	AzureUSGovernment: {
		login: ours("https://login.microsoftonline.us"),
		resourceManager: ours("https://management.usgovcloudapi.net"),
		graph: ours("https://graph.microsoft.us"),
		signInAudience: "api://AzureADTokenExchangeUSGov",
	},
	AzureChinaCloud: {
		// MSAL asks here even if it is told the older name, `login.chinacloudapi.cn`.
		login: ours("https://login.partner.microsoftonline.cn"),
		resourceManager: ours("https://management.chinacloudapi.cn"),
		graph: ours("https://microsoftgraph.chinacloudapi.cn"),
		signInAudience: "api://AzureADTokenExchangeChina",
	},
};

function ours(url: string): TrustedOrigin {
	return new TrustedOrigin(url, "program");
}
