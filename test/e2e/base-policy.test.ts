import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import { configWith, emptyTenant, ids } from "./fixture.ts";
import { forPullRequest, granted, pullRequest } from "./github.ts";
import { runAction, Workspace } from "./harness.ts";

const policyFile = ".github/radix-workload-identity.yaml";
const rule = "missing-credential";
const changes =
	"This pull request changes what the policy file suppresses; the policy of the base counts.";
const config = configWith({ web: ids.web });

/** A pull request whose one trust is missing, with the policy file of its head. */
async function scene(policy: string, radixconfig = config) {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": radixconfig,
		[policyFile]: policy,
	});
	return {
		simulator,
		workspace,
		comment: () => simulator.github.comments[0]?.body,
		run: (
			base: Readonly<Record<string, string>>,
			inputs: Readonly<Record<string, string>> = {},
			rights = granted,
		) =>
			forPullRequest(simulator, workspace, inputs, {
				base: { "radixconfig.yaml": radixconfig, ...base },
				rights,
			}),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

describe("a pull request switches nothing off for itself", () => {
	test.each([
		["rules", `rules: { ${rule}: off }`],
		["a lower level", `rules: { ${rule}: note }`],
		[
			"an ignore",
			`ignore: [{ rule: ${rule}, where: { subject: "*" }, reason: x }]`,
		],
		["fail-on", "fail-on: never"],
	])("by %s", async (_, policy) => {
		await using proposed = await scene(policy);

		for (const base of [{}, { [policyFile]: "production: [live]\n" }]) {
			const { status, stdout, summary } = await proposed.run(base);

			expect(status, stdout).toBe(1);
			expect(stdout).toContain(`::error title=${rule},`);
			expect(stdout).toContain(`\n${changes}\n`);
			expect(summary).toContain(`\n\n**${changes}**\n\n`);
			expect(proposed.comment()).toContain(`\n\n**${changes}**\n\n`);
		}
	});

	test("by allowed trusts", async () => {
		await using proposed = await scene(
			'allowed-trusts: [{ issuer: "*", subject: "*" }]',
		);
		const identity = proposed.simulator.tenant.addManagedIdentity(
			"id-worker",
			ids.worker,
		);
		identity.credentials.push({
			id: "1",
			name: "stranger",
			issuer: "https://token.actions.githubusercontent.com",
			subject: "repo:else/else:ref:refs/heads/main",
			audiences: ["api://AzureADTokenExchange"],
		});
		await proposed.workspace.write(
			"radixconfig.yaml",
			configWith({ worker: ids.worker }),
		);

		const { report } = await proposed.run({});

		expect(report?.findings).toContainEqual(
			expect.objectContaining({ rule: "foreign-trust" }),
		);
		expect(report?.suppressed).toBeUndefined();
	});

	test("by a comment, as far as errors go", async () => {
		const ignored = config.replace(
			/(clientId: .*)/,
			`$1 # radix-workload-identity: ignore[${rule}] later`,
		);
		await using proposed = await scene("production: []", ignored);

		const { status, stdout, report } = await proposed.run({});

		expect(status, stdout).toBe(1);
		expect(stdout).toContain(
			"In a pull request, comments ignore no errors: 1 error would be ignored elsewhere.",
		);
		// It would have an effect, and is not stale.
		expect(report?.findings.map((finding) => finding.rule)).toEqual([rule]);

		const warning = `rules: { ${rule}: warning }`;
		await proposed.workspace.write(policyFile, warning);
		const lowered = await proposed.run({ [policyFile]: warning });
		expect(lowered.status).toBe(0);
		expect(lowered.report?.suppressed).toMatchObject([
			{ by: "inline-ignore", level: "error", count: 1 },
		]);
	});
});

describe("a pull request that deletes the policy file", () => {
	test("gets no green from it: what the base makes an error is one", async () => {
		await using proposed = await scene("");
		const unused = config.replace(
			"      identity:",
			"      azure: { clientId: x }\n      identity:",
		);
		await proposed.workspace.write("radixconfig.yaml", unused);
		await rm(join(proposed.workspace.folder, policyFile));
		const strict = {
			[policyFile]: `rules: { ${rule}: off }\nfail-on: warning\n`,
		};

		const deleted = await proposed.run(strict, { mode: "lint" });
		const never = await proposed.run({}, { mode: "lint" });

		expect(deleted.status, deleted.stdout).toBe(1);
		expect(deleted.stdout).toContain(`\n${changes}\n`);
		expect(never.stdout).not.toContain(changes);
	});

	test("loses nothing by it, either", async () => {
		await using proposed = await scene("");
		await rm(join(proposed.workspace.folder, policyFile));

		const { status, stdout, report } = await proposed.run({
			[policyFile]: `rules: { ${rule}: off }\n`,
		});

		expect(status, stdout).toBe(0);
		expect(stdout).toContain(`\n${changes}\n`);
		expect(report?.suppressed).toMatchObject([
			{ by: "rules", file: policyFile, count: 1 },
		]);
	});

	test("is not looked for in silence where that cannot be done: nothing is known of one", async () => {
		await using proposed = await scene("");
		await rm(join(proposed.workspace.folder, policyFile));

		const { contents, ...others } = granted;

		const { status, stdout } = await proposed.run({}, {}, others);

		expect(status).toBe(1);
		expect(stdout).not.toContain("policy file");
	});
});

describe("what the base suppresses counts in a pull request", () => {
	const off = `rules: { ${rule}: off }\n`;

	test("whether or not the pull request changes it", async () => {
		await using proposed = await scene(off);

		const same = await proposed.run({ [policyFile]: off });
		expect(same.status, same.stdout).toBe(0);
		expect(same.stdout).not.toContain(changes);

		await proposed.workspace.write(policyFile, `# a comment\n${off}`);
		const commented = await proposed.run({ [policyFile]: off });
		expect(commented.status, commented.stdout).toBe(0);
		expect(commented.stdout).not.toContain(changes);

		await proposed.workspace.write(policyFile, "fail-on: warning\n");
		const changed = await proposed.run({ [policyFile]: off });
		expect(changed.status, changed.stdout).toBe(0);
		expect(changed.stdout).toContain(changes);
	});

	test("an ignore that the pull request removes is not reported as stale", async () => {
		await using proposed = await scene("production: []");
		const ignore = `ignore: [{ rule: surplus-credential, where: { subject: x }, reason: x }]`;

		const { report } = await proposed.run({ [policyFile]: ignore });

		expect(report?.findings.map((finding) => finding.rule)).toEqual([rule]);
	});

	test("issuers and names of the head still count", async () => {
		await using proposed = await scene(
			`${off}clusters: [{ name: c, files: [radixconfig.yaml], issuers: ["https://northeurope.oic.prod-aks.azure.com/a/b/"] }]\n`,
		);

		const { report } = await proposed.run(
			{ [policyFile]: "production: [x]\n" },
			{ "issuer-urls": "" },
		);

		expect(report?.requirements[0]?.issuers).toEqual([
			"https://northeurope.oic.prod-aks.azure.com/a/b/",
		]);
		expect(report?.findings.map((finding) => finding.rule)).toContain(rule);
	});
});

describe("a base that cannot be read leaves the defaults", () => {
	test.each<[string, Record<string, string>, boolean, string]>([
		["may not be read", {}, false, "GitHub answered 403"],
		["is wrong", { [policyFile]: "rules: 1" }, true, `${policyFile}:1:8: `],
	])("because it %s", async (_, base, mayRead, why) => {
		await using proposed = await scene(`rules: { ${rule}: off }`);
		const { contents, ...others } = granted;
		const rights = mayRead ? granted : others;

		const { status, stdout } = await proposed.run(base, {}, rights);

		expect(status, stdout).toBe(1);
		expect(stdout).toContain(
			`The policy file ${policyFile} at the base of this pull request could not be read (${why}`,
		);
	});

	test("because there is neither a token nor a history", async () => {
		await using proposed = await scene(`rules: { ${rule}: off }`);

		const { status, stdout } = await proposed.run({}, { "github-token": "" });

		expect(status, stdout).toBe(1);
		expect(stdout).toContain("could not be read (there is no github-token");
	});
});

describe("lint without a token reads the base from the history", () => {
	/** A repository whose first commit is the base, and the event of a pull request on it. */
	async function checkout(base: Readonly<Record<string, string>>) {
		const workspace = await Workspace.with({ "README.md": "", ...base });
		const git = (...args: string[]) =>
			execFileSync(
				"git",
				["-c", "user.name=x", "-c", "user.email=x@x", ...args],
				{ cwd: workspace.folder, encoding: "utf8" },
			).trim();
		git("init", "--quiet");
		git("add", ".");
		git("commit", "--quiet", "--message", "base");
		const sha = git("rev-parse", "HEAD");
		await workspace.write(
			".git/event.json",
			JSON.stringify({ pull_request: { number: pullRequest, base: { sha } } }),
		);
		return workspace;
	}

	const lint = (workspace: Workspace) =>
		runAction(
			workspace,
			{ mode: "lint" },
			{
				GITHUB_EVENT_NAME: "pull_request",
				GITHUB_EVENT_PATH: `${workspace.folder}/.git/event.json`,
				GITHUB_REPOSITORY: "my-org/my-app",
			},
		);
	const wrong = config.replace(ids.web, "not-a-client-id");
	const off = "rules: { client-id-format: off }\n";

	test.each([
		["the base has none", {}, 1],
		["the base has another one", { [policyFile]: "production: []\n" }, 1],
		["the base has the same", { [policyFile]: off }, 0],
	])("%s", async (_, base, expected) => {
		await using workspace = await checkout(base);
		await workspace.write("radixconfig.yaml", wrong);
		await workspace.write(policyFile, off);

		const { status, stdout } = await lint(workspace);

		expect(status, stdout).toBe(expected);
		expect(stdout.includes(changes)).toBe(expected === 1);
		expect(stdout).not.toContain("could not be read");
	});
});
