import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

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
export function isWithin(path: string, folders: readonly string[]): boolean {
	return folders.some((folder) => {
		const root = realTarget(folder);
		return (
			path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
		);
	});
}

/** What is wrong with what `isOutside` says of, as half a sentence. */
export const outside = "is outside of the workspace, or a link leads there";

/**
 * Whether a path must not be read.
 * @param within the folders that it must be in, with every link followed; `undefined` if it may be anywhere
 */
export function isOutside(
	path: string,
	within: readonly string[] | undefined,
): boolean {
	return within !== undefined && !isWithin(realTarget(path), within);
}
