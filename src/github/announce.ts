import { messageOf } from "../errors.ts";
import type { Report } from "../report/build.ts";
import {
	footer,
	formatAllClear,
	formatComment,
	isWorthTelling,
} from "../report/formats/comment.ts";
import {
	driftOf,
	formatClean,
	formatDrift,
	issueTitle,
} from "../report/formats/issue.ts";
import type { KnownDifference } from "../report/view/difference.ts";
import { differenceFromBase } from "./base.ts";
import { findOwn, markerOf } from "./marker.ts";
import { Repository, statusOf } from "./repository.ts";
import type {
	CommentChoice,
	JudgedRun,
	PullRequest,
	WorkflowRun,
} from "./run.ts";

const label = {
	name: "workload-identity-drift",
	color: "d93f0b",
	description: "Kept by radix-workload-identity",
};

/**
 * Writes the pull request's comment and the drift issue. GitHub's refusal is no reason to fail a run
 * whose findings are all in the log: it comes back as a sentence.
 *
 * @param wanted.comment which comment is wanted, in a run of a pull request
 * @returns what could not be done, and why
 */
export async function announce(
	report: Report,
	judged: JudgedRun,
	wanted: {
		readonly comment: CommentChoice;
		readonly driftIssue: boolean;
		readonly githubToken: string;
	},
	run: WorkflowRun,
	end: AbortSignal,
): Promise<string[]> {
	const { comment, driftIssue, githubToken } = wanted;
	const { owner, repository: name } = run;
	const repository = new Repository(githubToken, owner, name, end);
	const { pullRequest } = run;
	const refusals: string[] = [];
	if (comment !== "never" && pullRequest !== undefined) {
		try {
			const always = comment === "always";
			await keepComment(report, judged, always, repository, run, pullRequest);
		} catch (thrown) {
			refusals.push(
				`could not write the pull-request comment (the job summary has the same content): ${whyRefused(thrown, "pull-requests: write", pullRequest)}`,
			);
		}
	}
	if (driftIssue && pullRequest !== undefined) {
		refusals.push("drift issues are not updated from pull requests.");
	} else if (driftIssue) {
		try {
			await keepIssue(report, judged, repository, run);
		} catch (thrown) {
			refusals.push(
				`could not update the drift issue: ${whyRefused(thrown, "issues: write", pullRequest)}`,
			);
		}
	}
	return refusals;
}

/** One comment, created when there is something to say, and from then on updated in its place. */
async function keepComment(
	report: Report,
	judged: JudgedRun,
	always: boolean,
	repository: Repository,
	run: WorkflowRun,
	{ number, baseSha }: PullRequest,
): Promise<void> {
	// A check and a plan of the same pull request must not take each other's comment.
	const marker = markerOf(judged.mode === "sync" ? "plan" : "check", judged);
	const difference = await differenceOrReason(
		report,
		judged,
		repository,
		baseSha,
		run.sha,
	);
	const own = await findOwn(
		await repository.comments(number),
		marker,
		repository,
	);
	const link = { url: run.url, commit: run.sha };
	const worthIt = isWorthTelling(report, difference);
	if (!worthIt && !always && own === undefined) return;
	const body =
		worthIt || always
			? formatComment(report, difference, link)
			: formatAllClear(report, link);
	if (own) await repository.updateComment(own.id, marker + body);
	else await repository.createComment(number, marker + body);
}

async function differenceOrReason(
	report: Report,
	judged: JudgedRun,
	repository: Repository,
	base: string,
	merged: string,
): Promise<KnownDifference> {
	try {
		return await differenceFromBase(report, judged, repository, {
			base,
			merged,
		});
	} catch (thrown) {
		return {
			reason: `the files at the base could not be read: ${whyRefused(thrown, "contents: read", undefined)}`,
		};
	}
}

/** One open issue while there is drift. A second one would split the discussion. */
async function keepIssue(
	report: Report,
	judged: JudgedRun,
	repository: Repository,
	run: WorkflowRun,
): Promise<void> {
	// What the unread file requires is unknown, so that nothing is known to be surplus, or clean.
	if (report.complete === false)
		throw new Error("a file cannot be read, or nothing was compared");
	const link = { url: run.url, commit: run.sha };
	const marker = markerOf("drift", judged);
	const drift = driftOf(report);
	const labelled = await repository.openIssues(label.name);
	// Someone may have taken the label off; but only before a new issue is all the looking worth it.
	const own =
		(await findOwn(labelled, marker, repository)) ??
		(drift === "drift"
			? await findOwn(await repository.openIssues(), marker, repository)
			: undefined);
	if (own === undefined && drift !== "drift") return;
	if (own !== undefined && drift === "none") {
		await repository.createComment(own.number, formatClean(report, link));
		await repository.updateIssue(own.number, {
			state: "closed",
			state_reason: "completed",
		});
		return;
	}
	const stable = marker + formatDrift(report);
	const body = `${stable}\n${footer(link)}\n`;
	if (own) {
		const labels = [...new Set([...own.labels, label.name])];
		const isSame = own.body.replaceAll("\r\n", "\n").startsWith(stable);
		if (!isSame || labels.length > own.labels.length)
			await repository.updateIssue(own.number, { body, labels });
		return;
	}
	await repository.ensureLabel(label.name, label.color, label.description);
	const created = await repository.createIssue(issueTitle, body, label.name);
	await withdrawDuplicate(created, marker, repository);
}

/** Two runs at once may both have found no issue: the later one makes room for the other. */
async function withdrawDuplicate(
	created: number,
	marker: string,
	repository: Repository,
): Promise<void> {
	const first = await findOwn(
		await repository.openIssues(label.name),
		marker,
		repository,
	);
	if (first === undefined || first.number >= created) return;
	await repository.updateIssue(created, {
		state: "closed",
		state_reason: "duplicate",
	});
}

function whyRefused(
	thrown: unknown,
	permission: string,
	pullRequest: PullRequest | undefined,
): string {
	const status = statusOf(thrown);
	// Without the permission GitHub answers 403, or 404 where it would not even reveal that the resource exists.
	const limited = /rate limit/i.test(messageOf(thrown));
	if ((status === 403 || status === 404) && !limited) {
		return pullRequest?.fromFork
			? "the token of a pull request from a fork is read-only."
			: `GitHub answered ${status}; the job needs permissions: ${permission}.`;
	}
	return `${messageOf(thrown)}${status === undefined ? "" : ` (GitHub answered ${status})`}.`;
}
