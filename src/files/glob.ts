import { glob } from "tinyglobby";
import { excludedFromGlobs } from "./tree.ts";

/** The files that a pattern matches, as paths from a directory. Loaded only where there is a pattern. */
export function filesMatching(
	pattern: string,
	directory: string,
): Promise<string[]> {
	return glob(pattern, {
		cwd: directory,
		dot: true,
		ignore: excludedFromGlobs,
	});
}
