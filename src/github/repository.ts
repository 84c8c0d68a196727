import { getOctokit } from "@actions/github";

/** All that one run asks of GitHub takes no longer than this, in milliseconds. */
const patience = 60_000;
const perPage = 100;

/** A comment or an issue as far as this program looks at it. */
export interface Post {
	readonly id: number;
	/** The number by which an issue is addressed; of a comment, its ID. */
	readonly number: number;
	readonly body: string;
	readonly author: { readonly login: string; readonly isBot: boolean };
	readonly labels: readonly string[];
}

/** A pull request that was merged. */
export interface ProposedCommit {
	readonly number: number;
	/** `2027-01-31T12:00:00Z` */
	readonly mergedAt: string;
	/** The commit that the merge made. */
	readonly mergedAs: string;
	/** The branch that it was merged into. */
	readonly base: string;
}

/** A comment as far as it matters whose words it has. */
export interface PlanComment {
	readonly body: string;
	/** Whether the account of the token wrote it. */
	readonly isOwn: boolean;
	/** False also if it is not known who edited it. */
	readonly isEditedByAuthor: boolean;
	/** When it got its present text: `2027-01-31T12:00:00Z`. */
	readonly writtenAt: string;
}

interface Actor {
	readonly __typename: string;
	readonly login: string;
}

interface CommentNode {
	readonly body: string;
	readonly viewerDidAuthor: boolean;
	/** `null` for an account that was deleted. */
	readonly author: Actor | null;
	/** `null` for one that was deleted, too, and if nobody edited it. */
	readonly editor: Actor | null;
	readonly createdAt: string;
	readonly lastEditedAt: string | null;
}

interface CommentsAnswer {
	readonly repository: {
		readonly pullRequest: {
			readonly comments: {
				readonly pageInfo: {
					readonly hasNextPage: boolean;
					readonly endCursor: string | null;
				};
				readonly nodes: readonly CommentNode[];
			};
		};
	};
}

const commentsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
	repository(owner: $owner, name: $repo) {
		pullRequest(number: $number) {
			comments(first: 100, after: $after) {
				pageInfo { hasNextPage endCursor }
				nodes {
					body viewerDidAuthor createdAt lastEditedAt
					author { __typename login }
					editor { __typename login }
				}
			}
		}
	}
}`;

/** What of one repository's REST API is used. Everything throws `RequestError` for a refusal. */
export class Repository {
	private readonly octokit: ReturnType<typeof getOctokit>;
	private readonly names: { owner: string; repo: string };

	/** @param end ends every request at once */
	constructor(
		token: string,
		owner: string,
		repository: string,
		end: AbortSignal,
	) {
		this.octokit = getOctokit(token, {
			userAgent: "radix-workload-identity",
		});
		// As an option it would take the place of the proxy that the client was made with.
		const signal = AbortSignal.any([end, AbortSignal.timeout(patience)]);
		this.octokit.hook.before("request", ({ request }) => {
			Object.assign(request ?? {}, { signal });
		});
		this.names = { owner, repo: repository };
	}

	/** All comments on an issue or a pull request, over all pages, oldest first. */
	async comments(issue: number): Promise<Post[]> {
		const { octokit, names } = this;
		const comments = await octokit.paginate(octokit.rest.issues.listComments, {
			...names,
			issue_number: issue,
			per_page: perPage,
		});
		return comments.map(({ id, body, user }) =>
			post({ id, number: id, body, user, labels: [] }),
		);
	}

	/** The pull requests that a commit belongs to, over all pages, and as what each was merged. */
	async pullRequestsOf(sha: string): Promise<ProposedCommit[]> {
		const { octokit, names } = this;
		const found = await octokit.paginate(
			octokit.rest.repos.listPullRequestsAssociatedWithCommit,
			{ ...names, commit_sha: sha, per_page: perPage },
		);
		return found.flatMap(({ number, merged_at, merge_commit_sha, base }) =>
			merged_at === null
				? []
				: {
						number,
						mergedAt: merged_at,
						mergedAs: merge_commit_sha ?? "",
						base: base.ref,
					},
		);
	}

	/**
	 * All comments on a pull request, over all pages, with what only GraphQL knows: who edited them last.
	 * Source: GitHub's GraphQL schema, `IssueComment`.
	 */
	async planComments(pullRequest: number): Promise<PlanComment[]> {
		const found: PlanComment[] = [];
		let after: string | null = null;
		do {
			const answer: CommentsAnswer = await this.octokit.graphql(commentsQuery, {
				...this.names,
				number: pullRequest,
				after,
			});
			const { nodes, pageInfo } = answer.repository.pullRequest.comments;
			found.push(...nodes.map(planComment));
			after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
		} while (after !== null);
		return found;
	}

	async createComment(issue: number, body: string): Promise<void> {
		const { octokit, names } = this;
		await octokit.rest.issues.createComment({
			...names,
			issue_number: issue,
			body,
		});
	}

	async updateComment(id: number, body: string): Promise<void> {
		const { octokit, names } = this;
		await octokit.rest.issues.updateComment({ ...names, comment_id: id, body });
	}

	/** All open issues with a label, or all of them, over all pages, oldest first; no pull requests. */
	async openIssues(label?: string): Promise<Post[]> {
		const { octokit, names } = this;
		const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
			...names,
			state: "open",
			sort: "created",
			direction: "asc",
			...(label !== undefined && { labels: label }),
			per_page: perPage,
		});
		return issues
			.filter(({ pull_request }) => pull_request === undefined)
			.map(post);
	}

	/** @returns the new issue's number */
	async createIssue(
		title: string,
		body: string,
		label: string,
	): Promise<number> {
		const { octokit, names } = this;
		const { data } = await octokit.rest.issues.create({
			...names,
			title,
			body,
			labels: [label],
		});
		return data.number;
	}

	async updateIssue(
		number: number,
		changes: {
			body?: string;
			labels?: string[];
			state?: "closed";
			state_reason?: "completed" | "duplicate";
		},
	): Promise<void> {
		const { octokit, names } = this;
		await octokit.rest.issues.update({
			...names,
			issue_number: number,
			...changes,
		});
	}

	/** Creates a label unless it exists. */
	async ensureLabel(
		name: string,
		color: string,
		description: string,
	): Promise<void> {
		const { octokit, names } = this;
		try {
			await octokit.rest.issues.createLabel({
				...names,
				name,
				color,
				description,
			});
		} catch (thrown) {
			// 422: a label of this name exists.
			if (statusOf(thrown) !== 422) throw thrown;
		}
	}

	/** The text of a file at a commit, or `undefined` if there is none, or none that may be read. */
	async file(path: string, sha: string): Promise<string | undefined> {
		try {
			const { data } = await this.octokit.request(
				"GET /repos/{owner}/{repo}/contents/{+path}",
				{
					...this.names,
					// A name may hold characters that mean something in an address.
					path: path.split("/").map(encodeURIComponent).join("/"),
					ref: sha,
					headers: { accept: "application/vnd.github.raw+json" },
				},
			);
			// For a folder the answer is a list.
			return typeof data === "string" ? data : undefined;
		} catch (thrown) {
			if (statusOf(thrown) === 404) return undefined;
			throw thrown;
		}
	}

	/** The names of all files at a commit, or `undefined` if there are more than GitHub lists. */
	async fileNames(sha: string): Promise<string[] | undefined> {
		const { octokit, names } = this;
		const { data } = await octokit.rest.git.getTree({
			...names,
			tree_sha: sha,
			recursive: "true",
		});
		if (data.truncated) return undefined;
		return data.tree
			.filter(({ type }) => type === "blob")
			.map(({ path }) => path);
	}

	/** Whose token this is, or `undefined` for a token of a workflow or an app, which belongs to no user. */
	async login(): Promise<string | undefined> {
		try {
			const { data } = await this.octokit.rest.users.getAuthenticated();
			return data.login;
		} catch {
			return undefined;
		}
	}
}

function planComment({
	body,
	viewerDidAuthor,
	author,
	editor,
	createdAt,
	lastEditedAt,
}: CommentNode): PlanComment {
	return {
		body,
		isOwn: viewerDidAuthor,
		isEditedByAuthor:
			lastEditedAt === null ||
			(editor !== null &&
				editor.__typename === author?.__typename &&
				editor.login === author.login),
		writtenAt: lastEditedAt ?? createdAt,
	};
}

/** The HTTP status of a refusal, or `undefined` for anything else that was thrown. */
export function statusOf(thrown: unknown): number | undefined {
	return thrown instanceof Error &&
		"status" in thrown &&
		typeof thrown.status === "number"
		? thrown.status
		: undefined;
}

function post({
	id,
	number,
	body,
	user,
	labels,
}: {
	id: number;
	number: number;
	body?: string | null | undefined;
	user: { login: string; type: string } | null;
	labels: readonly (string | { name?: string })[];
}): Post {
	return {
		id,
		number,
		body: body ?? "",
		author: { login: user?.login ?? "", isBot: user?.type === "Bot" },
		labels: labels.map((label) =>
			typeof label === "string" ? label : (label.name ?? ""),
		),
	};
}
