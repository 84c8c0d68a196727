import type { Location } from "../model/location.ts";

/** A set of files under names relative to its root: a folder on disk, or a commit of a repository. */
export interface FileTree {
	/**
	 * Finds the files that names and globs match, in the order of their names, each once.
	 * @param inFolders the globs for what is looked for in a folder that a pattern names
	 */
	find(
		patterns: readonly string[],
		inFolders: readonly string[],
	): Promise<Found>;
	/** Those of some names that exist at the root or, if none does, in the nearest folder above it that has one. */
	nearest(names: readonly string[]): Promise<readonly string[]>;
	/** The names of what is directly inside a folder, or `undefined` if it cannot be listed. */
	list(folder: string): Promise<readonly string[] | undefined>;
	/** Reads a text file, or says why it cannot be read. */
	read(name: string): Promise<FileText | FileProblem>;
}

export interface Found {
	readonly names: readonly string[];
	/** A problem for each pattern that matches nothing. */
	readonly missing: readonly Unreadable[];
}

export interface FileText {
	readonly text: string;
}

/** Why a file cannot be read. */
export interface FileProblem {
	readonly code: FileProblemCode;
	/** What is wrong, as half a sentence that follows the file's name: "is larger than 1 MiB". */
	readonly problem: string;
}

/** `missing`: there is no such file. `unreadable`: there is one, but not a text file that can be read. */
type FileProblemCode = "missing" | "unreadable";

/** A file that was named but could not be read. The other files are still checked. */
export interface Unreadable {
	readonly name: string;
	/** `invalid`: it was read, and its content cannot be used. */
	readonly code: FileProblemCode | "invalid";
	/** Half a sentence: of an invalid file what is wrong in it, of any other what follows its name. */
	readonly problem: string;
	readonly location: Location;
}

/** The name that stands for standard input. */
export const standardInput = "-";

/** Where no glob looks. */
export const excludedFromGlobs: readonly string[] = [
	"**/node_modules/**",
	"**/.git/**",
];

/** Whether a name that does not exist as it is written is a pattern. */
export function isGlob(name: string): boolean {
	return /[*?[\]{}!()]/.test(name);
}

/** A pattern that matches nothing, with the reason: "does not exist". */
export function nothingFor(pattern: string, problem: string): Unreadable {
	return unreadable(pattern, { code: "missing", problem });
}

/** What is wrong with a folder in which nothing was found. */
export function nothingInside(inFolders: readonly string[]): string {
	return `is a folder without ${inFolders.join(" or ")}`;
}

/** @param location the start of the file if it is not given */
export function unreadable(
	name: string,
	{ code, problem }: Pick<Unreadable, "code" | "problem">,
	location?: Location,
): Unreadable {
	const start = { line: 1, column: 1, endLine: 1, endColumn: 2 };
	return {
		name,
		code,
		problem,
		location: location ?? { file: name, ...start },
	};
}
