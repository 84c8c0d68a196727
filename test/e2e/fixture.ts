import type { Simulator } from "../simulator/simulator.ts";
import { everything, type Rights, Tenant } from "../simulator/tenant.ts";
import {
	type ActionEnded,
	type Ended,
	pathWith,
	runAction,
	runCli,
	type Workspace,
} from "./harness.ts";

export const audience = "api://AzureADTokenExchange";
export const deployer = "7c0e2f4a-9b1d-4e3f-a5c6-1d8b0e2f4a06";
export const issuer =
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/";
export const newIssuer =
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/";

/** Client IDs by what they stand for; a test adds the identities that it needs. */
export const ids = {
	web: "11111111-1111-4111-8111-111111111111",
	worker: "22222222-2222-4222-8222-222222222222",
	proxy: "33333333-3333-4333-8333-333333333333",
	scaler: "44444444-4444-4444-8444-444444444444",
	pipeline: "55555555-5555-4555-8555-555555555555",
	other: "66666666-6666-4666-8666-666666666666",
};

/** A tenant that knows the workflow, and nothing else yet. */
export function emptyTenant(rights: Rights = everything): Tenant {
	const tenant = new Tenant();
	tenant.rights.set(deployer, rights);
	tenant.addCluster("api.radix.equinor.com", [issuer]);
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
	return tenant;
}

/** A credential as one would make it for a workload's subject. */
export function credentialFor(
	subject: string,
	overrides: Partial<{
		name: string;
		issuer: string;
		audiences: string[];
	}> = {},
) {
	return {
		name: subject.replaceAll(/[^a-z0-9]+/gi, "-"),
		issuer,
		subject,
		audiences: [audience],
		...overrides,
	};
}

/** A radixconfig with one component per entry, each with its client ID, in one environment or more. */
export function configWith(
	components: Readonly<Record<string, string>>,
	environments: readonly string[] = ["dev"],
): string {
	return [
		"apiVersion: radix.equinor.com/v1",
		"kind: RadixApplication",
		"metadata:",
		"  name: my-app",
		"spec:",
		"  environments:",
		...environments.map((name) => `    - name: ${name}`),
		"  components:",
		...Object.entries(components).flatMap(([name, clientId]) => [
			`    - name: ${name}`,
			"      identity:",
			"        azure:",
			`          clientId: ${clientId}`,
		]),
		"",
	].join("\n");
}

/** Runs the Action in a workflow that may sign in. */
export function inWorkflow(
	simulator: Simulator,
	workspace: Workspace,
	inputs: Readonly<Record<string, string>>,
	environment: Readonly<Record<string, string>> = {},
	killed?: AbortSignal,
): Promise<ActionEnded> {
	return runAction(
		workspace,
		{
			"issuer-urls": issuer,
			"azure-client-id": deployer,
			"azure-tenant-id": simulator.tenant.id,
			...inputs,
		},
		{
			...simulator.environment,
			...simulator.workflowEnvironment,
			...environment,
		},
		killed,
	);
}

/** Runs the command line in a shell where `az login` was run. */
export async function inShell(
	simulator: Simulator,
	workspace: Workspace,
	args: readonly string[],
): Promise<Ended> {
	const folder = await simulator.installAzureCli(deployer);
	return runCli(workspace, args, {
		...simulator.environment,
		...pathWith(folder),
	});
}
