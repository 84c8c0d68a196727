import { messageOf } from "../errors.ts";
import { planIn } from "../report/formats/markdown/plan.ts";
import type { ReviewedPlan } from "../reviewed-plan.ts";
import { isMarked } from "./marker.ts";
import {
	type PlanComment,
	type ProposedCommit,
	Repository,
	statusOf,
} from "./repository.ts";
import type { WorkflowRun } from "./run.ts";

/**
 * Finds the plan that was reviewed: in this program's own comment on the pull request that was merged as
 * the commit of this run. Anyone can copy a mark, and whoever has write access can edit a comment, so that
 * it counts only if the token's own account wrote it, and wrote it last, before the merge.
 *
 * @param mark its first line
 * @param branch the branch that the run is for
 * @param end ends every request at once
 */
export async function reviewedPlan(
	mark: string,
	{ owner, repository: name, sha }: WorkflowRun,
	branch: string,
	githubToken: string,
	end: AbortSignal,
): Promise<ReviewedPlan> {
	const repository = new Repository(githubToken, owner, name, end);
	try {
		const proposed = await repository.pullRequestsOf(sha);
		const merged = proposed.filter(
			(one) => one.mergedAs === sha && one.base === branch,
		);
		const [pullRequest, ...others] = merged;
		if (pullRequest === undefined)
			return { reason: `no pull request was merged into ${branch} as ${sha}` };
		if (others.length > 0)
			return { reason: `several pull requests were merged as ${sha}` };
		const comments = await repository.planComments(pullRequest.number);
		const own = comments.filter(
			({ body, isOwn }) => isOwn && isMarked(body, mark),
		);
		return planOf(own, pullRequest);
	} catch (thrown) {
		const status = statusOf(thrown);
		return {
			reason:
				status === 403 || status === 404
					? `GitHub answered ${status}; the job needs permissions: pull-requests: read`
					: messageOf(thrown).replaceAll(/\s+/g, " "),
		};
	}
}

function planOf(
	[comment, ...others]: readonly PlanComment[],
	{ number, mergedAt }: ProposedCommit,
): ReviewedPlan {
	const where = `pull request ${number}`;
	if (comment === undefined)
		return {
			reason: `${where} has no comment of this program with a plan for these files`,
		};
	if (others.length > 0)
		return { reason: `${where} has several comments with such a plan` };
	if (!comment.isEditedByAuthor)
		return {
			reason: `the comment with the plan on ${where} was edited by somebody else`,
		};
	// Times are in one format, which sorts as text.
	if (comment.writtenAt > mergedAt)
		return {
			reason: `the comment with the plan on ${where} was written after the merge, so that nobody reviewed it`,
		};
	const digest = planIn(comment.body);
	return digest === undefined
		? { reason: `the comment on ${where} holds no plan` }
		: { digest };
}
