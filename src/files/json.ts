import { readFileSync } from "node:fs";

/**
 * Reads a JSON file, or says in half a sentence why it is none. The parser's own words quote the file, and
 * what is linked to under its name may be anything.
 */
export function readJson(
	path: string,
): { readonly value: unknown } | { readonly problem: string } {
	let text: string;
	try {
		text = readFileSync(path, "utf8");
	} catch (thrown) {
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === undefined) throw thrown;
		return {
			problem:
				code === "ENOENT" ? "does not exist" : `cannot be read (${code})`,
		};
	}
	try {
		return { value: JSON.parse(text) };
	} catch {
		return { problem: "is not JSON" };
	}
}
