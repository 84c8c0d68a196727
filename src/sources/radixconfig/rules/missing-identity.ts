import type { Affected } from "../../../model/affected.ts";
import { some } from "../../../words.ts";
import {
	at,
	type Cursor,
	formatPath,
	items,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { identityClientId } from "../effective.ts";
import { fileRule } from "../rule.ts";
import { addEnvironment, type RunningWorkload } from "../workloads.ts";

type MissingIdentity = Affected & { path: string; workload: string };

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
		const flags = new IdentityFlags();
		for (const running of application.running) {
			const { kind, name, environment, workload, override } = running;
			if (identityClientId(workload, override) !== undefined) continue;
			const flag = flags.first(running);
			if (flag === undefined) continue;
			const path = formatPath(flag.path);
			const known = found.get(path);
			if (known) {
				addEnvironment(known.environments, environment);
				continue;
			}
			const environments = [environment];
			const data: MissingIdentity = {
				path,
				workload: `${kind} ${name}`,
				environments,
				workloads: [name],
			};
			found.set(path, { at: flag.path, data, environments });
		}
		yield* found.values();
	},
	about: ({ environments, workloads }: MissingIdentity) => ({
		environments,
		workloads,
	}),
	text: ({ path, workload, environments }: MissingIdentity) => ({
		message: `${path} is true, but ${workload} has no identity in ${some(environments, 10)}; expected identity.azure.clientId`,
		help: "Give the workload an identity there, or use a client ID and secret instead. Radix fails the deployment otherwise.",
	}),
});

/**
 * Finds an effective `useAzureIdentity: true` of a workload. One is enough: what is missing is the
 * identity, however many need it. The environment's entry of the same name wins.
 */
class IdentityFlags {
	private readonly flags = new WeakMap<object, ReadonlyMap<string, Cursor>>();

	first({ workload, override }: RunningWorkload): Cursor | undefined {
		const environment = this.flagsIn(override);
		for (const [key, flag] of this.flagsIn(workload))
			if (flag.value === true && !environment.has(key)) return flag;
		for (const flag of environment.values())
			if (flag.value === true) return flag;
		return undefined;
	}

	/** By vault and volume. Each level is searched once, however many environments it applies to. */
	private flagsIn(level: Cursor): ReadonlyMap<string, Cursor> {
		if (typeof level.value !== "object" || level.value === null)
			return new Map();
		const known = this.flags.get(level.value);
		if (known) return known;
		const flags = new Map<string, Cursor>();
		const add = (key: string, flag: Cursor) => {
			if (typeof flag.value === "boolean" && !flags.has(key))
				flags.set(key, flag);
		};
		for (const vault of items(at(level, "secretRefs", "azureKeyVaults")))
			add(`vault ${text(at(vault, "name"))}`, at(vault, "useAzureIdentity"));
		for (const volume of items(at(level, "volumeMounts")))
			add(
				`volume ${text(at(volume, "name"))}`,
				at(volume, "blobFuse2", "useAzureIdentity"),
			);
		this.flags.set(level.value, flags);
		return flags;
	}
}
