import { messageOf } from "../errors.ts";
import type { FileAtCommit } from "./file-at-commit.ts";
import { Repository, statusOf } from "./repository.ts";
import type { Commit } from "./run.ts";
import { CommitTree } from "./tree.ts";

/**
 * Reads a file of a commit from GitHub.
 *
 * @param path from the repository's root
 * @param end ends the reading at once
 */
export async function fileOnGitHub(
	path: string,
	{ owner, repository, sha }: Commit,
	githubToken: string,
	end: AbortSignal,
): Promise<FileAtCommit> {
	const tree = new CommitTree(
		new Repository(githubToken, owner, repository, end),
		sha,
	);
	try {
		// Unlike reading, finding tells a file that does not exist from one that may not be read.
		const { names } = await tree.find([path], []);
		if (names.length === 0) return { text: undefined };
		const read = await tree.read(path);
		return "problem" in read ? { reason: `it ${read.problem}` } : read;
	} catch (thrown) {
		const status = statusOf(thrown);
		return {
			reason:
				status === undefined
					? messageOf(thrown)
					: `GitHub answered ${status}; the job needs permissions: contents: read`,
		};
	}
}
