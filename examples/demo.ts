/**
 * `npm start`: the main job as a runner would start it. The built Action talks to a simulated tenant
 * through the real Azure clients: report finds what is missing, sync creates it, report is clean.
 */
import { readFile } from "node:fs/promises";
import { runAction, Workspace } from "../test/e2e/harness.ts";
import { Simulator } from "../test/simulator/simulator.ts";
import { everything, Tenant } from "../test/simulator/tenant.ts";

const deployer = "7c0e2f4a-9b1d-4e3f-a5c6-1d8b0e2f4a06";
const issuer =
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/6f1c2d3e-4b5a-4978-8695-a4b3c2d1e0f9/";
const audience = "api://AzureADTokenExchange";

const tenant = new Tenant();
tenant
	.addCluster("api.radix.equinor.com", [issuer])
	.applications.set("oil-orders", {
		registration: {
			repository: "https://github.com/my-org/my-app",
			configBranch: "main",
		},
		deployments: [],
	});
tenant.rights.set(deployer, everything);
tenant.addApp("deployer", deployer, {
	credentials: [
		{
			name: "github",
			issuer: "https://token.actions.githubusercontent.com",
			subject: "repo:my-org/my-app:ref:refs/heads/main",
			audiences: [audience],
		},
	],
});
tenant.addApp("app-sign-in", "2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02");
tenant.addManagedIdentity(
	"id-migrations",
	"5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01",
);
tenant.addManagedIdentity("id-scaler", "4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04");
tenant.addManagedIdentity(
	"id-api-prod",
	"9a1b3c5d-7e9f-4a0b-8c2d-4e6f8a0b2c05",
);
tenant.addManagedIdentity("id-api", "8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03", {
	credentials: [
		{
			name: "reconcile-prod",
			issuer,
			subject: "system:serviceaccount:oil-orders-prod:reconcile-sa",
			audiences: [audience],
		},
		{
			// Made by hand, and the issuer's trailing slash was lost.
			name: "reconcile-dev",
			issuer: issuer.slice(0, -1),
			subject: "system:serviceaccount:oil-orders-dev:reconcile-sa",
			audiences: [audience],
		},
	],
});

await using simulator = await Simulator.start(tenant);
await using workspace = await Workspace.with({
	"radixconfig.yaml": await readFile(
		new URL("radixconfig.yaml", import.meta.url),
	),
});

await step(
	"1. report: what does the app need, and what is missing?",
	"report",
	1,
);
await step("2. sync: create what is missing", "sync", 0);
await step("3. report again: everything is there", "report", 0);

async function step(
	title: string,
	mode: string,
	expected: number,
): Promise<void> {
	process.stdout.write(`\n━━━ ${title}\n\n`);
	const { status, stdout, outputs } = await runAction(
		workspace,
		{
			mode,
			"radix-cluster": "platform",
			"azure-client-id": deployer,
			"azure-tenant-id": tenant.id,
		},
		{ ...simulator.environment, ...simulator.workflowEnvironment },
	);
	// What a person sees of a step's log: the runner takes the workflow commands out.
	const log = stdout.split("\n").filter((line) => !line.startsWith("::"));
	process.stdout.write(`${log.join("\n").trim()}\n\n`);
	const shown = ["conclusion", "missing", "created", "errors"] as const;
	const list = shown.map((name) => `${name}=${outputs[name]}`).join("  ");
	process.stdout.write(`outputs: ${list}  (exit status ${status})\n`);
	if (status === expected) return;
	process.stdout.write(`expected exit status ${expected}\n`);
	process.exitCode = 1;
}
