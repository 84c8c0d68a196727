import { execFile } from "node:child_process";
import { relative, sep } from "node:path";
import { promisify } from "node:util";
import type { Checkout } from "../checkout.ts";

const github = "https://github.com";

/**
 * What is checked out: in a GitHub workflow what the runner says, elsewhere what git says.
 *
 * @param directory where file names start from
 * @returns `undefined` unless it is a branch of a repository on github.com
 */
export async function checkoutIn(
	environment: NodeJS.ProcessEnv,
	directory: string,
): Promise<Checkout | undefined> {
	return environment["GITHUB_ACTIONS"] === "true"
		? workflowCheckout(environment, directory)
		: gitCheckout(directory);
}

function workflowCheckout(
	{
		GITHUB_SERVER_URL: server = github,
		GITHUB_REPOSITORY: name,
		GITHUB_REF: ref = "",
		GITHUB_WORKSPACE: workspace,
	}: NodeJS.ProcessEnv,
	directory: string,
): Checkout | undefined {
	const branch = branchOf(ref);
	if (server !== github || !name || branch === undefined) return undefined;
	const folder = relative(workspace ?? directory, directory)
		.split(sep)
		.join("/");
	return { repository: `${github}/${name}`, branch, folder };
}

/** `main` of `refs/heads/main`; nothing of a tag or of a pull request. */
function branchOf(ref: string): string | undefined {
	return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}

async function gitCheckout(directory: string): Promise<Checkout | undefined> {
	const run = (...args: string[]) =>
		promisify(execFile)("git", args, { cwd: directory, timeout: 10_000 });
	try {
		const [head, origin] = await Promise.all([
			run("rev-parse", "--symbolic-full-name", "HEAD", "--show-prefix"),
			run("remote", "get-url", "origin"),
		]);
		const [ref = "", folder = ""] = head.stdout.split("\n");
		const branch = branchOf(ref);
		const name = repositoryName(origin.stdout.trim());
		if (branch === undefined || name === undefined) return undefined;
		return { repository: `${github}/${name}`, branch, folder };
	} catch {
		// No git, no repository, or no remote of that name.
		return undefined;
	}
}

/** `my-org/my-app` of the address of a repository on github.com, without a token that may be in it. */
function repositoryName(url: string): string | undefined {
	return /^(?:https:\/\/(?:[^@/]*@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([^/]+\/[^/]+?)(?:\.git)?\/?$/i.exec(
		url,
	)?.[1];
}
