import { glob } from "tinyglobby";
import { excludedFromGlobs } from "./tree.ts";

/** The files that patterns match, as paths from a directory. Loaded only where there is a pattern. */
export function filesMatching(
	patterns: readonly string[],
	directory: string,
): Promise<string[]> {
	return glob([...patterns], {
		cwd: directory,
		dot: true,
		ignore: excludedFromGlobs,
		// Folders that are linked to each other have no end.
		followSymbolicLinks: false,
	});
}
