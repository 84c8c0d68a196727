import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

const slashless = issuer.replace(/\/$/, "");
const gone = "system:serviceaccount:my-app-dev:gone-sa";

/** A tenant with something to create and something to prune. */
async function scene(files: Readonly<Record<string, string>> = {}) {
	const tenant = emptyTenant();
	const { credentials } = tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [
			credentialFor(gone, { name: "gone" }),
			credentialFor(gone, { name: "gone-too", issuer: slashless }),
		],
	});
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
		...files,
	});
	return { tenant, credentials, simulator, workspace };
}

test.each(["report", "sync"])(
	"%s with a rejected issuer ends with status 2 before it signs in, and shows the findings",
	async (mode) => {
		const { credentials, simulator, workspace } = await scene();
		await using _simulator = simulator;
		await using _workspace = workspace;
		const before = structuredClone(credentials);

		const ended = await inWorkflow(simulator, workspace, {
			mode,
			"issuer-urls": `${issuer}\n${slashless}`,
			...(mode === "sync" && { prune: "true", deployed: "false" }),
		});

		expect(ended.status, ended.stdout).toBe(2);
		expect(ended.stdout).toContain(`the issuer "${slashless}" is rejected`);
		expect(ended.report).toMatchObject({
			conclusion: "failure",
			complete: false,
			findings: [{ rule: "issuer-url" }],
			trusts: [],
			changes: [],
		});
		expect(simulator.requests).toEqual([]);
		expect(credentials).toEqual(before);
	},
);

test("the rule's level does not matter", async () => {
	const policy = "rules:\n  issuer-url: off\nfail-on: never\n";
	const { simulator, workspace } = await scene({
		".github/radix-workload-identity.yaml": policy,
	});
	await using _simulator = simulator;
	await using _workspace = workspace;

	const ended = await inWorkflow(simulator, workspace, {
		mode: "sync",
		"issuer-urls": slashless,
	});

	expect(ended.status, ended.stdout).toBe(2);
	expect(ended.report).toMatchObject({ findings: [], complete: false });
	expect(simulator.requests).toEqual([]);
});

test("an issuer that Radix names is rejected before Azure is asked", async () => {
	const { tenant, credentials, simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	tenant.addCluster("api.radix.equinor.com", [issuer, slashless]);
	const before = structuredClone(credentials);

	const ended = await inWorkflow(simulator, workspace, {
		mode: "sync",
		prune: "true",
		"issuer-urls": "",
		"radix-cluster": "platform",
	});

	expect(ended.status, ended.stdout).toBe(2);
	expect(ended.stdout).toContain(`the issuer "${slashless}" is rejected`);
	const hosts = simulator.requests.map(({ host }) => host);
	expect(hosts).toContain("api.radix.equinor.com");
	expect(hosts).not.toContain("graph.microsoft.com");
	expect(credentials).toEqual(before);
});

test("a retired issuer may be one that never matches: that is how its credentials go", async () => {
	const { credentials, simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const ended = await inWorkflow(simulator, workspace, {
		mode: "sync",
		prune: "true",
		deployed: "false",
		"retired-issuer-urls": slashless,
	});

	expect(ended.status, ended.stdout).toBe(0);
	expect(credentials.map(({ name }) => name)).not.toContain("gone-too");
	expect(ended.report?.summary).toMatchObject({ created: 1, deleted: 2 });
});

test("the command line says so on standard error, after the report", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});

	const ended = await runCli(workspace, ["report", "--issuer-urls", slashless]);

	expect(ended.status).toBe(2);
	expect(ended.stdout).toContain("error[issuer-url]");
	expect(ended.stderr).toContain(
		`error: the issuer "${slashless}" is rejected`,
	);
});
