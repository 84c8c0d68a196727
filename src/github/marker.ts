import { createHash } from "node:crypto";
import type { Post, Repository } from "./repository.ts";
import type { JudgedRun } from "./run.ts";

/**
 * The hidden first line by which a run finds what an earlier one wrote. Runs that judge different things
 * (another file, environment or cluster of a matrix) have different markers.
 *
 * @param kind tells apart what the same run writes to one page, or different runs about the same things
 */
export function markerOf(
	kind: string,
	{ sources, environments, clusters }: JudgedRun,
): string {
	const what = JSON.stringify([
		kind,
		sources.config,
		environments,
		clusters.radixClusters,
	]);
	const digest = createHash("sha256").update(what).digest("hex").slice(0, 12);
	return `<!-- radix-workload-identity ${digest} -->\n`;
}

export function isMarked(body: string, marker: string): boolean {
	return body.replaceAll("\r\n", "\n").startsWith(marker);
}

/**
 * The first post that carries a marker and is this program's own. Anyone can copy a marker: what a person
 * wrote is only overwritten if the token is that person's.
 */
export async function findOwn(
	posts: readonly Post[],
	marker: string,
	repository: Repository,
): Promise<Post | undefined> {
	const marked = posts.filter(({ body }) => isMarked(body, marker));
	if (marked.length === 0) return undefined;
	const ofBot = marked.find(({ author }) => author.isBot);
	if (ofBot) return ofBot;
	const login = await repository.login();
	return marked.find(({ author }) => author.login === login);
}
