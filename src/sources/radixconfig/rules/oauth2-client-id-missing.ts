import type { Affected } from "../../../model/affected.ts";
import { some } from "../../../words.ts";
import { fileRule } from "../rule.ts";
import { hasClientId, wrongProxies } from "./proxies.ts";

type ClientIdMissing = Affected & { path: string; component: string };

export const oauth2ClientIdMissing = fileRule({
	name: "oauth2-client-id-missing",
	level: "error",
	since: "0.1.0",
	summary: "OAuth2 has no client ID to sign in as, which Radix refuses.",
	*check({ document }) {
		const proxies = wrongProxies(
			document.root,
			(_, levels) => !hasClientId(levels),
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
		message: `${path} enables an OAuth2 proxy, but that of component ${component} has no client ID in ${some(environments, 10)}; expected authentication.oauth2.clientId`,
		help: "Set authentication.oauth2.clientId. The component's own identity is not used for its proxy. Radix refuses the file.",
	}),
});
