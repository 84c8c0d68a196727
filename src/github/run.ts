import type { Mode } from "../report/outcome.ts";
import type { SourcesSettings } from "../sources/read.ts";

/** When a pull request gets a comment. */
export type CommentChoice = "never" | "findings" | "always";

export interface AnnouncementSettings {
	/** Whether to keep an issue open while there is drift. */
	readonly driftIssue: boolean;
	readonly githubToken: string | undefined;
}

/** What a run judged. It distinguishes the run's comment and issue from those of other runs. */
export interface JudgedRun {
	readonly mode: Mode;
	readonly sources: SourcesSettings;
	/** Empty means all. */
	readonly environments: readonly string[];
	readonly clusters: { readonly radixClusters: readonly string[] };
}

/** What a runner says about the run that it carries out. */
export interface WorkflowRun {
	readonly owner: string;
	readonly repository: string;
	/** The commit that is checked out; of a pull request, the merge of its head into its base. */
	readonly sha: string;
	readonly url: string;
	readonly pullRequest: PullRequest | undefined;
}

/** A commit of a repository on GitHub. */
export interface Commit {
	readonly owner: string;
	readonly repository: string;
	readonly sha: string;
}

export interface PullRequest {
	readonly number: number;
	/** The commit that the pull request would be merged into. */
	readonly baseSha: string;
	/** A fork's token is read-only, whatever permissions the workflow requests. */
	readonly fromFork: boolean;
}
