import { readdir } from "node:fs";
import { posix, sep } from "node:path";
import { glob } from "tinyglobby";
import { excludedFromGlobs, isGlob } from "./tree.ts";

/** No repository has so many files of one kind; each one that matches is read. */
const maxMatches = 10_000;

/** How many entries of folders may still be looked at. */
export interface Effort {
	left: number;
}

/**
 * What all patterns of a run may cost together, which is a few seconds: a policy file may hold
 * thousands of patterns, and a disk millions of files.
 */
export function wholeEffort(): Effort {
	return { left: 3_000_000 };
}

/**
 * The files that patterns match, as paths from a directory, or half a sentence if there is no end to them.
 * Loaded only where there is a pattern.
 * @param effort is lowered by what was looked at
 */
export async function filesMatching(
	patterns: readonly string[],
	directory: string,
	effort: Effort,
): Promise<readonly string[] | { readonly problem: string }> {
	const names = await glob([...patterns], {
		cwd: directory,
		dot: true,
		ignore: excludedFromGlobs,
		// Folders that are linked to each other have no end.
		followSymbolicLinks: false,
		fs: { readdir: readdirWithin(effort) },
	});
	if (effort.left <= 0)
		return { problem: "is looked for in too many files and folders" };
	if (names.length > maxMatches)
		return { problem: `matches more than ${maxMatches} files` };
	return names;
}

/** Reads folders as long as there is effort left, and finds all others empty. */
function readdirWithin(effort: Effort): typeof readdir {
	const read = (
		path: string,
		options: { withFileTypes: true },
		done: (error: unknown, entries: unknown[]) => void,
	) => {
		if (effort.left <= 0) return done(null, []);
		readdir(path, options, (error, entries = []) => {
			effort.left -= entries.length;
			done(error, entries);
		});
	};
	return read as unknown as typeof readdir;
}

/** A pattern, cut before the first part that is no plain name. */
export interface SplitGlob {
	/** The folder that is written out, with a slash at its end; empty if there is none. */
	readonly root: string;
	readonly glob: string;
}

/**
 * Separates what is written out from what a pattern stands for, which climbs to no folder above then.
 * @param separator between folders: on Windows a backslash is one, elsewhere it is part of a name
 */
export function splitGlob(pattern: string, separator: string = sep): SplitGlob {
	const slashed = posix.normalize(withSlashes(pattern, separator));
	const segments = slashed.split("/");
	const first = segments.findIndex(isGlob);
	const root = segments.slice(0, first).map((segment) => `${segment}/`);
	const rest = segments.slice(first).join("/");
	// Matching takes a backslash for an escape.
	return { root: root.join(""), glob: rest.replaceAll("\\", "\\\\") };
}

function withSlashes(pattern: string, separator: string): string {
	return separator === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}
