import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import { type AliasTargets, isMergeKey } from "./aliases.ts";
import { resolvePlain } from "./go-scalar.ts";

/**
 * Turns a document into plain data the way Radix does: go-yaml v2 by way of sigs.k8s.io/yaml.
 *
 * - Of two equal keys the later one wins, and `<<` overrides the keys written before it.
 * - Plain scalars are those of YAML 1.1.
 *
 * An alias becomes the same object as its target, so nothing is copied.
 */
export function toGoData(node: unknown, targets: AliasTargets): unknown {
	return new Converter(targets).convert(node);
}

class Converter {
	private readonly targets: AliasTargets;
	private readonly converted = new Map<Node, unknown>();

	constructor(targets: AliasTargets) {
		this.targets = targets;
	}

	convert(node: unknown): unknown {
		if (isAlias(node)) return this.convertTarget(this.targets.get(node));
		if (isMap(node)) return this.mapping(node);
		if (isSeq(node)) return node.items.map((item) => this.convert(item));
		if (!isScalar(node)) return null;
		const { type, tag, source = "", value } = node;
		return type === "PLAIN" && tag === undefined ? resolvePlain(source) : value;
	}

	private convertTarget(target: Node | undefined): unknown {
		if (target === undefined) return null;
		const known = this.converted.get(target);
		if (known !== undefined) return known;
		const data = this.convert(target);
		this.converted.set(target, data);
		return data;
	}

	private mapping(map: YAMLMap): Record<string, unknown> {
		const data: Record<string, unknown> = {};
		for (const { key, value } of map.items) {
			if (isMergeKey(key)) this.merge(value, data);
			else setOwn(data, this.keyText(key), this.convert(value));
		}
		return data;
	}

	/** The first mapping of a list has precedence over those after it. */
	private merge(value: unknown, data: Record<string, unknown>): void {
		const merged = isAlias(value) ? this.targets.get(value) : value;
		const sources = isSeq(merged) ? merged.items.toReversed() : [merged];
		for (const source of sources) {
			const entries = this.convert(source);
			if (typeof entries === "object" && entries !== null)
				for (const [key, entry] of Object.entries(entries))
					setOwn(data, key, entry);
		}
	}

	/**
	 * Radix refuses a mapping as a key. But `{{NAME}}` is one, and a file in which a template is filled in
	 * later is checked as far as it goes.
	 */
	private keyText(key: unknown): string {
		const data = this.convert(key);
		return typeof data === "object" ? JSON.stringify(data) : String(data);
	}
}

/** Also a key such as `__proto__` is a key and nothing else. */
function setOwn(
	data: Record<string, unknown>,
	key: string,
	value: unknown,
): void {
	if (key === "__proto__")
		Object.defineProperty(data, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
	else data[key] = value;
}
