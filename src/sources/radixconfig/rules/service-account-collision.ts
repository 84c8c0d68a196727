import { at, items, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";

type Collision = {
	workloads: [string, string];
	first: string;
	second: string;
	serviceAccount: string;
};

export const serviceAccountCollision = fileRule({
	name: "service-account-collision",
	level: "error",
	since: "0.1.0",
	summary: "Two workloads would share one Kubernetes service account.",
	*check({ document }) {
		const spec = at({ value: document.root, path: [] }, "spec");
		const owners = new Map<string, { name: string; what: string }>();
		const named = (["component", "job"] as const).flatMap((kind) =>
			items(at(spec, `${kind}s`)).map((workload) => {
				const cursor = at(workload, "name");
				return { kind, name: text(cursor), path: cursor.path };
			}),
		);
		const components = new Set(
			named.flatMap(({ kind, name }) => (kind === "component" ? [name] : [])),
		);
		components.delete("");
		for (const { kind, name, path } of named) {
			if (name === "") continue;
			const what = `${kind} ${name}`;
			const proxied = name.endsWith(proxySuffix)
				? name.slice(0, -proxySuffix.length)
				: "";
			const first = components.has(proxied)
				? { name: proxied, what: `the OAuth2 proxy of component ${proxied}` }
				: owners.get(name);
			if (first) {
				const data: Collision = {
					workloads: [first.name, name],
					first: first.what,
					second: what,
					serviceAccount: `${name}-sa`,
				};
				yield { at: path, data };
			} else owners.set(name, { name, what });
		}
	},
	about: ({ workloads }: Collision) => ({ workloads }),
	text: ({ first, second, serviceAccount }: Collision) => ({
		message: `${second} and ${first} would share the service account ${serviceAccount}; expected a unique name`,
		help: "Workloads that share a service account also share its subject, and so each other's identities. Rename one of them.",
	}),
});

/** The operator names the service account of a component's proxy `<component>-aux-oauth-sa`. */
const proxySuffix = "-aux-oauth";
