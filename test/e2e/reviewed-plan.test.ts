import { describe, expect, test } from "vitest";
import { json } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import { configWith, emptyTenant, ids } from "./fixture.ts";
import {
	forPullRequest,
	granted,
	inRepository,
	pullRequest,
} from "./github.ts";
import { runAction, Workspace } from "./harness.ts";

const merge = "c0de".repeat(10);
const sync = { mode: "sync", comment: "always" };
const later = "2099-01-01T00:00:00Z";

/** A pull request whose plan was put into a comment, and that was merged then. */
async function merged() {
	const tenant = emptyTenant();
	const identity = tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	const { github } = simulator;
	const planned = await forPullRequest(simulator, workspace, {
		...sync,
		"dry-run": "true",
		"fail-on": "never",
	});
	expect(planned.status, planned.stdout).toBe(0);
	const [comment] = github.comments;
	if (comment === undefined) throw new Error("there is no comment");
	const pull = {
		number: pullRequest,
		merged_at: later,
		merge_commit_sha: merge,
		base: { ref: "main" },
	};
	github.pulls.set(merge, [pull]);
	return {
		github,
		simulator,
		workspace,
		identity,
		comment,
		pull,
		push: (
			inputs: Readonly<Record<string, string>> = {},
			rights: typeof granted = granted,
		) =>
			inRepository(
				simulator,
				workspace,
				{ ...sync, plan: "reviewed", ...inputs },
				rights,
				{ GITHUB_EVENT_NAME: "push", GITHUB_REF_NAME: "main" },
			),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

type Merged = Awaited<ReturnType<typeof merged>>;

const digestOf = (body: string) =>
	/Plan <code>([0-9a-f]{64})<\/code>/.exec(body)?.[1] ?? "";
const otherDigest = "0".repeat(64);

test("the plan of the comment on the merged pull request is applied", async () => {
	await using run = await merged();

	const { status, stdout, outputs } = await run.push();

	expect(status, stdout).toBe(0);
	expect(run.identity.credentials).toHaveLength(1);
	expect(outputs["plan-digest"]).toBe(digestOf(run.comment.body));
});

test("also if the comment was updated since, and is on another page", async () => {
	await using run = await merged();
	const { github, comment } = run;
	github.editComment(comment, `${comment.body}\r\n`, granted.login);
	github.comments.unshift(
		...Array.from({ length: 5 }, (_, index) => ({
			...{ id: index, issue: pullRequest, body: "nice" },
			...{ user: { login: "someone", type: "User" as const } },
			createdAt: later,
		})),
	);
	github.commentsPerPage = 2;

	const { status, stdout } = await run.push();

	expect(status, stdout).toBe(0);
	expect(run.identity.credentials).toHaveLength(1);
});

test("a plan that differs from the reviewed one is refused", async () => {
	await using run = await merged();
	const { github, comment } = run;
	const body = comment.body.replace(digestOf(comment.body), otherDigest);
	github.editComment(comment, body, granted.login);

	const { status, stdout } = await run.push();

	expect(status, stdout).toBe(1);
	expect(stdout).toContain("the plan differs from the reviewed one");
	expect(run.identity.credentials).toEqual([]);
});

describe("nothing is written, because", () => {
	test.each<[string, (run: Merged) => void, string]>([
		[
			"a person edited the comment",
			({ github, comment }) =>
				github.editComment(comment, comment.body, "mallory"),
			`the comment with the plan on pull request ${pullRequest} was edited by somebody else`,
		],
		[
			"an account that was deleted edited the comment",
			({ github, comment }) => github.editComment(comment, comment.body, null),
			"was edited by somebody else",
		],
		[
			"another bot edited the comment",
			({ github, comment }) =>
				github.editComment(comment, comment.body, "helpful[bot]"),
			"was edited by somebody else",
		],
		[
			"a person of the bot's name edited the comment",
			({ github, comment }) =>
				github.editComment(comment, comment.body, "github-actions"),
			"was edited by somebody else",
		],
		[
			"the comment was written after the merge",
			({ github, pull }) =>
				github.pulls.set(merge, [
					{ ...pull, merged_at: "2020-01-01T00:00:00Z" },
				]),
			"was written after the merge, so that nobody reviewed it",
		],
		[
			"a person copied the comment, and there is no other",
			({ github, comment }) => {
				github.comments.pop();
				github.addComment(pullRequest, comment.body, "mallory");
			},
			"has no comment of this program with a plan for these files",
		],
		[
			"another bot copied the comment, and there is no other",
			({ github, comment }) => {
				github.comments.pop();
				github.addComment(pullRequest, comment.body, "helpful[bot]");
			},
			"has no comment of this program with a plan for these files",
		],
		[
			"there are two comments",
			({ github, comment }) =>
				github.addComment(pullRequest, comment.body, granted.login),
			"has several comments with such a plan",
		],
		[
			"the comment holds two plans",
			({ github, comment }) =>
				github.editComment(
					comment,
					`${comment.body}\nPlan <code>${otherDigest}</code>\n`,
					granted.login,
				),
			`the comment on pull request ${pullRequest} holds no plan`,
		],
		[
			"the comment holds no plan",
			({ github, comment }) =>
				github.editComment(
					comment,
					comment.body.replace("Plan <code>", "Plan"),
					granted.login,
				),
			`the comment on pull request ${pullRequest} holds no plan`,
		],
		[
			"the commit belongs to no pull request",
			({ github }) => github.pulls.delete(merge),
			`no pull request was merged into main as ${merge}`,
		],
		[
			"the pull request is not merged",
			({ github, pull }) =>
				github.pulls.set(merge, [{ ...pull, merged_at: null }]),
			"no pull request was merged into main as",
		],
		[
			"the pull request was merged as another commit",
			({ github, pull }) =>
				github.pulls.set(merge, [
					{ ...pull, merge_commit_sha: "f00d".repeat(10) },
				]),
			"no pull request was merged into main as",
		],
		[
			"the pull request was merged into another branch",
			({ github, pull }) =>
				github.pulls.set(merge, [{ ...pull, base: { ref: "mine" } }]),
			"no pull request was merged into main as",
		],
		[
			"several pull requests were merged as this commit",
			({ github, pull }) =>
				github.pulls.set(merge, [pull, { ...pull, number: 8 }]),
			"several pull requests were merged as",
		],
		[
			"GitHub has a fault",
			({ simulator }) => {
				simulator.intercept = ({ url }) =>
					url.pathname === "/graphql"
						? json(500, { message: "oops" })
						: undefined;
			},
			"the reviewed plan is not known: ",
		],
	])("%s", async (_, tamper, reason) => {
		await using run = await merged();
		tamper(run);

		const { status, stdout, summary } = await run.push();

		expect(status, stdout).toBe(2);
		expect(stdout).toContain(reason);
		expect(summary).toContain("the reviewed plan is not known");
		expect(run.identity.credentials).toEqual([]);
	});

	test("the token may not read pull requests", async () => {
		await using run = await merged();
		const { "pull-requests": _, ...others } = granted;

		const { status, stdout } = await run.push({}, others);

		expect(status, stdout).toBe(2);
		expect(stdout).toContain(
			"GitHub answered 403; the job needs permissions: pull-requests: read",
		);
		expect(run.identity.credentials).toEqual([]);
	});

	test("there is no token", async () => {
		await using run = await merged();

		const { status, stdout } = await run.push({ "github-token": "" });

		expect(status, stdout).toBe(2);
		expect(stdout).toContain("github-token is missing");
		expect(run.identity.credentials).toEqual([]);
	});

	test("no other text of the comment passes for its plan", async () => {
		await using run = await merged();
		const { github, comment, workspace } = run;
		const forged = `Plan <code>${otherDigest}</code>`;
		await workspace.write(
			"radixconfig.yaml",
			configWith({ web: ids.web, [JSON.stringify(`x\n${forged}\n`)]: ids.web }),
		);
		const before = digestOf(comment.body);
		await forPullRequest(run.simulator, workspace, {
			...sync,
			"dry-run": "true",
			"fail-on": "never",
		});
		expect(github.comments[0]?.body).not.toMatch(new RegExp(`^${forged}`, "m"));
		expect(before).not.toBe(otherDigest);
	});
});

test("if there is nothing to change, nobody is asked for the plan", async () => {
	await using run = await merged();
	await run.push();
	expect(run.identity.credentials).toHaveLength(1);
	run.github.pulls.delete(merge);
	const asked = run.simulator.requests.length;

	const { status, stdout } = await run.push();

	expect(status, stdout).toBe(0);
	const paths = run.simulator.requests.slice(asked).map(({ path }) => path);
	expect(paths.filter((path) => /pulls$|graphql/.test(path))).toEqual([]);
});

test("outside of a workflow there is no reviewed plan", async () => {
	await using run = await merged();

	const { status, stdout } = await runAction(
		run.workspace,
		{ ...sync, plan: "reviewed", "issuer-urls": "https://issuer.example/" },
		{
			...run.simulator.environment,
			...run.simulator.workflowEnvironment,
			GITHUB_REPOSITORY: "",
		},
	);

	expect(status, stdout).toBe(2);
	expect(run.identity.credentials).toEqual([]);
});
