import { json, type Request, type Response } from "./http.ts";

/** What a token may do, by the names that workflows use. */
export interface TokenRights {
	readonly contents?: "read";
	readonly issues?: "read" | "write";
	readonly "pull-requests"?: "read" | "write";
	/** Whose it is; a workflow's token stands for a bot, and may not ask who it is. */
	readonly login: string;
}

interface User {
	readonly login: string;
	readonly type: "User" | "Bot";
}

interface Comment {
	readonly id: number;
	readonly issue: number;
	readonly user: User;
	readonly createdAt: string;
	body: string;
	/** `null` for an account that was deleted. */
	edited?: { readonly by: User | null; readonly at: string };
}

/** A pull request that a commit belongs to. */
interface Pull {
	readonly number: number;
	readonly merged_at: string | null;
	readonly merge_commit_sha: string | null;
	readonly base: { readonly ref: string };
}

interface Issue {
	readonly number: number;
	readonly title: string;
	readonly user: User;
	readonly isPullRequest: boolean;
	body: string;
	labels: string[];
	state: "open" | "closed";
	state_reason: string | null;
}

/** GitHub refuses longer bodies. */
const maxBody = 65_536;
const bot = "github-actions[bot]";

/** One repository behind GitHub's REST API, as far as comments, issues, labels and contents go. */
export class GitHub {
	readonly repository = "my-org/my-app";
	readonly comments: Comment[] = [];
	readonly issues: Issue[] = [];
	readonly labels: string[] = [];
	/** Text by file name, by commit. */
	readonly commits = new Map<string, Map<string, string>>();
	/** Commits whose list of files GitHub cuts off. */
	readonly truncated = new Set<string>();
	readonly tokens = new Map<string, TokenRights>();
	/** By the commit that belongs to them. */
	readonly pulls = new Map<string, readonly Pull[]>();
	/** How many comments GraphQL gives at a time. */
	commentsPerPage = 100;
	private ids = 100;

	addPullRequest(number: number): void {
		this.addIssue({ number, title: "A pull request", isPullRequest: true });
	}

	addIssue(
		issue: Partial<Issue> & Pick<Issue, "title">,
		login = "someone",
	): Issue {
		const added: Issue = {
			number: this.ids++,
			user: userOf(login),
			isPullRequest: false,
			body: "",
			labels: [],
			state: "open",
			state_reason: null,
			...issue,
		};
		this.issues.push(added);
		return added;
	}

	addComment(issue: number, body: string, login = "someone"): Comment {
		const createdAt = now();
		const user = userOf(login);
		const comment = { id: this.ids++, issue, body, user, createdAt };
		this.comments.push(comment);
		return comment;
	}

	editComment(comment: Comment, body: string, login: string | null): void {
		comment.body = body;
		comment.edited = { by: login === null ? null : userOf(login), at: now() };
	}

	commit(sha: string, files: Readonly<Record<string, string>>): void {
		this.commits.set(sha, new Map(Object.entries(files)));
	}

	handle(request: Request): Response {
		const token = String(request.headers["authorization"] ?? "").replace(
			/^(?:token|bearer) /i,
			"",
		);
		const rights = this.tokens.get(token);
		if (!rights) return json(401, { message: "Bad credentials" });
		const path = request.url.pathname;
		if (path === "/user") {
			return rights.login === bot ? refuse() : json(200, userOf(rights.login));
		}
		if (path === "/graphql") return this.graphql(request, rights);
		const prefix = `/repos/${this.repository}`;
		if (!path.startsWith(`${prefix}/`)) return notFound();
		const rest = path.slice(prefix.length + 1);
		if (/^(?:contents|git)\//.test(rest)) {
			if (!rights.contents) return refuse();
			return this.contents(request, rest);
		}
		const pullsOf = /^commits\/(\w+)\/pulls$/.exec(rest)?.[1];
		if (pullsOf !== undefined) {
			if (!rights["pull-requests"]) return refuse();
			return paged(request, this.pulls.get(pullsOf) ?? []);
		}
		return this.discussion(request, rest, rights);
	}

	/** The one query that this program makes. Errors of GraphQL have status 200. */
	private graphql({ body }: Request, rights: TokenRights): Response {
		const { number, after } = JSON.parse(body).variables;
		if (!rights["pull-requests"])
			return json(200, {
				data: { repository: { pullRequest: null } },
				errors: [
					{
						type: "FORBIDDEN",
						message: "Resource not accessible by integration",
					},
				],
			});
		const start = Number(after ?? 0);
		const end = start + this.commentsPerPage;
		const all = this.comments.filter(({ issue }) => issue === number);
		const nodes = all
			.slice(start, end)
			.map(({ body, user, createdAt, edited }) => ({
				body,
				viewerDidAuthor: user.login === rights.login,
				author: actorOf(user),
				editor: edited?.by ? actorOf(edited.by) : null,
				createdAt,
				lastEditedAt: edited?.at ?? null,
			}));
		const hasNextPage = end < all.length;
		const pageInfo = { hasNextPage, endCursor: String(end) };
		return json(200, {
			data: { repository: { pullRequest: { comments: { nodes, pageInfo } } } },
		});
	}

	private contents({ url, headers }: Request, rest: string): Response {
		const tree = /^git\/trees\/(\w+)$/.exec(rest)?.[1];
		if (tree !== undefined) {
			const files = this.commits.get(tree);
			if (!files) return notFound();
			return json(200, {
				sha: tree,
				truncated: this.truncated.has(tree),
				tree: [...files.keys()].map((path) => ({ path, type: "blob" })),
			});
		}
		const name = decodeURIComponent(rest.slice("contents/".length));
		const text = this.commits.get(url.searchParams.get("ref") ?? "")?.get(name);
		if (text === undefined) return notFound();
		if (headers["accept"] !== "application/vnd.github.raw+json")
			return json(406, { message: "only the raw text is simulated" });
		return json(200, text, {
			"content-type": "application/vnd.github.raw+json; charset=utf-8",
		});
	}

	private discussion(
		request: Request,
		rest: string,
		rights: TokenRights,
	): Response {
		const asked = `${request.method} ${rest}`;
		const body = request.body === "" ? {} : JSON.parse(request.body);
		if (typeof body.body === "string" && body.body.length > maxBody) {
			return json(422, {
				message: "Validation Failed",
				errors: ["body is too long (maximum is 65536 characters)"],
			});
		}
		const user = userOf(rights.login);
		const ofComment = /^PATCH issues\/comments\/(\d+)$/.exec(asked)?.[1];
		if (ofComment !== undefined) {
			const comment = this.comments.find(({ id }) => id === Number(ofComment));
			if (!comment) return notFound();
			if (!this.mayWrite(comment.issue, rights)) return refuse();
			this.editComment(comment, body.body, rights.login);
			return json(200, comment);
		}
		const ofIssue = /^(\w+) issues\/(\d+)(\/comments)?$/.exec(asked);
		if (ofIssue) return this.ofIssue(request, ofIssue, body, rights);
		switch (asked) {
			case "GET issues": {
				const label = request.url.searchParams.get("labels");
				const state = request.url.searchParams.get("state") ?? "open";
				const found = this.issues.filter(
					(issue) =>
						issue.state === state &&
						(label === null || issue.labels.includes(label)),
				);
				return paged(request, found.map(shownIssue));
			}
			case "POST issues": {
				if (rights.issues !== "write") return refuse();
				const issue = this.addIssue({ ...body }, user.login);
				for (const label of issue.labels)
					if (!this.labels.includes(label)) this.labels.push(label);
				return json(201, shownIssue(issue));
			}
			case "POST labels":
				if (rights.issues !== "write") return refuse();
				if (this.labels.includes(body.name)) {
					return json(422, {
						message: "Validation Failed",
						errors: [{ resource: "Label", code: "already_exists" }],
					});
				}
				this.labels.push(body.name);
				return json(201, body);
			default:
				return notFound();
		}
	}

	private ofIssue(
		request: Request,
		[, method, number, comments]: RegExpExecArray,
		body: Record<string, unknown>,
		rights: TokenRights,
	): Response {
		const issue = this.issues.find((known) => known.number === Number(number));
		if (!issue) return notFound();
		if (comments && method === "GET") {
			const found = this.comments.filter(
				(comment) => comment.issue === issue.number,
			);
			return paged(request, found);
		}
		if (!this.mayWrite(issue.number, rights)) return refuse();
		if (comments && method === "POST") {
			const text = String(body["body"]);
			return json(201, this.addComment(issue.number, text, rights.login));
		}
		if (comments || method !== "PATCH") return notFound();
		Object.assign(issue, body);
		return json(200, shownIssue(issue));
	}

	/** A pull request is an issue too, but another permission is asked for. */
	private mayWrite(number: number, rights: TokenRights): boolean {
		const issue = this.issues.find((known) => known.number === number);
		return issue?.isPullRequest
			? rights["pull-requests"] === "write"
			: rights.issues === "write";
	}
}

function shownIssue({ isPullRequest, labels, ...issue }: Issue) {
	return {
		id: issue.number,
		...issue,
		labels: labels.map((name) => ({ name })),
		...(isPullRequest && { pull_request: {} }),
	};
}

/** GraphQL's name for an account: that of a bot lacks what REST puts after it. */
function actorOf({ login, type }: User) {
	return { __typename: type, login: login.replace(/\[bot\]$/, "") };
}

/** In GitHub's format, to the second. */
function now(): string {
	return new Date().toISOString().replace(/\.\d+Z$/, "Z");
}

function userOf(login: string): User {
	return { login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

/** One page and the links to the next and last one, as GitHub pages: 30 at a time unless asked for more. */
function paged(request: Request, all: readonly unknown[]): Response {
	const { searchParams } = request.url;
	const perPage = Math.min(Number(searchParams.get("per_page") ?? 30), 100);
	const page = Number(searchParams.get("page") ?? 1);
	const last = Math.max(Math.ceil(all.length / perPage), 1);
	const link = (number: number, relation: string) => {
		const url = new URL(request.url);
		url.searchParams.set("page", String(number));
		return `<${url}>; rel="${relation}"`;
	};
	const elements = all.slice((page - 1) * perPage, page * perPage);
	return json(
		200,
		elements,
		page < last
			? { link: `${link(page + 1, "next")}, ${link(last, "last")}` }
			: {},
	);
}

function refuse(): Response {
	return json(403, { message: "Resource not accessible by integration" });
}

function notFound(): Response {
	return json(404, { message: "Not Found" });
}
