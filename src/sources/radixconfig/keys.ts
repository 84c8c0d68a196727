import { isCollection, isMapping, type Path } from "../../yaml/path.ts";

/** A key whose letter case is not the documented one. Radix reads it all the same. */
export interface Spelling {
	/** Where the key is, with the documented spelling. */
	readonly path: Path;
	readonly written: string;
	readonly documented: string;
}

/**
 * The keys of Radix' types that decide about identities, as they are documented. encoding/json finds the
 * field of a key in any letter case. [radixapptypes.go]
 */
const documentedKeys = [
	"apiVersion",
	"kind",
	"metadata",
	"name",
	"spec",
	"environments",
	"components",
	"jobs",
	"environmentConfig",
	"environment",
	"enabled",
	"identity",
	"azure",
	"clientId",
	"authentication",
	"oauth2",
	"credentials",
	"publicPort",
	"public",
	"ports",
	"horizontalScaling",
	"triggers",
	"resources",
	"azureServiceBus",
	"azureEventHub",
	"namespace",
	"eventHubNamespace",
	"eventHubNamespaceFromEnv",
	"eventHubName",
	"eventHubNameFromEnv",
	"accountName",
	"build",
	"subPipeline",
	"variables",
	"secretRefs",
	"azureKeyVaults",
	"useAzureIdentity",
	"volumeMounts",
	"blobFuse2",
];

const documented = new Set(documentedKeys);
const byFolded = new Map(documentedKeys.map((key) => [fold(key), key]));

/** Maps, whose keys are the user's own: `variables` among those that matter here. */
const maps: ReadonlySet<string> = new Set([
	"variables",
	"labels",
	"annotations",
]);

/**
 * Gives every key of a radixconfig its documented letter case, as Radix reads it. Of two spellings of one
 * key the later in byte order wins, and mappings are filled on top of each other.
 */
export function withDocumentedKeys(root: unknown): {
	readonly root: unknown;
	readonly spellings: readonly Spelling[];
} {
	const speller = new Speller();
	return { root: speller.value(root, []), spellings: speller.spellings };
}

class Speller {
	readonly spellings: Spelling[] = [];
	/** An alias is the same object as its target, and is looked at once. */
	private readonly known = new Map<object, unknown>();

	value(value: unknown, path: Path): unknown {
		if (!isCollection(value)) return value;
		const known = this.known.get(value);
		if (known !== undefined) return known;
		const spelled = Array.isArray(value)
			? this.list(value, path)
			: this.mapping(value as Record<string, unknown>, path);
		this.known.set(value, spelled);
		return spelled;
	}

	/** The list itself unless something in it changed: most files need no copy. */
	private list(list: readonly unknown[], path: Path): unknown {
		const spelled = list.map((item, index) =>
			isCollection(item) ? this.value(item, [...path, index]) : item,
		);
		return spelled.every((item, index) => item === list[index])
			? list
			: spelled;
	}

	private mapping(mapping: Record<string, unknown>, path: Path): unknown {
		const isMap = maps.has(String(path.at(-1)));
		const entries = Object.entries(mapping).map(([written, value]) => {
			const key = isMap ? written : documentedSpelling(written);
			if (key !== written && decides(key, value))
				this.spellings.push({ path: [...path, key], written, documented: key });
			const spelled = isCollection(value)
				? this.value(value, [...path, key])
				: value;
			return { written, key, value, spelled };
		});
		const changed = entries.some(
			({ written, key, value, spelled }) =>
				written !== key || value !== spelled,
		);
		if (!changed) return mapping;
		const result: Record<string, unknown> = Object.create(null);
		for (const { key, spelled } of entries.toSorted(byteOrder))
			result[key] = filled(result[key], spelled);
		return result;
	}
}

/** A volume has to do with identities only if it says so; many are mounted with a key. */
function decides(key: string, value: unknown): boolean {
	return (
		key !== "blobFuse2" ||
		(isMapping(value) &&
			Object.keys(value).map(documentedSpelling).includes("useAzureIdentity"))
	);
}

function documentedSpelling(written: string): string {
	if (documented.has(written)) return written;
	return byFolded.get(fold(written)) ?? written;
}

function fold(key: string): string {
	return key.toUpperCase().toLowerCase();
}

function byteOrder(a: { written: string }, b: { written: string }): number {
	return Buffer.compare(Buffer.from(a.written), Buffer.from(b.written));
}

/** A mapping on top of another one; anything else replaces what was there. Null fills in nothing. */
function filled(before: unknown, value: unknown): unknown {
	if (before !== undefined && value === null) return before;
	if (!isMapping(before) || !isMapping(value)) return value;
	const result = { ...before };
	for (const [key, part] of Object.entries(value))
		result[key] = filled(result[key], part);
	return result;
}
