/**
 * Writes data as YAML in one of the countless ways that mean the same to Radix: keys in any letter case,
 * block and flow style, anchors, merge keys, the words of YAML 1.1, comments, and every end of a line.
 */
export function spelled(data: object, seed: number): string {
	const speller = new Speller(random(seed));
	const text = `${speller.maybe(0.3) ? "---\n" : ""}${speller.document(data)}`;
	return text.replaceAll("\n", speller.one(["\n", "\n", "\r\n", "\r"]));
}

/** The same numbers between 0 and 1 for the same seed: mulberry32. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

type Entry = readonly [key: string, value: unknown];

class Speller {
	private readonly next: () => number;
	/** Names of anchors by what they stand for. */
	private readonly anchors = new Map<string, string>();

	constructor(next: () => number) {
		this.next = next;
	}

	maybe(probability: number): boolean {
		return this.next() < probability;
	}

	one<T>(choices: readonly [T, ...T[]]): T {
		return choices[Math.floor(this.next() * choices.length)] ?? choices[0];
	}

	document(data: object): string {
		return this.maybe(0.1)
			? `${this.flow(data, false)}\n`
			: this.mapping(Object.entries(data), 0, false);
	}

	/** The lines of a mapping's entries. */
	private mapping(entries: Entry[], indent: number, isMap: boolean): string {
		const pad = " ".repeat(indent);
		return this.withMerge(entries)
			.map(([key, value]) => {
				const comment = this.maybe(0.1) ? `${pad}# ${this.word()}\n` : "";
				const written = this.key(key, isMap);
				const inside = isMap || key === "variables";
				return `${comment}${pad}${written}:${this.value(value, indent, inside)}`;
			})
			.join("");
	}

	/** What stands behind a key or a dash, to the end of its last line. */
	private value(value: unknown, indent: number, isMap: boolean): string {
		if (typeof value !== "object" || value === null || isEmpty(value))
			return ` ${this.flow(value, isMap)}${this.lineEnd()}`;
		const { alias, anchor } = this.anchor(value);
		if (alias) return ` ${alias}${this.lineEnd()}`;
		if (this.maybe(0.25))
			return ` ${anchor}${this.flowOf(value, isMap)}${this.lineEnd()}`;
		const start = anchor === "" ? "" : ` ${anchor.trim()}`;
		if (!Array.isArray(value)) {
			const deeper = indent + this.one([1, 2, 4]);
			const lines = this.mapping(Object.entries(value), deeper, isMap);
			return `${start}${this.lineEnd()}${lines}`;
		}
		// A list may stand as far to the left as its key.
		const deeper = indent + this.one([0, 2, 3]);
		const pad = " ".repeat(deeper);
		const items = value.map((item) => `${pad}-${this.item(item, deeper)}`);
		return `${start}${this.lineEnd()}${items.join("")}`;
	}

	private item(value: unknown, indent: number): string {
		const isBlock =
			typeof value === "object" &&
			value !== null &&
			!Array.isArray(value) &&
			!isEmpty(value) &&
			this.maybe(0.6);
		if (!isBlock) return this.value(value, indent, false);
		// The first key on the line of the dash, the others below it.
		return ` ${this.mapping(Object.entries(value), indent + 2, false).replace(/^(?: *#.*\n)* */, "")}`;
	}

	private flow(value: unknown, isMap: boolean): string {
		if (typeof value !== "object" || value === null) return this.scalar(value);
		if (isEmpty(value)) return Array.isArray(value) ? "[]" : "{}";
		const { alias, anchor } = this.anchor(value);
		// A colon right behind an alias would be part of its name.
		return alias ? `${alias} ` : `${anchor}${this.flowOf(value, isMap)}`;
	}

	private flowOf(value: object, isMap: boolean): string {
		const parts = Array.isArray(value)
			? value.map((item) => this.flow(item, false))
			: this.withMerge(Object.entries(value)).map(
					([key, inner]) =>
						`${this.key(key, isMap)}: ${this.flow(inner, isMap || key === "variables")}`,
				);
		// A new line may start anywhere, also further to the left than what it is in.
		const between = () =>
			this.maybe(0.2) ? `\n${" ".repeat(this.one([0, 1, 4, 9]))}` : "";
		const inner = parts.map((part) => `${between()}${part}`).join(",");
		const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
		return `${open}${inner}${between()}${close}`;
	}

	/** Moves some entries into a merge key, which may stand anywhere. */
	private withMerge(entries: Entry[]): Entry[] {
		if (entries.length < 2 || !this.maybe(0.15)) return entries;
		const merged: Entry[] = [];
		const rest: Entry[] = [];
		for (const entry of entries) (this.maybe(0.5) ? merged : rest).push(entry);
		// Else it would be the same mapping, with an alias for itself inside.
		if (rest.length === 0) return entries;
		const at = Math.floor(this.next() * (rest.length + 1));
		return rest.toSpliced(at, 0, ["<<", Object.fromEntries(merged)]);
	}

	/** An alias for what stood before, or sometimes an anchor for what may come again. */
	private anchor(value: object): { alias?: string; anchor: string } {
		const text = JSON.stringify(value);
		const known = this.anchors.get(text);
		if (known !== undefined && this.maybe(0.7))
			return { alias: `*${known}`, anchor: "" };
		if (known !== undefined || !this.maybe(0.4)) return { anchor: "" };
		const name = `a${this.anchors.size}`;
		// What is smaller than itself cannot be inside of itself, so no alias can lead in a circle.
		this.anchors.set(text, name);
		return { anchor: `&${name} ` };
	}

	/** Keys of Radix' types count in any letter case; those of a map are the user's own. */
	private key(key: string, isMap: boolean): string {
		if (isMap || key === "<<") return key;
		return this.one([
			key,
			key,
			key,
			key.toLowerCase(),
			key.toUpperCase(),
			key.charAt(0).toUpperCase() + key.slice(1),
			JSON.stringify(key),
		]);
	}

	private scalar(value: unknown): string {
		switch (typeof value) {
			case "boolean":
				return value
					? this.one(["true", "True", "yes", "on", "Y"])
					: this.one(["false", "FALSE", "no", "Off", "n"]);
			case "number":
				return this.one([String(value), `0x${value.toString(16)}`]);
			case "string": {
				const quoted = [JSON.stringify(value), `'${value}'`] as const;
				return /^(?:[a-z][a-z0-9-]*|[0-9a-f]{8}-[0-9a-f-]+)$/i.test(value)
					? this.one([value, value, ...quoted])
					: this.one(quoted);
			}
			default:
				return this.one(["null", "~", "Null"]);
		}
	}

	private lineEnd(): string {
		return this.maybe(0.1) ? ` # ${this.word()}\n` : "\n";
	}

	private word(): string {
		return this.one(["identity: {", "a 'quote", "- x", "@"]);
	}
}

function isEmpty(value: object): boolean {
	return Object.keys(value).length === 0;
}
