import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	audience,
	configWith,
	deployer,
	emptyTenant,
	ids,
	inShell,
	issuer,
	newIssuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

function hasAzureCli(): boolean {
	try {
		execFileSync("az", ["version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

describe.skipIf(!hasAzureCli())(
	"the real Azure CLI (skipped where there is no az)",
	() => {
		test("what --format az prints creates all that is missing", async () => {
			const tenant = emptyTenant();
			const web = tenant.addManagedIdentity("id-web", ids.web);
			const proxy = tenant.addApp("app-proxy", ids.proxy);
			await using simulator = await Simulator.start(tenant);
			await using workspace = await Workspace.with({
				"radixconfig.yaml": configWith({ web: ids.web, api: ids.proxy }, [
					"dev",
					"prod",
				]),
			});
			const report = ["report", "--issuer-urls", `${issuer},${newIssuer}`];

			const before = await inShell(simulator, workspace, [
				...report,
				"--format",
				"az",
			]);
			expect(before.status).toBe(1);
			await workspace.write("create.sh", `set -eu\n${before.stdout}`);
			await signIn(simulator, workspace);
			await inBash(simulator, workspace, "create.sh");

			expect(web.credentials).toHaveLength(4);
			expect(proxy.credentials).toHaveLength(4);
			const after = await inShell(simulator, workspace, report);
			expect(after.stdout).toContain("8 of 8 trusts present");
			expect(after.status).toBe(0);
		});
	},
);

async function signIn(simulator: Simulator, workspace: Workspace) {
	const token = simulator.workflowToken(audience);
	await workspace.write(
		"login.sh",
		`az login --service-principal --username ${deployer} --tenant ${simulator.tenant.id} --federated-token '${token}' --allow-no-subscriptions`,
	);
	await inBash(simulator, workspace, "login.sh");
}

async function inBash(
	simulator: Simulator,
	workspace: Workspace,
	script: string,
) {
	const { NODE_EXTRA_CA_CERTS, HTTPS_PROXY } = simulator.environment;
	return promisify(execFile)("bash", [join(workspace.folder, script)], {
		env: {
			PATH: process.env["PATH"],
			HOME: workspace.folder,
			AZURE_CONFIG_DIR: join(workspace.folder, ".azure"),
			AZURE_CORE_COLLECT_TELEMETRY: "false",
			AZURE_CORE_NO_COLOR: "true",
			REQUESTS_CA_BUNDLE: NODE_EXTRA_CA_CERTS,
			HTTPS_PROXY,
		},
	});
}
