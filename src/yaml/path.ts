/**
 * Paths into a document. Rules and derivation point at places by path; only `document.ts` knows
 * lines and columns.
 */
export type Path = readonly (string | number)[];

/** A value of the document together with the path that leads to it. */
export interface Cursor {
	readonly value: unknown;
	readonly path: Path;
}

export function isMapping(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether there is anything below a value: it is a mapping or a list. */
export function isCollection(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}

/** Follows keys from a cursor; what is not there has the value `undefined`. */
export function at(cursor: Cursor, ...keys: string[]): Cursor {
	let value = cursor.value;
	for (const key of keys)
		value =
			isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
	return { value, path: [...cursor.path, ...keys] };
}

/** The elements of a list; none if the value is no list. */
export function items(cursor: Cursor): Cursor[] {
	if (!Array.isArray(cursor.value)) return [];
	return cursor.value.map((value, index) => ({
		value,
		path: [...cursor.path, index],
	}));
}

/**
 * A scalar as Radix sees it where it expects text: numbers and booleans become text, and what is
 * missing or null is empty. (sigs.k8s.io/yaml converts by the type of the target field.)
 */
export function text(cursor: Cursor): string {
	switch (typeof cursor.value) {
		case "string":
			return cursor.value;
		case "number":
		case "boolean":
		case "bigint":
			return String(cursor.value);
		default:
			return "";
	}
}

/** Whether there is a value. An explicit null is none, as in Go. */
export function isPresent(cursor: Cursor): boolean {
	return cursor.value !== undefined && cursor.value !== null;
}

/** `spec.components[0].name` */
export function formatPath(path: Path): string {
	return path.reduce<string>((text, key) => {
		if (typeof key === "number") return `${text}[${key}]`;
		return text === "" ? key : `${text}.${key}`;
	}, "");
}
