import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inWorkflow,
} from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

async function prodOnly() {
	const tenant = emptyTenant();
	const web = tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }, ["dev", "prod"]),
	});
	const inputs = { environments: "prod", wait: "2" };
	return { simulator, workspace, web, inputs };
}

test("a gate opens when another job has created what was missing", async () => {
	const { simulator, workspace, web, inputs } = await prodOnly();
	await using _ = simulator;
	await using __ = workspace;
	let looks = 0;
	simulator.intercept = ({ url }) => {
		if (!url.pathname.includes("/id-web/")) return undefined;
		looks += 1;
		const subject = "system:serviceaccount:my-app-prod:web-sa";
		if (looks === 2)
			web.credentials.push({ id: "1", ...credentialFor(subject) });
		return undefined;
	};

	const { status, stdout, outputs } = await inWorkflow(
		simulator,
		workspace,
		inputs,
	);

	expect(status).toBe(0);
	expect(looks).toBe(2);
	expect(outputs).toMatchObject({ conclusion: "success", missing: "0" });
	expect(stdout).toContain("waiting for 1 trust");
});

test("a gate stays closed when the time is over", async () => {
	const { simulator, workspace, inputs } = await prodOnly();
	await using _ = simulator;
	await using __ = workspace;

	const { status, outputs } = await inWorkflow(simulator, workspace, inputs);

	expect(status).toBe(1);
	expect(outputs).toMatchObject({ conclusion: "failure", missing: "1" });
});

test.each([
	["lint", [], "wait has no effect with lint"],
	["sync", [], "wait has no effect with sync"],
	["report", ["--snapshot", "s.json"], "wait has no effect with a snapshot"],
])("%s with wait is refused: %j", async (mode, args, message) => {
	await using workspace = await Workspace.with({});
	const ended = await runCli(workspace, [mode, "--wait", "5", ...args]);
	expect(ended.status).toBe(2);
	expect(ended.stderr).toContain(message);
});
