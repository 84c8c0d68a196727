import { resolve } from "node:path";
import type { Place } from "./disk.ts";
import { readBytes } from "./text.ts";

/**
 * A snapshot of 10,000 identities that are all full has 76 MiB, and what is worst to parse within the bound
 * still fits in memory.
 */
const maxBytes = 128 * 1024 * 1024;

/**
 * Reads a JSON file, or says in half a sentence why it is none. The parser's own words quote the file, and
 * what is linked to under its name may be anything.
 */
export function readJson(
	name: string,
	{ directory, within }: Place,
): { readonly value: unknown } | { readonly problem: string } {
	const read = readBytes(resolve(directory, name), maxBytes, within);
	if ("problem" in read)
		return read.code === "missing" ? { problem: "does not exist" } : read;
	try {
		return { value: JSON.parse(read.toString("utf8")) };
	} catch {
		return { problem: "is not JSON" };
	}
}
