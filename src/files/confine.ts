import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

/**
 * Where a path really leads, with every symbolic link followed as far as it exists.
 * @throws Error if it is a link to nothing, which a write would follow
 */
export function realTarget(path: string): string {
	try {
		return realpathSync(path);
	} catch (thrown) {
		const { code } = thrown as NodeJS.ErrnoException;
		if (code !== "ENOENT" || dirname(path) === path) throw thrown;
	}
	if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
		throw new Error("it is a link to nothing");
	return join(realTarget(dirname(path)), basename(path));
}

/** Whether a path, with every link followed, is below one of some folders. */
function isWithin(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => {
		const root = realTarget(folder);
		return (
			path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
		);
	});
}

/**
 * Why a path must be neither read nor written, as half a sentence; `undefined` if it may be.
 * @param within the folders that it must be in, with every link followed; `undefined` if it may be anywhere
 * @throws Error as `realTarget`
 */
export function confinement(
	path: string,
	within: readonly string[] | undefined,
): string | undefined {
	if (within === undefined) return undefined;
	const target = realTarget(path);
	if (!isWithin(target, within))
		return "is outside of the workspace, or a link leads there";
	// The token of a checkout is there, and what git runs.
	return within.some((folder) => isOfGit(relative(realTarget(folder), target)))
		? "belongs to git, or a link leads there"
		: undefined;
}

function isOfGit(path: string): boolean {
	return path.split(sep).some((name) => name.toLowerCase() === ".git");
}
