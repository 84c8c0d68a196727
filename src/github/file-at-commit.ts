import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Commit } from "./run.ts";

/** A file of a commit; `text` is `undefined` if the commit has none. Or why that is not known. */
export type FileAtCommit =
	| { readonly text: string | undefined }
	| { readonly reason: string };

/** No file that is read is larger. */
const maxBytes = 1024 * 1024;

/**
 * Reads a file of a commit from the history that is checked out, without a network.
 *
 * @param name relative to the directory
 */
export async function fileInHistory(
	name: string,
	{ sha }: Pick<Commit, "sha">,
	directory: string,
): Promise<FileAtCommit> {
	const git = async (...args: string[]) => {
		const { stdout } = await promisify(execFile)("git", args, {
			cwd: directory,
			// A partial clone would fetch what it lacks.
			env: { ...process.env, GIT_NO_LAZY_FETCH: "1" },
			timeout: 10_000,
			maxBuffer: maxBytes,
		});
		return stdout;
	};
	try {
		const listed = await git("ls-tree", sha, "--", `./${name}`);
		if (listed === "") return { text: undefined };
		return { text: await git("cat-file", "blob", `${sha}:./${name}`) };
	} catch {
		return {
			reason:
				"there is no github-token, and git cannot read it from what is checked out",
		};
	}
}
