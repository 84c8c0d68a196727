import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import type { Location } from "../model/location.ts";
import {
	type SubPipelineFolder,
	SubPipelineFolders,
} from "../sources/radixconfig/sub-pipeline.ts";
import { type ConfigFile, parseDocument } from "../yaml/document.ts";
import { readText } from "./text.ts";
import { Sources } from "./texts.ts";

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

/** A radixconfig and what lies beside it. */
export interface RadixconfigFile extends ConfigFile {
	readonly subPipelineFolder: SubPipelineFolder;
}

/** What was made of the files that could be read, and the others. */
export interface ReadResult<Kept> {
	readonly files: readonly Kept[];
	readonly unreadable: readonly UnreadableFile[];
	readonly sources: Sources;
}

/**
 * Reads all files that the patterns name, in the order of their names, each once.
 *
 * @param patterns file names or globs relative to `directory`; none means the default names
 * @param keep is given each file as soon as it is parsed; of thousands of files, what it does not return
 * is gone before the next one comes
 * @returns what was kept of every file, or the reason why it cannot be read; a pattern that names nothing
 * is unreadable
 */
export async function readFiles<Kept extends object>(
	patterns: readonly string[],
	directory: string,
	keep: (file: RadixconfigFile) => Kept | UnreadableFile,
): Promise<ReadResult<Kept>> {
	const { names, missing } =
		patterns.length === 0
			? defaultFiles(directory)
			: await expandPatterns(patterns, directory);
	const sources = new Sources();
	const folders = new SubPipelineFolders();
	const files: Kept[] = [];
	const unreadable = [...missing];
	for (const name of names) {
		const file = readOne(name, directory, sources, folders);
		const result = isUnreadable(file) ? file : keep(file);
		if (isUnreadable(result)) unreadable.push(result);
		else files.push(result);
	}
	return { files, unreadable, sources };
}

function defaultFiles(directory: string): Expanded {
	const found = defaultNames.filter((name) =>
		existsSync(resolve(directory, name)),
	);
	const problem = "does not exist here; name the file with the input config";
	return {
		names: found,
		missing: found.length > 0 ? [] : [unreadable("radixconfig.yaml", problem)],
	};
}

interface Expanded {
	readonly names: readonly string[];
	readonly missing: readonly UnreadableFile[];
}

/**
 * The files that names and globs stand for, in the order of their names, each once.
 * @param patterns relative to `directory`
 */
export async function expandPatterns(
	patterns: readonly string[],
	directory: string,
): Promise<Expanded> {
	const names = new Set<string>();
	const missing: UnreadableFile[] = [];
	const add = (name: string) => names.add(displayName(name, directory));
	for (const pattern of patterns) {
		// A name that exists is a name, whatever characters it has.
		if (existsSync(resolve(directory, pattern))) add(pattern);
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

function readOne(
	name: string,
	directory: string,
	sources: Sources,
	folders: SubPipelineFolders,
): RadixconfigFile | UnreadableFile {
	const path = resolve(directory, name);
	const read = readText(path);
	if ("problem" in read) return unreadable(name, read.problem);
	sources.add(name, read.text);
	const parsed = parseDocument(name, read.text);
	if (!("root" in parsed))
		return unreadable(name, parsed.message, parsed.location);
	return { ...parsed, subPipelineFolder: folders.beside(path) };
}

function isUnreadable(result: object): result is UnreadableFile {
	return "problem" in result;
}

export function unreadable(
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
