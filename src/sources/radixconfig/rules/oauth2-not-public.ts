import type { Affected } from "../../../model/affected.ts";
import { some } from "../../../words.ts";
import { fileRule } from "../rule.ts";
import { hasClientId, hasPublicPort, wrongProxies } from "./proxies.ts";

type NotPublic = Affected & { path: string; component: string };

export const oauth2NotPublic = fileRule({
	name: "oauth2-not-public",
	level: "error",
	since: "0.1.0",
	summary:
		"OAuth2 is set on a component without a public port, which Radix refuses.",
	*check({ document }) {
		const proxies = wrongProxies(
			document.root,
			(component, levels) => hasClientId(levels) && !hasPublicPort(component),
		);
		for (const { at, path, component, environments } of proxies) {
			const data: NotPublic = {
				path,
				component,
				environments,
				workloads: [component],
			};
			yield { at, data };
		}
	},
	about: ({ environments, workloads }: NotPublic) => ({
		environments,
		workloads,
	}),
	text: ({ path, component, environments }: NotPublic) => ({
		message: `${path} enables an OAuth2 proxy in ${some(environments, 10)}, but component ${component} has no public port; expected publicPort with the name of one of its ports`,
		help: "Set publicPort, or remove authentication.oauth2. Radix refuses the file.",
	}),
});
