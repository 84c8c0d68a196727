import { type Cursor, formatPath, type Path } from "../../../yaml/path.ts";
import type { Application } from "../derive.ts";
import { oauth2WithWorkloadIdentity } from "../effective.ts";
import { addEnvironment } from "../workloads.ts";

interface Proxy {
	readonly at: Path;
	readonly path: string;
	readonly component: string;
	readonly environments: string[];
}

/**
 * The OAuth2 proxies with workload identity about which something is wrong, each place once.
 * @param wrong whether something is wrong in an environment
 */
export function workloadIdentityProxies(
	{ running }: Application,
	wrong: (component: Cursor, override: Cursor) => boolean,
): Proxy[] {
	const byPlace = new Map<string, Proxy>();
	for (const { kind, name, environment, workload, override } of running) {
		if (kind !== "component") continue;
		const credentials = oauth2WithWorkloadIdentity(workload, override);
		if (credentials === undefined || !wrong(workload, override)) continue;
		const path = formatPath(credentials.path);
		const known = byPlace.get(path);
		if (known) addEnvironment(known.environments, environment);
		else
			byPlace.set(path, {
				at: credentials.path,
				path,
				component: name,
				environments: [environment],
			});
	}
	return [...byPlace.values()];
}
