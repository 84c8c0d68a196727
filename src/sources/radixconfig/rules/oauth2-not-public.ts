import type { Affected } from "../../../model/affected.ts";
import { some } from "../../../words.ts";
import { isPublic } from "../effective.ts";
import { fileRule } from "../rule.ts";
import { workloadIdentityProxies } from "./proxies.ts";

type NotPublic = Affected & { path: string; component: string };

export const oauth2NotPublic = fileRule({
	name: "oauth2-not-public",
	level: "error",
	since: "0.1.0",
	summary:
		"OAuth2 with workload identity is set on a component without a public port.",
	*check({ application }) {
		const proxies = workloadIdentityProxies(
			application,
			(component) => !isPublic(component),
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
		message: `${path} enables an OAuth2 proxy with workload identity, but component ${component} has no public port in ${some(environments, 10)}; expected publicPort`,
		help: "Set publicPort to one of the component's ports, or remove authentication.oauth2. Radix refuses the file.",
	}),
});
