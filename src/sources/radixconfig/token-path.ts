import { type Cursor, isMapping } from "../../yaml/path.ts";

/**
 * Where the webhook of Azure Workload Identity has put a token until version 1.5.1, and where it does in
 * 1.6.0. The next version puts a hash into the path. [azure-workload-identity pkg/webhook/consts.go]
 */
const tokenPath = /\/var\/run\/secrets\/azure\/(?:tokens|wi)(?![\w-])/;

/** The path of a token in a text, as far as it decides, or `undefined` if there is none. */
function tokenPathIn(text: string): string | undefined {
	return tokenPath.exec(text)?.[0];
}

/** Every text below a cursor that has the path of a token. */
export function* textsWithTokenPath(
	cursor: Cursor,
): Generator<Cursor & { readonly tokenPath: string }> {
	const { value, path } = cursor;
	if (typeof value === "string") {
		const found = tokenPathIn(value);
		if (found !== undefined) yield { value, path, tokenPath: found };
		return;
	}
	if (!Array.isArray(value) && !isMapping(value)) return;
	for (const [key, inner] of Object.entries(value))
		yield* textsWithTokenPath({
			value: inner,
			path: [...path, Array.isArray(value) ? Number(key) : key],
		});
}
