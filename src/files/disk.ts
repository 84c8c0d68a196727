import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { readText } from "./text.ts";
import {
	type FileTree,
	type Found,
	isGlob,
	type Unreadable,
	unreadable,
} from "./tree.ts";

/** The files below a directory, and by `../` those around it. Nothing is cached. */
export function diskTree(directory: string): FileTree {
	return {
		find: (patterns) => find(patterns, directory),
		list: async (folder) => list(resolve(directory, folder)),
		read: async (name) => readText(resolve(directory, name)),
	};
}

async function find(
	patterns: readonly string[],
	directory: string,
): Promise<Found> {
	const names = new Set<string>();
	const missing: Unreadable[] = [];
	const add = (name: string) => names.add(displayName(name, directory));
	for (const pattern of patterns) {
		// A name that exists is a name, whatever characters it has.
		if (existsSync(resolve(directory, pattern))) add(pattern);
		else if (!isGlob(pattern))
			missing.push(nothingFor(pattern, "does not exist"));
		else {
			const { filesMatching } = await import("./glob.ts");
			const found = await filesMatching(pattern, directory);
			found.forEach(add);
			if (found.length === 0)
				missing.push(nothingFor(pattern, "matches no file"));
		}
	}
	return { names: [...names].sort(), missing };
}

function list(folder: string): string[] | undefined {
	try {
		return readdirSync(folder);
	} catch {
		return undefined;
	}
}

function nothingFor(pattern: string, problem: string): Unreadable {
	return unreadable(pattern, { code: "missing", problem });
}

/** The name as it is shown: relative to the directory, with slashes. */
function displayName(name: string, directory: string): string {
	const path = relative(directory, resolve(directory, name));
	return path.split(sep).join("/");
}
