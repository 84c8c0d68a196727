import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { runOnTerminal, Workspace } from "./harness.ts";

async function oneComponent() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const config = configWith({ web: ids.web });
	const workspace = await Workspace.with({ "radixconfig.yaml": config });
	return { simulator, workspace };
}

const groupsOf = (stdout: string) =>
	stdout.match(/^::(?:group::.*|endgroup::)$/gm);

test("the log of a workflow has a group per step, closed before the report", async () => {
	const { simulator, workspace } = await oneComponent();
	await using _ = simulator;
	await using __ = workspace;

	const { stdout } = await inWorkflow(simulator, workspace, { mode: "sync" });

	expect(groupsOf(stdout)).toEqual([
		"::group::signing in",
		"::endgroup::",
		"::group::reading identities and their credentials",
		"::endgroup::",
		"::group::writing and reading back",
		"::endgroup::",
	]);
	expect(stdout.lastIndexOf("::endgroup::")).toBeLessThan(
		stdout.indexOf("::stop-commands::"),
	);
});

test("a group is closed before the error that ends the run", async () => {
	const { simulator, workspace } = await oneComponent();
	await using _ = simulator;
	await using __ = workspace;
	simulator.intercept = ({ url }) =>
		url.pathname.endsWith("/token") ? { status: 400, body: {} } : undefined;

	const { status, stdout } = await inWorkflow(simulator, workspace, {});

	expect(status).toBe(2);
	expect(groupsOf(stdout)).toEqual(["::group::signing in", "::endgroup::"]);
	expect(stdout.lastIndexOf("::endgroup::")).toBeLessThan(
		stdout.indexOf("::error::"),
	);
});

test("a command line that is piped shows no progress", async () => {
	const { simulator, workspace } = await oneComponent();
	await using _ = simulator;
	await using __ = workspace;

	const { stdout, stderr } = await inShell(simulator, workspace, [
		"report",
		"--issuer-urls",
		issuer,
	]);

	expect(stderr).toBe("");
	expect(stdout).not.toContain("signing in");
});

const hasTerminals = (() => {
	try {
		return execFileSync("script", ["--version"], { encoding: "utf8" }).includes(
			"util-linux",
		);
	} catch {
		return false;
	}
})();

test.skipIf(!hasTerminals)(
	"a terminal shows one line of progress, which is gone before the report (needs script of util-linux)",
	async () => {
		const snapshot = {
			version: 1,
			takenAt: "2026-01-01T00:00:00.000Z",
			clusters: {},
			identities: [],
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
			"snapshot.json": JSON.stringify(snapshot),
		});
		const compare = ["report", "--snapshot", "snapshot.json"];
		const args = [...compare, "--issuer-urls", issuer, "--fail-on", "never"];

		const shown = await runOnTerminal(workspace, args);

		const line = "reading identities and their credentials …";
		const clear = "\r\u001b[K";
		expect(shown.split(line)).toHaveLength(2);
		expect(shown.startsWith(`${clear}${line}${clear}`)).toBe(true);
		// The report itself is coloured.
		expect(shown).toContain("\u001b[1m");
	},
);

test.skipIf(!hasTerminals)(
	"a terminal shows nothing of progress where there is none (needs script of util-linux)",
	async () => {
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const shown = await runOnTerminal(workspace, ["lint"]);

		expect(shown).not.toContain("\u001b[K");
		expect(shown).toContain("passed:");
	},
);
