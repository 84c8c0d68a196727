import { clientIdOf } from "../model/scope.ts";
import type { Report } from "../report/build.ts";
import {
	differenceOf,
	type KnownDifference,
	type RequirementKey,
} from "../report/view/difference.ts";
import { readSources } from "../sources/read.ts";
import type { Given } from "../sources/source.ts";
import type { Repository } from "./repository.ts";
import type { JudgedRun } from "./run.ts";
import { CommitTree, TooManyFiles } from "./tree.ts";

/** The two commits between which a pull request makes the difference. */
export interface Commits {
	readonly base: string;
	readonly merged: string;
}

/**
 * What a pull request does to the requirements: the report's, compared with those of the same files at
 * the base. Throws `RequestError` if GitHub refuses to show them.
 */
export async function differenceFromBase(
	report: Report,
	{ sources, environments }: JudgedRun,
	repository: Repository,
	commits: Commits,
): Promise<KnownDifference> {
	if (report.complete === false)
		return {
			reason: "a file cannot be read, or an issuer is rejected",
		};
	const outside = sources.config.find(
		(name) => name.startsWith("/") || /(^|\/)\.\.(\/|$)/.test(name),
	);
	if (outside !== undefined)
		return { reason: `${outside} is not a path inside the repository` };

	const base = new CommitTree(repository, commits.base);
	let before: Given;
	try {
		before = await readSources(base, sources);
	} catch (thrown) {
		if (thrown instanceof TooManyFiles) return { reason: thrown.message };
		throw thrown;
	}
	// A file that the base lacks is one that the pull request adds.
	const unread = before.unreadable.find(({ code }) => code !== "missing");
	if (unread !== undefined)
		return { reason: `${unread.name} could not be read at the base either` };
	const merged = new CommitTree(repository, commits.merged);
	const unplaced = await misplaced(report, base, merged);
	if (unplaced !== undefined) {
		return {
			reason: `${unplaced} is at another path in the repository: check the repository out at the root of the workspace`,
		};
	}
	const judged = requirementsOf(before).filter(
		({ environment }) =>
			environments.length === 0 || environments.includes(environment),
	);
	return differenceOf(judged, report);
}

/** A file that the base lacks must be one that the pull request adds, not one at another path. */
async function misplaced(
	{ requirements }: Report,
	base: CommitTree,
	merged: CommitTree,
): Promise<string | undefined> {
	for (const name of new Set(requirements.map(({ file }) => file)))
		if (!(await base.has(name)) && !(await merged.has(name))) return name;
	return undefined;
}

function requirementsOf({ scopes }: Given): RequirementKey[] {
	return scopes.flatMap(({ application, uses }) =>
		uses.flatMap((use) => {
			const clientId = clientIdOf(use);
			const { environment, workload, subject } = use;
			return application === "" || clientId === undefined
				? []
				: [{ application, environment, workload, clientId, subject }];
		}),
	);
}
