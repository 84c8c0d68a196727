import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { Location } from "../model.ts";
import { type ConfigFile, parseDocument } from "./document.ts";
import { Sources } from "./sources.ts";
import { type SubPipelineFolder, SubPipelineFolders } from "./sub-pipeline.ts";
import { readText } from "./text.ts";

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

export interface ReadResult {
	readonly files: readonly RadixconfigFile[];
	readonly unreadable: readonly UnreadableFile[];
	readonly sources: Sources;
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
	const { names, missing } = await (patterns.length === 0
		? defaultFiles(directory)
		: expandPatterns(patterns, directory));
	const sources = new Sources();
	const folders = new SubPipelineFolders();
	const results = await Promise.all(
		names.map((name) => readOne(name, directory, sources, folders)),
	);
	return {
		sources,
		files: results.filter((result) => "root" in result),
		unreadable: [
			...missing,
			...results.filter((result) => "problem" in result),
		],
	};
}

async function defaultFiles(directory: string): Promise<Expanded> {
	const found: string[] = [];
	for (const name of defaultNames)
		if (await exists(resolve(directory, name))) found.push(name);
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
	sources: Sources,
	folders: SubPipelineFolders,
): Promise<RadixconfigFile | UnreadableFile> {
	const path = resolve(directory, name);
	const read = await readText(path);
	if ("problem" in read) return unreadable(name, read.problem);
	sources.add(name, read.text);
	const parsed = parseDocument(name, read.text);
	if (!("root" in parsed))
		return unreadable(name, parsed.message, parsed.location);
	return { ...parsed, subPipelineFolder: await folders.beside(path) };
}

async function exists(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch {
		return false;
	}
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
