import {
	at,
	type Cursor,
	formatPath,
	isMapping,
	items,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { environmentConfigs, nothing } from "../effective.ts";
import { addEnvironment, declaredEnvironments } from "../workloads.ts";

interface Proxy {
	readonly at: Path | { readonly keyOf: Path };
	readonly path: string;
	readonly component: string;
	readonly environments: string[];
}

/** A component's `oauth2` and its environment's; at least one of them is there. */
interface OAuth2Levels {
	readonly own: Cursor;
	readonly environment: Cursor;
}

/**
 * The OAuth2 proxies about which something is wrong, each place once. Radix looks at every declared
 * environment, whether or not the component is enabled there, and at either kind of credentials.
 * Source: validateAuthentication and validateOAuth of radix-operator's webhook.
 *
 * @param wrong whether something is wrong in an environment
 */
export function wrongProxies(
	root: unknown,
	wrong: (component: Cursor, levels: OAuth2Levels) => boolean,
): Proxy[] {
	const spec = at({ value: root, path: [] }, "spec");
	const environments = declaredEnvironments(spec);
	const byPlace = new Map<string, Proxy>();
	for (const component of items(at(spec, "components"))) {
		const own = at(component, "authentication", "oauth2");
		const overrides = new Map(
			[...environmentConfigs(component)].map(([name, entries]) => [
				name,
				entries.map((entry) => at(entry, "authentication", "oauth2")),
			]),
		);
		// Most components have no proxy, and a file may have many of them and many environments.
		const all = [own, ...[...overrides.values()].flat()];
		if (!all.some(({ value }) => isMapping(value))) continue;
		for (const { name } of environments) {
			for (const environment of overrides.get(name) ?? [nothing]) {
				const place = [own, environment].find(({ value }) => isMapping(value));
				if (place === undefined) continue;
				if (!wrong(component, { own, environment })) continue;
				const credentials = at(place, "credentials");
				const isGiven = credentials.value !== undefined;
				const path = formatPath(isGiven ? credentials.path : place.path);
				const known = byPlace.get(path);
				if (known) addEnvironment(known.environments, name);
				else
					byPlace.set(path, {
						at: isGiven ? credentials.path : { keyOf: place.path },
						path,
						component: text(at(component, "name")),
						environments: [name],
					});
			}
		}
	}
	return [...byPlace.values()];
}

/** The client ID of a proxy; an empty one in the environment never overrides. */
export function hasClientId({ own, environment }: OAuth2Levels): boolean {
	return [own, environment].some(
		(level) => text(at(level, "clientId")).trim() !== "",
	);
}

/** Whether the component has a port that the proxy can stand behind. [componentHasPublicPort] */
export function hasPublicPort(component: Cursor): boolean {
	const ports = items(at(component, "ports"));
	if (at(component, "public").value === true && ports.length > 0) return true;
	const publicPort = text(at(component, "publicPort"));
	return (
		publicPort !== "" &&
		ports.some((port) => text(at(port, "name")) === publicPort)
	);
}
