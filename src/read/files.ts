import { constants, type FileHandle, open, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { Location } from "../model.ts";
import { type ConfigFile, parseDocument } from "./document.ts";

/** Radix itself refuses no size, but no real file comes near this; it bounds the work a hostile one causes. */
const maxBytes = 1024 * 1024;

/** The file that Radix reads unless told otherwise, in both spellings of its extension. */
export const defaultNames = ["radixconfig.yaml", "radixconfig.yml"];

/** Where no glob looks. */
export const neverGlobbed = ["**/node_modules/**", "**/.git/**"];

/** Whether a name that does not exist as it stands is a pattern. */
export function isGlob(name: string): boolean {
	return /[*?[\]{}!()]/.test(name);
}

/** A file that was named but could not be read as YAML. The other files are still checked. */
export interface UnreadableFile {
	readonly name: string;
	/** What is wrong, as half a sentence: "is larger than 1 MiB". */
	readonly problem: string;
	readonly location: Location;
}

export interface ReadResult {
	readonly files: readonly ConfigFile[];
	readonly unreadable: readonly UnreadableFile[];
}

/**
 * Reads all files that the patterns name, in the order of their names, each once.
 *
 * @param patterns file names or globs relative to `directory`; none means the default names
 * @returns every file, parsed or with the reason why not; a pattern that names nothing is unreadable
 */
export async function readFiles(
	patterns: readonly string[],
	directory: string,
): Promise<ReadResult> {
	const { names, missing } = await expand(patterns, directory);
	const results = await Promise.all(
		names.map((name) => readOne(name, directory)),
	);
	return {
		files: results.filter((result) => "root" in result),
		unreadable: [
			...missing,
			...results.filter((result) => "problem" in result),
		],
	};
}

async function expand(patterns: readonly string[], directory: string) {
	const names = new Set<string>();
	const missing: UnreadableFile[] = [];
	const add = (name: string) => names.add(displayName(name, directory));

	if (patterns.length === 0) {
		for (const name of defaultNames)
			if (await exists(resolve(directory, name))) add(name);
		if (names.size === 0) {
			missing.push(
				unreadable(
					"radixconfig.yaml",
					"does not exist here; name the file with the input config",
				),
			);
		}
	}
	for (const pattern of patterns) {
		// A name that exists is a name, whatever characters it has.
		if (await exists(resolve(directory, pattern))) add(pattern);
		else if (!isGlob(pattern))
			missing.push(unreadable(pattern, "does not exist"));
		else {
			const { glob } = await import("tinyglobby");
			const found = await glob(pattern, {
				cwd: directory,
				dot: true,
				ignore: neverGlobbed,
			});
			found.forEach(add);
			if (found.length === 0)
				missing.push(unreadable(pattern, "matches no file"));
		}
	}
	return { names: [...names].sort(), missing };
}

async function readOne(
	name: string,
	directory: string,
): Promise<ConfigFile | UnreadableFile> {
	const read = await readText(resolve(directory, name));
	if ("problem" in read) return unreadable(name, read.problem);
	const parsed = parseDocument(name, read.text);
	return "root" in parsed
		? parsed
		: unreadable(name, parsed.message, parsed.location);
}

async function readText(
	path: string,
): Promise<{ text: string } | { problem: string }> {
	let handle: FileHandle | undefined;
	try {
		// Without O_NONBLOCK, a named pipe would be waited for until someone writes to it.
		handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const status = await handle.stat();
		if (!status.isFile()) return { problem: "is not a regular file" };
		if (status.size > maxBytes) return { problem: "is larger than 1 MiB" };
		const bytes = await handle.readFile();
		if (bytes.includes(0)) return { problem: "is a binary file" };
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch (thrown) {
		if (thrown instanceof TypeError) return { problem: "is not UTF-8 text" };
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === undefined) throw thrown;
		return { problem: `cannot be read (${code})` };
	} finally {
		await handle?.close();
	}
}

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch {
		return false;
	}
}

function unreadable(
	name: string,
	problem: string,
	location?: Location,
): UnreadableFile {
	return {
		name,
		problem,
		location: location ?? {
			file: name,
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 2,
		},
	};
}

function displayName(name: string, directory: string): string {
	const path = relative(directory, resolve(directory, name));
	return path.split(sep).join("/");
}
