import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { confinement, realTarget } from "./confine.ts";
import type { Effort } from "./glob.ts";
import { readText, toLimitedText } from "./text.ts";
import {
	type FileTree,
	type Found,
	isGlob,
	nothingFor,
	nothingInside,
	standardInput,
	type Unreadable,
} from "./tree.ts";

/** Where files are. */
export interface Place {
	/** Where their names start from. */
	readonly directory: string;
	/** The folders that they must be in, with every link followed; without it they may be anywhere. */
	readonly within?: readonly string[] | undefined;
}

/**
 * The files below a directory, and by `../` those around it. Nothing is cached.
 * @param input what the name of standard input stands for
 */
export function diskTree(
	place: Place,
	input: AsyncIterable<Buffer> = process.stdin,
): FileTree {
	const { directory, within } = place;
	const search = searchIn(place);
	return {
		find: (patterns, inFolders) => find(patterns, inFolders, place, search),
		nearest: async (names) => nearest(names, directory),
		list: async (folder) => list(resolve(directory, folder), within),
		read: async (name) =>
			name === standardInput
				? toLimitedText(input)
				: readText(resolve(directory, name), within),
	};
}

/** Finds files by patterns from a folder, as whole paths, or says in half a sentence why it does not. */
type Search = (
	globs: readonly string[],
	root: string,
) => Promise<readonly string[] | { readonly problem: string }>;

/** All that is searched in one tree costs no more than a run may. */
function searchIn({ within }: Place): Search {
	let effort: Effort | undefined;
	return async (globs, root) => {
		if (!existsSync(root)) return [];
		const problem = confinement(root, within);
		if (problem !== undefined) return { problem };
		const { filesMatching, wholeEffort } = await import("./glob.ts");
		effort ??= wholeEffort();
		const found = await filesMatching(globs, root, effort);
		return "problem" in found
			? found
			: found.map((name) => resolve(root, name));
	};
}

async function find(
	patterns: readonly string[],
	inFolders: readonly string[],
	{ directory }: Place,
	search: Search,
): Promise<Found> {
	const names = new Set<string>();
	const missing: Unreadable[] = [];
	const add = (name: string) => names.add(displayName(name, directory));
	const addMatches = async (
		pattern: string,
		found: ReturnType<Search>,
		none: string,
	) => {
		const paths = await found;
		if ("problem" in paths) missing.push(nothingFor(pattern, paths.problem));
		else if (paths.length === 0) missing.push(nothingFor(pattern, none));
		else for (const path of paths) add(path);
	};
	// What is written out is followed, also through links; what the pattern stands for is not.
	const matchesOf = async (pattern: string) => {
		const { splitGlob } = await import("./glob.ts");
		const { root, glob } = splitGlob(pattern);
		return search([glob], resolve(directory, root));
	};
	for (const pattern of patterns) {
		const path = resolve(directory, pattern);
		if (pattern === standardInput) names.add(standardInput);
		// A name that exists is a name, whatever characters it has.
		else if (isFolder(path)) {
			const globs = inFolders.map((glob) => `**/${glob}`);
			const none = nothingInside(inFolders);
			await addMatches(pattern, search(globs, path), none);
		} else if (existsSync(path)) add(pattern);
		else if (!isGlob(pattern))
			missing.push(nothingFor(pattern, "does not exist"));
		else await addMatches(pattern, matchesOf(pattern), "matches no file");
	}
	return { names: [...names].sort(), missing };
}

function isFolder(path: string): boolean {
	// For links that lead to each other it would throw.
	return existsSync(path) && statSync(path).isDirectory();
}

/** Looks no further up than to the root of the repository, and nowhere up if there is none. */
function nearest(names: readonly string[], directory: string): string[] {
	for (const folder of foldersUpwards(directory)) {
		const found = names.filter((name) => existsSync(join(folder, name)));
		if (found.length > 0)
			return found.map((name) => displayName(join(folder, name), directory));
	}
	return [];
}

function foldersUpwards(directory: string): string[] {
	const folders = [directory];
	for (
		let folder = directory;
		!existsSync(join(folder, ".git"));
		folder = dirname(folder)
	) {
		if (dirname(folder) === folder) return [directory];
		folders.push(dirname(folder));
	}
	return folders;
}

function list(folder: string, within: Place["within"]): string[] | undefined {
	try {
		return confinement(folder, within) === undefined
			? readdirSync(folder)
			: undefined;
	} catch {
		return undefined;
	}
}

/**
 * The name as it is shown and compared: relative to the directory, with slashes, whichever of several ways
 * to its folder was given. What a file itself links to keeps the name that it has.
 */
function displayName(name: string, directory: string): string {
	const path = resolve(directory, name);
	const folder = dirname(path);
	const direct = relative(directory, path);
	const shown = direct.startsWith("..")
		? relative(realTarget(directory), join(realTarget(folder), basename(path)))
		: direct;
	return shown.split(sep).join("/");
}
