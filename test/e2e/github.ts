import { randomUUID } from "node:crypto";
import type { TokenRights } from "../simulator/github.ts";
import type { Simulator } from "../simulator/simulator.ts";
import { inWorkflow } from "./fixture.ts";
import type { ActionEnded, Workspace } from "./harness.ts";

export const baseSha = "ba5e".repeat(10);
const mergeSha = "c0de".repeat(10);
const bot = "github-actions[bot]";
export const pullRequest = 7;

/** What a workflow may grant, and what a fork's run gets whatever it grants. */
export const granted: TokenRights = {
	login: bot,
	contents: "read",
	issues: "write",
	"pull-requests": "write",
};
export const readOnly: TokenRights = {
	login: bot,
	contents: "read",
	issues: "read",
	"pull-requests": "read",
};

/** Runs the Action for a pull request whose files at the base are given. */
export async function forPullRequest(
	simulator: Simulator,
	workspace: Workspace,
	inputs: Readonly<Record<string, string>>,
	{
		rights = granted,
		fork = false,
		base = {},
		merged = { "radixconfig.yaml": "" },
	}: {
		rights?: TokenRights;
		fork?: boolean;
		base?: Readonly<Record<string, string>>;
		merged?: Readonly<Record<string, string>>;
	} = {},
): Promise<ActionEnded> {
	const { github } = simulator;
	if (!github.issues.some(({ number }) => number === pullRequest))
		github.addPullRequest(pullRequest);
	github.commit(baseSha, base);
	github.commit(mergeSha, merged);
	await workspace.write(
		".git/event.json",
		JSON.stringify({
			pull_request: {
				number: pullRequest,
				base: { sha: baseSha, repo: { full_name: github.repository } },
				head: {
					sha: "4ead".repeat(10),
					repo: { full_name: fork ? "stranger/my-app" : github.repository },
				},
			},
		}),
	);
	return inRepository(simulator, workspace, inputs, rights, {
		GITHUB_EVENT_NAME: "pull_request",
		GITHUB_EVENT_PATH: `${workspace.folder}/.git/event.json`,
	});
}

/** Runs the Action in a workflow of the simulated repository. */
export function inRepository(
	simulator: Simulator,
	workspace: Workspace,
	inputs: Readonly<Record<string, string>>,
	rights: TokenRights = granted,
	environment: Readonly<Record<string, string>> = {},
): Promise<ActionEnded> {
	const { github } = simulator;
	const token = `ghs_${randomUUID()}`;
	github.tokens.set(token, rights);
	return inWorkflow(
		simulator,
		workspace,
		{ "github-token": token, ...inputs },
		{
			GITHUB_REPOSITORY: github.repository,
			GITHUB_SHA: mergeSha,
			GITHUB_RUN_ID: "4711",
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_API_URL: "https://api.github.com",
			...environment,
		},
	);
}
