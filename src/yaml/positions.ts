import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Scalar,
	type YAMLMap,
} from "yaml";
import { compareText } from "../words.ts";
import { type AliasTargets, isMergeKey } from "./aliases.ts";
import type { Path } from "./path.ts";

/** The position of something in a text, as offsets. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Two equal keys of one mapping. */
export interface EqualKeys {
	readonly key: string;
	readonly first: Span;
	readonly repeated: Span;
}

/**
 * Where the values of a document lie. This is all that is kept of its syntax tree, which takes more
 * than twice the memory: of thousands of files it would be most of what a run holds.
 */
export class Positions {
	/** Of two pairs in a mapping, the outer mappings first. */
	readonly equalKeys: readonly EqualKeys[];
	private readonly root: Position | undefined;

	/** @param targets the targets of the aliases; no alias may be inside its own target */
	constructor(document: Document, targets: AliasTargets) {
		const builder = new Builder(targets);
		this.root = document.contents
			? builder.position(document.contents)
			: undefined;
		this.equalKeys = builder.equalKeys;
	}

	/** Where a path is, or its nearest existing parent; `undefined` if the document is empty. */
	find(path: Path, part: "value" | "key"): Span | undefined {
		let position = this.root;
		let shown: Span | undefined = position;
		for (const [depth, key] of path.entries()) {
			if (position instanceof Mapping && typeof key === "string") {
				const pair = position.pair(key);
				if (pair === undefined) break;
				const keyIsMeant = part === "key" && depth === path.length - 1;
				// A key with nothing behind it is shown by the key itself.
				shown = keyIsMeant || pair.value === undefined ? pair.key : pair.value;
				position = pair.value;
			} else if (position instanceof List && typeof key === "number") {
				position = position.items[key];
				if (position === undefined) break;
				shown = position;
			} else break;
		}
		return shown;
	}
}

/** Where a node is, and where its parts are. */
type Position = Span | Mapping | List;

class List implements Span {
	readonly start: number;
	readonly end: number;
	readonly items: readonly Position[];

	constructor({ start, end }: Span, items: readonly Position[]) {
		this.start = start;
		this.end = end;
		this.items = items;
	}
}

/** A pair of a mapping. Without a value if the key has none. */
interface PairPosition {
	readonly key: Span;
	readonly value: Position | undefined;
}

/** Up to here it takes less to look through a mapping than to keep an index of its keys. */
const fewKeys = 16;

class Mapping implements Span {
	readonly start: number;
	readonly end: number;
	readonly keys: readonly string[];
	readonly pairs: readonly PairPosition[];
	/** The mappings of each merge key, highest precedence first, by the index of its pair. */
	readonly merged: ReadonlyMap<number, readonly Mapping[]>;
	private index: Map<string, PairPosition> | undefined;

	constructor(
		{ start, end }: Span,
		{ keys, pairs, merged }: Pick<Mapping, "keys" | "pairs" | "merged">,
	) {
		this.start = start;
		this.end = end;
		this.keys = keys;
		this.pairs = pairs;
		this.merged = merged;
	}

	/**
	 * The effective pair of a key: the last one, written here or by a merge key; else that of the same key in
	 * another letter case, where a capital comes before a small letter and the later one is effective.
	 */
	pair(key: string): PairPosition | undefined {
		const exact = this.exactPair(key);
		if (exact) return exact;
		const folded = fold(key);
		const spellings = this.allKeys().filter((one) => fold(one) === folded);
		const last = spellings.toSorted(compareText).at(-1);
		return last === undefined ? undefined : this.exactPair(last);
	}

	private exactPair(key: string): PairPosition | undefined {
		const { keys, pairs, merged } = this;
		if (merged.size === 0) return this.ownPair(key);
		for (let index = keys.length - 1; index >= 0; index--) {
			if (keys[index] === key) return pairs[index];
			for (const mapping of merged.get(index) ?? []) {
				const found = mapping.exactPair(key);
				if (found) return found;
			}
		}
		return undefined;
	}

	private allKeys(): string[] {
		const ofMerged = [...this.merged.values()].flat();
		return [...this.keys, ...ofMerged.flatMap((mapping) => mapping.allKeys())];
	}

	/** Each key of a mapping is looked up: a linear search in a mapping with many keys would be quadratic. */
	private ownPair(key: string): PairPosition | undefined {
		const { keys, pairs } = this;
		if (keys.length <= fewKeys) return pairs[keys.lastIndexOf(key)];
		this.index ??= new Map(pairs.map((pair, at) => [keys[at] ?? "", pair]));
		return this.index.get(key);
	}
}

function fold(key: string): string {
	return key.toUpperCase().toLowerCase();
}

/** Makes positions of nodes, each node once. */
class Builder {
	readonly equalKeys: EqualKeys[] = [];
	private readonly targets: AliasTargets;
	private readonly anchored = new Map<Node, Position>();

	constructor(targets: AliasTargets) {
		this.targets = targets;
	}

	position(node: Node): Position {
		if (isAlias(node)) return this.positionOfAlias(node, spanOf(node));
		const position = this.ownPosition(node);
		if (node.anchor !== undefined) this.anchored.set(node, position);
		return position;
	}

	private ownPosition(node: Node): Position {
		if (isMap(node)) return this.positionOfMapping(node);
		if (!isSeq(node)) return spanOf(node);
		const items = node.items.map((item) => this.position(item as Node));
		return new List(spanOf(node), items);
	}

	/** An alias keeps its own position, and has the parts of its target. */
	private positionOfAlias(alias: Node, span: Span): Position {
		const target = isAlias(alias) ? this.targets.get(alias) : undefined;
		const position = target && this.anchored.get(target);
		if (position instanceof Mapping) return new Mapping(span, position);
		if (position instanceof List) return new List(span, position.items);
		return span;
	}

	private positionOfMapping(map: YAMLMap): Mapping {
		this.noteEqualKeys(map);
		const keys: string[] = [];
		const pairs: PairPosition[] = [];
		const merged = new Map<number, readonly Mapping[]>();
		for (const { key, value } of map.items as { key: Node; value: Node }[]) {
			const keyPosition = this.position(key);
			const position = isEmpty(value) ? undefined : this.position(value);
			if (!isScalar(key)) continue;
			keys.push(keyText(key));
			pairs.push({ key: keyPosition, value: position });
			if (isMergeKey(key)) merged.set(pairs.length - 1, mappingsIn(position));
		}
		return new Mapping(spanOf(map), { keys, pairs, merged });
	}

	private noteEqualKeys(map: YAMLMap): void {
		const seen = new Map<string, Node>();
		for (const { key } of map.items) {
			if (!isScalar(key) || !key.range) continue;
			const name = keyText(key);
			const earlier = seen.get(name);
			if (earlier && name !== "<<")
				this.equalKeys.push({
					key: name,
					first: spanOf(earlier),
					repeated: spanOf(key),
				});
			seen.set(name, key);
		}
	}
}

/** The first mapping of a list has precedence. */
function mappingsIn(position: Position | undefined): Mapping[] {
	const positions = position instanceof List ? position.items : [position];
	return positions.filter((candidate) => candidate instanceof Mapping);
}

function spanOf({ range }: Node): Span {
	const [start, end] = range ?? [0, 1];
	return { start, end };
}

/** A key as it is written. */
function keyText({ value }: Scalar): string {
	return String(typeof value === "symbol" ? value.description : value);
}

export function isEmpty(node: unknown): boolean {
	return (
		node === null ||
		(isScalar(node) && node.value === null && node.source === "")
	);
}
