import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { diskTree } from "../../src/files/disk.ts";
import { readOptions } from "../../src/options/options.ts";
import { quietHost } from "../quiet-host.ts";

type Files = Readonly<Record<string, string>>;

const name = ".github/radix-workload-identity.yaml";
const strict = "fail-on: warning\n";
const lax = "fail-on: never\n";

/**
 * What counts as `fail-on` in a run of a pull request in the folder `apps/web`.
 * @param policy the file that is named
 */
async function failOn(
	base: Files,
	head: Files,
	policy?: (folder: string) => string,
) {
	const folder = await realpath(await mkdtemp(join(tmpdir(), "base-")));
	const git = (...args: readonly string[]) =>
		execFileSync(
			"git",
			["-c", "user.name=x", "-c", "user.email=x@x", ...args],
			{
				cwd: folder,
				encoding: "utf8",
			},
		).trim();
	const put = async (files: Files) => {
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(folder, dirname(path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
	};
	try {
		git("init", "--quiet");
		await put({ "apps/web/radixconfig.yaml": "", ...base });
		git("add", "--all");
		git("commit", "--quiet", "--message", "base");
		const sha = git("rev-parse", "HEAD");
		for (const path of Object.keys(base)) await rm(join(folder, path));
		await put(head);
		const event = join(folder, ".git", "event.json");
		await writeFile(
			event,
			JSON.stringify({ pull_request: { number: 1, base: { sha } } }),
		);
		const directory = join(folder, "apps/web");
		const host = quietHost(directory);
		const options = await readOptions(
			policy === undefined ? {} : { policy: policy(folder) },
			{
				GITHUB_EVENT_NAME: "pull_request",
				GITHUB_EVENT_PATH: event,
				GITHUB_REPOSITORY: "my-org/my-app",
				GITHUB_WORKSPACE: folder,
			},
			diskTree({ directory }),
			[],
			host,
		);
		return options.failOn;
	} finally {
		await rm(folder, { recursive: true });
	}
}

const near = `apps/web/${name}`;

test.each<[string, Files, Files]>([
	[
		"deletes the policy file that is nearest",
		{ [near]: strict, [name]: lax },
		{ [name]: lax },
	],
	["deletes all of them", { [near]: strict }, {}],
	[
		"puts one in front of it",
		{ [name]: strict },
		{ [name]: strict, [near]: lax },
	],
	[
		"puts one halfway in front of it",
		{ [name]: strict },
		{ [name]: strict, [`apps/${name}`]: lax },
	],
	["loosens it", { [near]: strict }, { [near]: lax }],
])("a pull request that %s loosens nothing", async (_, base, head) => {
	expect(await failOn(base, head)).toBe("warning");
});

test("a pull request that tightens it below the root waits for its merge, too", async () => {
	expect(await failOn({ [near]: lax }, { [near]: strict })).toBe("never");
});

test("the path of a named policy file may be absolute", async () => {
	const files = { "policy.yaml": strict };

	expect(
		await failOn(
			files,
			{ "policy.yaml": lax },
			(folder) => `${folder}/policy.yaml`,
		),
	).toBe("warning");
});
