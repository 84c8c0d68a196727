import { identityClientId } from "../derive/effective.ts";
import type { RunningWorkload } from "../derive/workloads.ts";
import {
	at,
	type Cursor,
	formatPath,
	items,
	type Path,
	text,
} from "../read/path.ts";
import { type Concerned, some } from "./placement.ts";
import { fileRule } from "./rule.ts";

type MissingIdentity = Concerned & { path: string; workload: string };

export const missingIdentity = fileRule({
	name: "missing-identity",
	level: "error",
	since: "0.1.0",
	summary:
		"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity.",
	*check({ application }) {
		const found = new Map<
			string,
			{ at: Path; data: MissingIdentity; environments: string[] }
		>();
		const asks = new Asks();
		for (const running of application.running) {
			const { kind, name, environment, workload, override } = running;
			if (identityClientId(workload, override) !== undefined) continue;
			for (const { path } of asks.of(running)) {
				const key = formatPath(path);
				const known = found.get(key);
				if (known) {
					known.environments.push(environment);
					continue;
				}
				const environments = [environment];
				const data: MissingIdentity = {
					path: key,
					workload: `${kind} ${name}`,
					environments,
					workloads: [name],
				};
				found.set(key, { at: path, data, environments });
			}
		}
		yield* found.values();
	},
	text: ({ path, workload, environments }: MissingIdentity) => ({
		message: `${path} is true, but ${workload} has no identity in ${some(environments, 10)}; expected identity.azure.clientId`,
		help: "Give the workload an identity there, or use a client ID and secret instead. Radix fails the deployment otherwise.",
	}),
});

/** The `useAzureIdentity: true` that count for a workload. The environment's entry of the same name wins. */
class Asks {
	private readonly own = new WeakMap<object, readonly Named[]>();

	of({ workload, override }: RunningWorkload): Cursor[] {
		const environment = this.namedIn(override);
		const overridden = new Set(
			environment.flatMap(({ key, flag }) =>
				typeof flag.value === "boolean" ? [key] : [],
			),
		);
		const own = this.namedIn(workload).filter(
			({ key }) => !overridden.has(key),
		);
		return [...own, ...environment].flatMap(({ flag }) =>
			flag.value === true ? [flag] : [],
		);
	}

	/** Each level is looked through once, however many environments it counts in. */
	private namedIn(level: Cursor): readonly Named[] {
		if (typeof level.value !== "object" || level.value === null) return [];
		const known = this.own.get(level.value);
		if (known) return known;
		const named = [
			...items(at(level, "secretRefs", "azureKeyVaults")).map((vault) => ({
				key: `vault ${text(at(vault, "name"))}`,
				flag: at(vault, "useAzureIdentity"),
			})),
			...items(at(level, "volumeMounts")).map((volume) => ({
				key: `volume ${text(at(volume, "name"))}`,
				flag: at(volume, "blobfuse2", "useAzureIdentity"),
			})),
		].filter(({ flag }) => typeof flag.value === "boolean");
		this.own.set(level.value, named);
		return named;
	}
}

interface Named {
	readonly key: string;
	readonly flag: Cursor;
}
