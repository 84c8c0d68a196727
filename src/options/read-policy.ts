import { UserError } from "../errors.ts";
import type { FileTree } from "../files/tree.ts";
import { proposalEvent } from "../github/event.ts";
import type { FileRank } from "../model/rank.ts";
import type { BaseAccess, CountedPolicy } from "./base-policy.ts";
import { noPolicy, type Policy } from "./policy.ts";

const defaultName = ".github/radix-workload-identity.yaml";

/**
 * Reads the policy file.
 *
 * @param name the file that was named, or `undefined` for the default one, which need not exist and may be
 *   above the working directory
 * @param tree where it is, and the files that it names
 * @param givenBy whether it is the file of a pull request
 * @throws UserError with file, line and column for everything that is wrong with it
 */
export async function readPolicy(
	name: string | undefined,
	tree: FileTree,
	givenBy: FileRank,
): Promise<Policy> {
	const [shown] =
		name === undefined ? await tree.nearest([defaultName]) : [name];
	if (shown === undefined) return noPolicy;
	const read = await tree.read(shown);
	if ("problem" in read) {
		throw new UserError(
			`the policy file ${shown} ${read.problem}`,
			"Name an existing file with `policy`, or leave it out.",
		);
	}
	const { parsePolicy } = await import("./parse-policy.ts");
	return parsePolicy(shown, read.text, tree, givenBy);
}

/**
 * The policy that counts: that on disk, but in a run of a pull request with the verdicts of its base.
 * Nothing is asked or loaded for it elsewhere.
 *
 * @param named the file that was named, if one was
 */
export async function policyThatCounts(
	policy: Policy,
	named: string | undefined,
	access: BaseAccess,
): Promise<CountedPolicy> {
	if (proposalEvent(access.environment) === undefined)
		return { policy, notices: [] };
	const { namesUpwards, withVerdictsOfBase } = await import("./base-policy.ts");
	const names =
		named === undefined ? namesUpwards(defaultName, access) : [named];
	return withVerdictsOfBase(policy, names, access);
}
