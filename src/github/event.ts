import { readFileSync } from "node:fs";
import type { FileRank } from "../model/rank.ts";
import type { Report } from "../report/build.ts";
import type { RunLink } from "../report/outcome.ts";
import type { ReviewedPlan } from "../reviewed-plan.ts";
import type { Stop } from "../stop.ts";
import type {
	AnnouncementSettings,
	CommentChoice,
	Commit,
	JudgedRun,
	PullRequest,
	WorkflowRun,
} from "./run.ts";

/**
 * Writes the comment and the issue that are wanted, if this run is one of a GitHub workflow.
 * The client for GitHub is loaded only if there is anything to write.
 *
 * @returns what could not be done, and why, in a sentence each
 */
export async function announceIn(
	environment: NodeJS.ProcessEnv,
	report: Report,
	judged: JudgedRun,
	comment: CommentChoice,
	{ driftIssue, githubToken }: AnnouncementSettings,
	{ stopped, asked }: Stop,
): Promise<string[]> {
	if (comment === "never" && !driftIssue) return [];
	const run = workflowRun(environment);
	if (run?.pullRequest === undefined && !driftIssue) return [];
	// A runner that cancels a job does not wait for GitHub.
	if (stopped?.status !== undefined)
		return [`no comment and no issue: the run was stopped ${stopped.why}.`];
	if (run === undefined) return ["no drift issue: this run has no repository."];
	if (githubToken === undefined)
		return ["no comment and no issue: `github-token` is missing."];
	const { announce } = await import("./announce.ts");
	const wanted = { comment, driftIssue, githubToken };
	// One that was stopped because Azure is silent still says so.
	const end = stopped ? new AbortController().signal : asked;
	return announce(report, judged, wanted, run, end);
}

/** Where this run can be read, if it is one of a GitHub workflow. */
export function runLinkIn(environment: NodeJS.ProcessEnv): RunLink | undefined {
	const run = workflowRun(environment);
	return run && { url: run.url, commit: run.sha };
}

/** The plan that was reviewed, if this run is one of a GitHub workflow. */
export async function reviewedPlanIn(
	environment: NodeJS.ProcessEnv,
	mark: string,
	githubToken: string | undefined,
	{ asked }: Stop,
): Promise<ReviewedPlan> {
	const run = workflowRun(environment);
	const branch = environment["GITHUB_REF_NAME"];
	if (run === undefined || branch === undefined)
		return { reason: "this is no run of a GitHub workflow" };
	if (githubToken === undefined) return { reason: "github-token is missing" };
	const { reviewedPlan } = await import("./reviewed-plan.ts");
	return reviewedPlan(mark, run, branch, githubToken, asked);
}

/**
 * Reads what the runner left in the environment and in the event's file. Unlike the `context` of
 * `@actions/github` it costs no client, so that a run that writes nothing to GitHub loads none.
 *
 * @returns `undefined` outside of a GitHub workflow
 */
function workflowRun(environment: NodeJS.ProcessEnv): WorkflowRun | undefined {
	const [owner, repository] = (environment["GITHUB_REPOSITORY"] ?? "").split(
		"/",
	);
	if (!owner || !repository) return undefined;
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	return {
		owner,
		repository,
		sha: environment["GITHUB_SHA"] ?? "",
		url: `${server}/${owner}/${repository}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}`,
		pullRequest: pullRequestOf(readEvent(environment["GITHUB_EVENT_PATH"])),
	};
}

/**
 * The event of a pull request, or of a comment on one, that started this run, if that is what started it.
 * Whoever opens a pull request decides about files, and what runs for it may have been written by them.
 */
export function proposalEvent(
	environment: NodeJS.ProcessEnv,
): string | undefined {
	const name = environment["GITHUB_EVENT_NAME"];
	if (name !== "workflow_run") return isProposal(name) ? name : undefined;
	const { workflow_run } = readEvent(environment["GITHUB_EVENT_PATH"]);
	const followed = workflow_run?.event;
	return isProposal(followed) ? `workflow_run after ${followed}` : undefined;
}

/** Whether the files of a run may be those of a pull request. */
export function rankOfFiles(environment: NodeJS.ProcessEnv): FileRank {
	return proposalEvent(environment) === undefined ? "base" : "head";
}

/**
 * The commit that a pull request, or a merge queue, starts from: its files were accepted.
 * A comment or another run that started this one did so on the default branch.
 */
export function baseCommit(environment: NodeJS.ProcessEnv): Commit | undefined {
	const run = workflowRun(environment);
	const { pull_request, merge_group } = readEvent(
		environment["GITHUB_EVENT_PATH"],
	);
	const onDefaultBranch = ["issue_comment", "workflow_run"].includes(
		environment["GITHUB_EVENT_NAME"] ?? "",
	);
	const sha =
		pull_request?.base?.sha ??
		merge_group?.base_sha ??
		(onDefaultBranch ? run?.sha : undefined);
	if (run === undefined || !/^[0-9a-f]{40,64}$/.test(`${sha}`))
		return undefined;
	const { owner, repository } = run;
	return { owner, repository, sha: `${sha}` };
}

function isProposal(event: unknown): event is string {
	return typeof event === "string" && proposals.test(event);
}

const proposals = /^(?:pull_request(?:_\w+)?|issue_comment|merge_group)$/;

interface Event {
	/** The run that this one follows. */
	readonly workflow_run?: { readonly event?: unknown };
	readonly merge_group?: { readonly base_sha?: unknown };
	readonly pull_request?: {
		readonly number?: number;
		readonly base?: Side;
		readonly head?: Side;
	};
}

interface Side {
	readonly sha?: string;
	/** `null` once the fork was deleted. */
	readonly repo?: { readonly full_name?: string } | null;
}

function readEvent(path: string | undefined): Event {
	if (!path) return {};
	try {
		const event: unknown = JSON.parse(readFileSync(path, "utf8"));
		return typeof event === "object" && event !== null ? event : {};
	} catch {
		return {};
	}
}

function pullRequestOf({ pull_request }: Event): PullRequest | undefined {
	const { number, base, head } = pull_request ?? {};
	if (number === undefined || base?.sha === undefined) return undefined;
	return {
		number,
		baseSha: base.sha,
		fromFork: head?.repo?.full_name !== base.repo?.full_name,
	};
}
