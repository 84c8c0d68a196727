import type { Affected } from "../../../model/affected.ts";
import { some } from "../../../words.ts";
import { text } from "../../../yaml/path.ts";
import { oauth2ClientId } from "../effective.ts";
import { fileRule } from "../rule.ts";
import { workloadIdentityProxies } from "./proxies.ts";

type ClientIdMissing = Affected & { path: string; component: string };

export const oauth2ClientIdMissing = fileRule({
	name: "oauth2-client-id-missing",
	level: "error",
	since: "0.1.0",
	summary: "OAuth2 with workload identity has no client ID to sign in as.",
	*check({ application }) {
		const proxies = workloadIdentityProxies(
			application,
			(component, override) => {
				const clientId = oauth2ClientId(component, override);
				return clientId === undefined || text(clientId) === "";
			},
		);
		for (const { at, path, component, environments } of proxies) {
			const data: ClientIdMissing = {
				path,
				component,
				environments,
				workloads: [component],
			};
			yield { at, data };
		}
	},
	about: ({ environments, workloads }: ClientIdMissing) => ({
		environments,
		workloads,
	}),
	text: ({ path, component, environments }: ClientIdMissing) => ({
		message: `${path} enables workload identity, but the OAuth2 proxy of component ${component} has no client ID in ${some(environments, 10)}; expected authentication.oauth2.clientId`,
		help: "Set authentication.oauth2.clientId. The component's own identity is not used for its proxy.",
	}),
});
