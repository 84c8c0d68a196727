import { execFileSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	ids,
	inShell,
	issuer,
} from "./fixture.ts";
import { pathWith, runOnTerminal, Workspace } from "./harness.ts";

/** A person at a terminal approves what sync writes; a pipe and a CI system have nobody to ask. */

const hasTerminals = (() => {
	try {
		return execFileSync("script", ["--version"], { encoding: "utf8" }).includes(
			"util-linux",
		);
	} catch {
		return false;
	}
})();

const sync = ["sync", "--issuer-urls", issuer];

async function oneMissing() {
	const tenant = emptyTenant();
	const web = tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	const folder = await simulator.installAzureCli(deployer);
	const onTerminal = async (
		args: readonly string[],
		typed: string,
		given: NodeJS.ProcessEnv = {},
	) => {
		const environment = {
			...simulator.environment,
			...pathWith(folder),
			...given,
		};
		const after = typed === "" ? "" : "[y/N] ";
		const shown = await runOnTerminal(workspace, args, {
			...{ environment, typed, after },
		});
		return stripVTControlCharacters(shown).replaceAll("\r\n", "\n");
	};
	return {
		simulator,
		workspace,
		web,
		onTerminal,
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

describe.skipIf(!hasTerminals)(
	"on a terminal (needs script of util-linux)",
	() => {
		test("sync shows the plan and asks before it writes", async () => {
			await using at = await oneMissing();

			const shown = await at.onTerminal(sync, "y\n");

			expect(shown).toContain(
				`id-web  user-assigned managed identity  0 → 1 of 20\n      ${ids.web}\n  +  dev  component web  [1]\nPlan: 1 to create.\n`,
			);
			expect(shown.split("Make these changes? [y/N] ")).toHaveLength(2);
			expect(shown).toContain(
				"\npassed: 1 of 1 trust exists; 1 created\nstatus 0\n",
			);
			expect(at.web.credentials).toHaveLength(1);
		});

		test.each([["n\n"], ["\n"], ["yesterday\n"], ["\u0003"], ["\u0004"]])(
			"the answer %j writes nothing",
			async (typed) => {
				await using at = await oneMissing();

				const shown = await at.onTerminal(sync, typed);

				expect(shown).toContain("Make these changes? [y/N] ");
				expect(shown).not.toMatch(/status 0\n$/);
				expect(at.web.credentials).toEqual([]);
				expect(at.simulator.requests.map(({ method }) => method)).not.toContain(
					"PUT",
				);
			},
		);

		test.each<[string, readonly string[], NodeJS.ProcessEnv]>([
			["with --yes", [...sync, "--yes"], {}],
			["in CI", sync, { CI: "true" }],
		])("sync %s does not ask", async (_, args, environment) => {
			await using at = await oneMissing();

			const shown = await at.onTerminal(args, "", environment);

			expect(shown).not.toContain("[y/N]");
			expect(at.web.credentials).toHaveLength(1);
		});

		test("nobody is asked where nothing is to be changed, or written", async () => {
			await using at = await oneMissing();

			expect(await at.onTerminal([...sync, "--dry-run"], "")).not.toContain(
				"[y/N]",
			);
			await at.onTerminal([...sync, "--yes"], "");
			expect(await at.onTerminal(sync, "")).not.toContain("[y/N]");
			expect(at.web.credentials).toHaveLength(1);
		});

		test("what changed while the person thought is not written over", async () => {
			await using at = await oneMissing();
			let reads = 0;
			at.simulator.intercept = ({ url }) => {
				if (url.pathname.endsWith("/federatedIdentityCredentials")) reads += 1;
				if (reads === 2 && at.web.credentials.length === 0)
					at.web.credentials.push({
						id: "1",
						...credentialFor("system:serviceaccount:my-app-dev:else-sa"),
					});
				return undefined;
			};

			const shown = await at.onTerminal(sync, "y\n");

			expect(reads).toBeGreaterThanOrEqual(2);
			expect(shown).toContain("\nstatus 1\n");
			expect(at.web.credentials.map(({ id }) => id)).toEqual(["1"]);
		});
	},
);

test("in a pipe nobody is asked", async () => {
	await using at = await oneMissing();

	const { status, stderr } = await inShell(at.simulator, at.workspace, sync);

	expect(status).toBe(0);
	expect(stderr).toBe("");
	expect(at.web.credentials).toHaveLength(1);
});
