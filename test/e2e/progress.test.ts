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
import { Workspace } from "./harness.ts";

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
