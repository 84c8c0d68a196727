import {
	type Alias,
	type Document,
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type Scalar,
	visit,
} from "yaml";
import type { Path } from "./path.ts";

/**
 * How many nodes a document may have once its aliases are expanded, also inside of one another. Bounds the
 * work that a hostile file can cause; a file of 1 MiB without aliases has fewer.
 */
const maxNodes = 500_000;

/** The node that each alias of a document refers to. An alias without an anchor before it is not included. */
export type AliasTargets = ReadonlyMap<Alias, Node>;

/**
 * Finds the node that every alias of a document refers to: the last node before it that has its anchor. In one
 * pass; the library's own `Alias.resolve` needs one per alias.
 */
export function aliasTargets(document: Document): AliasTargets {
	const anchored = new Map<string, Node>();
	const targets = new Map<Alias, Node>();
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node)) {
				const target = anchored.get(node.source);
				if (target) targets.set(node, target);
			} else if (node.anchor !== undefined) anchored.set(node.anchor, node);
		},
	});
	return targets;
}

/** Where the nodes stand that an alias refers to, outer ones first. A key that is no scalar leads nowhere. */
export function* aliasedPaths(
	node: unknown,
	aliased: ReadonlySet<unknown>,
	path: Path = [],
): Generator<Path> {
	if (aliased.has(node)) yield path;
	if (isSeq(node)) {
		for (const [index, item] of node.items.entries())
			yield* aliasedPaths(item, aliased, [...path, index]);
	} else if (isMap(node)) {
		for (const { key, value } of node.items)
			if (isScalar(key))
				yield* aliasedPaths(value, aliased, [...path, String(key.value)]);
	}
}

/** An alias or merge key that Radix' parser refuses, or that could keep this one busy for ever. */
export interface AliasProblem {
	readonly message: string;
	readonly node: Node;
}

export function findAliasProblem(
	document: Document,
	targets: AliasTargets,
): AliasProblem | undefined {
	let problem: AliasProblem | undefined;
	let firstAlias: Node | undefined;
	visit(document, {
		Alias: (_, alias) => {
			firstAlias ??= alias;
			if (targets.has(alias)) return undefined;
			const message = `the alias *${alias.source} has no anchor before it`;
			problem = { message, node: alias };
			return visit.BREAK;
		},
		Pair: (_, pair) => {
			if (!isMergeKey(pair.key) || canBeMerged(pair, targets)) return undefined;
			const message = "the merge key << needs a mapping or a list of mappings";
			problem = { message, node: pair.key };
			return visit.BREAK;
		},
	});
	if (problem || !firstAlias) return problem;
	const nodes = countNodes(document.contents, targets, new Map());
	if (nodes <= maxNodes) return undefined;
	const message = `aliases expand to more than ${maxNodes} nodes`;
	return { message, node: firstAlias };
}

/** Whether a key is `<<` without quotes: a symbol to the library, or a plain text if it has a tag. */
export function isMergeKey(key: unknown): key is Scalar {
	if (!isScalar(key)) return false;
	const plainText = key.type === "PLAIN" && key.value === "<<";
	return plainText || typeof key.value === "symbol";
}

/** The mappings that a merge key brings in, highest precedence first. */
function mergeSources({ value }: Pair, targets: AliasTargets): Node[] {
	const merged = followAlias(value, targets);
	const sources = isSeq(merged) ? merged.items : [merged];
	return sources
		.map((source) => followAlias(source, targets))
		.filter((source) => isMap(source));
}

/** The node itself, or the target of an alias. */
function followAlias(node: unknown, targets: AliasTargets): unknown {
	return isAlias(node) ? targets.get(node) : node;
}

function canBeMerged(pair: Pair, targets: AliasTargets): boolean {
	const merged = followAlias(pair.value, targets);
	const wanted = isSeq(merged) ? merged.items.length : 1;
	return mergeSources(pair, targets).length === wanted;
}

function countNodes(
	node: unknown,
	targets: AliasTargets,
	counted: Map<unknown, number>,
): number {
	if (isAlias(node)) return 1 + countNodes(targets.get(node), targets, counted);
	if (!isCollection(node) && !isPair(node)) return 1;
	const before = counted.get(node);
	if (before !== undefined) return before;
	// An alias inside its own target never ends.
	counted.set(node, Number.POSITIVE_INFINITY);
	const parts = isPair(node) ? [node.key, node.value] : node.items;
	let count = 1;
	for (const part of parts) count += countNodes(part, targets, counted);
	counted.set(node, count);
	return count;
}
