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
import { isEmptyBlock } from "./azure-blocks.ts";

type MissingIdentity = Affected & {
	path: string;
	workload: string;
	/** Whether there are identities, but none at the level of the volume. */
	atItsLevel: boolean;
};

export const missingIdentity = fileRule({
	name: "missing-identity",
	level: "error",
	since: "0.1.0",
	summary:
		"A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity.",
	*check({ document, application }) {
		const found = new Map<
			string,
			{ at: Path; data: MissingIdentity; environments: string[] }
		>();
		const judged = new Set<unknown>();
		for (const { workload, ...violation } of volumesOf(document.root)) {
			judged.add(workload);
			yield violation;
		}
		const flags = new IdentityFlags(judged);
		for (const running of application.running) {
			const { kind, name, environment, workload, override } = running;
			if (identityClientId(workload, override) !== undefined) continue;
			// An empty block has a finding of its own.
			if ([workload, override].some(hasEmptyBlock)) continue;
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
				atItsLevel: false,
			};
			found.set(path, { at: flag.path, data, environments });
		}
		yield* found.values();
	},
	about: ({ environments, workloads }: MissingIdentity) => ({
		environments,
		workloads,
	}),
	text: ({ path, workload, environments, atItsLevel }: MissingIdentity) =>
		atItsLevel
			? {
					message: `${path} is true, but ${workload} has identities only in environmentConfig; expected identity.azure.clientId beside volumeMounts`,
					help: "Radix refuses a volume of the workload itself without an identity of the workload itself. Add one, or move the volume to the environments that have one.",
				}
			: {
					message: `${path} is true, but ${workload} has no identity in ${some(environments, 10)}; expected identity.azure.clientId`,
					help: "Give the workload an identity there, or use a client ID and secret instead. Radix fails the deployment otherwise.",
				},
});

function hasEmptyBlock(level: Cursor): boolean {
	const azure = at(level, "identity", "azure");
	return azure.value !== undefined && isEmptyBlock(azure);
}

/**
 * The volumes of a workload itself that need an identity of the workload itself, where only its environments
 * have one. Source: volumeMountValidator of the operator's webhook, which looks at each level by itself.
 */
function* volumesOf(
	root: unknown,
): Generator<{ at: Path; data: MissingIdentity; workload: unknown }> {
	const spec = at({ value: root, path: [] }, "spec");
	for (const kind of ["component", "job"])
		for (const workload of items(at(spec, `${kind}s`))) {
			const name = text(at(workload, "name"));
			const overrides = items(at(workload, "environmentConfig"));
			if (hasIdentity(workload) || !overrides.some(hasIdentity)) continue;
			for (const volume of items(at(workload, "volumeMounts"))) {
				const flag = at(volume, "blobFuse2", "useAzureIdentity");
				if (flag.value !== true) continue;
				const data: MissingIdentity = {
					path: formatPath(flag.path),
					workload: `${kind} ${name}`,
					environments: [],
					workloads: [name],
					atItsLevel: true,
				};
				yield { at: flag.path, data, workload: workload.value };
			}
		}
}

function hasIdentity(level: Cursor): boolean {
	return text(at(level, "identity", "azure", "clientId")) !== "";
}

/**
 * Finds an effective `useAzureIdentity: true` of a workload. One is enough: what is missing is the
 * identity, however many need it. The environment's entry of the same name wins.
 */
class IdentityFlags {
	private readonly flags = new WeakMap<object, ReadonlyMap<string, Cursor>>();
	private readonly judged: ReadonlySet<unknown>;

	/** @param judged the workloads whose own volumes have a finding already */
	constructor(judged: ReadonlySet<unknown>) {
		this.judged = judged;
	}

	first({ workload, override }: RunningWorkload): Cursor | undefined {
		const environment = this.flagsIn(override);
		const judged = this.judged.has(workload.value);
		for (const [key, flag] of this.flagsIn(workload))
			if (
				flag.value === true &&
				!environment.has(key) &&
				!(judged && key.startsWith("volume "))
			)
				return flag;
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
