import { execFile, execFileSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	audience,
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	ids,
	inShell,
	issuer,
	newIssuer,
} from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

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

		test("what --format az prints makes near misses right, and deletes none by itself", async () => {
			const tenant = emptyTenant();
			const wrong = ["web", "api"].map((component) => {
				const subject = `system:serviceaccount:my-app-dev:${component}-sa`;
				return [
					credentialFor(subject, {
						name: "wrong-audience",
						audiences: ["api://AzureADTokenExchangE"],
					}),
					credentialFor(subject, {
						name: "wrong-issuer",
						issuer: newIssuer.slice(0, -1),
					}),
				];
			});
			const web = tenant.addManagedIdentity("id-web", ids.web, {
				credentials: wrong[0] ?? [],
			});
			const proxy = tenant.addApp("app-proxy", ids.proxy, {
				credentials: wrong[1] ?? [],
			});
			await using simulator = await Simulator.start(tenant);
			await using workspace = await Workspace.with({
				"radixconfig.yaml": configWith({ web: ids.web, api: ids.proxy }),
			});
			const report = ["report", "--issuer-urls", `${issuer},${newIssuer}`];

			const before = await inShell(simulator, workspace, [
				...report,
				...["--format", "az"],
			]);
			await workspace.write("correct.sh", `set -eu\n${before.stdout}`);
			await signIn(simulator, workspace);
			await inBash(simulator, workspace, "correct.sh");

			for (const { credentials } of [web, proxy])
				expect(credentials).toMatchObject([
					{ name: "wrong-audience", issuer, audiences: [audience] },
					{ name: "wrong-issuer" },
					{ issuer: newIssuer, audiences: [audience] },
				]);
			const deletions = before.stdout
				.split("\n")
				.filter((line) => /^# az .* delete /.test(line))
				.map((line) => line.slice(2));
			await workspace.write("delete.sh", ["set -eu", ...deletions].join("\n"));
			await inBash(simulator, workspace, "delete.sh");
			for (const { credentials } of [web, proxy])
				expect(credentials.map(({ name }) => name)).not.toContain(
					"wrong-issuer",
				);
			const after = await inShell(simulator, workspace, report);
			expect(after.stdout).toContain("4 of 4 trusts present");
		});

		test("what --format az prints offline creates all, once it is filled in", async () => {
			const tenant = emptyTenant();
			const web = tenant.addManagedIdentity("id-web", ids.web);
			const proxy = tenant.addApp("app-proxy", ids.proxy);
			await using simulator = await Simulator.start(tenant);
			await using workspace = await Workspace.with({
				"radixconfig.yaml": configWith({ web: ids.web, api: ids.proxy }),
			});
			const { stdout } = await inShell(simulator, workspace, [
				...["lint", "--format", "az"],
			]);

			const [head = "", onWeb = "", onProxy = ""] = stdout.split("\n\n");
			expect(head).toContain("Nothing was compared with Azure");
			const asApp = onProxy
				.split("\n")
				.filter((line) => line.startsWith("# az "))
				.map((line) => line.slice(2));
			const commands = [onWeb, ...asApp]
				.join("\n")
				.replaceAll("<subscription-id>", web.subscription)
				.replaceAll("<resource-group>", web.resourceGroup)
				.replaceAll("<identity-name>", web.name)
				.replaceAll("<cluster-name>", "platform")
				.replaceAll("<issuer-url>", issuer);
			await workspace.write("create.sh", `set -eu\n${commands}\n`);
			await signIn(simulator, workspace);
			await inBash(simulator, workspace, "create.sh");

			expect(web.credentials).toMatchObject([
				{
					name: "system-serviceaccount-my-app-dev-web-sa-platform",
					...{ issuer, subject: "system:serviceaccount:my-app-dev:web-sa" },
				},
			]);
			expect(proxy.credentials).toHaveLength(1);
		});
	},
);

describe("without the Azure CLI", () => {
	test.each(["az", "bicep", "terraform"])(
		"a lint prints %s with placeholders, and that nothing was compared",
		async (format) => {
			await using workspace = await Workspace.with({
				"radixconfig.yaml": configWith({ web: ids.web }),
			});
			const { stdout, status } = await runCli(workspace, [
				...["lint", "--format", format],
			]);
			expect(status).toBe(0);
			expect(stdout).toMatch(/^(?:#|\/\/) Nothing was compared with Azure/);
			expect(stdout).toContain("<issuer-url>");
			expect(stdout).toContain("system:serviceaccount:my-app-dev:web-sa");
		},
	);
});

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
