import { describe, expect, test } from "vitest";
import { error, json } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import { type Rights, resourceId, uuidOf } from "../simulator/tenant.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

const webSubject = "system:serviceaccount:my-app-dev:web-sa";

describe("what a client ID stands for", () => {
	test("an identity that cannot be used never hides the others", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [credentialFor(webSubject)],
		});
		tenant.addOther("system-assigned", "vm", ids.worker);
		tenant.addOther("foreign", "partner-app", ids.proxy);
		tenant.addOther("legacy", "old-principal", ids.scaler);
		const app = tenant.addApp("app-pipeline", ids.pipeline);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({
				web: ids.web,
				system: ids.worker,
				foreign: ids.proxy,
				legacy: ids.scaler,
				object: app.objectId,
				nobody: ids.other,
			}),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {});

		expect(status).toBe(1);
		expect(
			report?.identities.map(({ clientId, status, kind }) => [
				clientId,
				status,
				kind,
			]),
		).toEqual([
			[ids.web, "resolved", "user-assigned-managed-identity"],
			[ids.worker, "unsupported", "system-assigned-managed-identity"],
			[ids.proxy, "unsupported", "app-registration"],
			[ids.scaler, "unsupported", null],
			[app.objectId, "not-found", null],
			[ids.other, "not-found", null],
		]);
		expect(
			report?.findings.map(({ rule, line, message }) => [rule, line, message]),
		).toEqual([
			[
				"unsupported-identity",
				16,
				expect.stringContaining("vm is a system-assigned managed identity"),
			],
			[
				"unsupported-identity",
				20,
				expect.stringContaining(
					`belongs to the tenant ${uuidOf("another tenant")}`,
				),
			],
			[
				"unsupported-identity",
				24,
				expect.stringContaining("legacy service principal"),
			],
			[
				"unknown-client-id",
				28,
				expect.stringContaining(
					`this is the object ID of app-pipeline; its client ID is ${ids.pipeline}`,
				),
			],
			[
				"unknown-client-id",
				32,
				expect.stringContaining(
					"the tenant has no application or managed identity",
				),
			],
		]);
		expect(report?.trusts[0]?.status).toBe("present");
	});

	test("an app registration without a service principal is found, and said to be of no use", async () => {
		const tenant = emptyTenant();
		tenant.addApp("app-web", ids.web, {
			hasServicePrincipal: false,
			credentials: [credentialFor(webSubject)],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { report } = await inWorkflow(simulator, workspace, {});

		expect(report?.identities[0]).toMatchObject({
			kind: "app-registration",
			status: "resolved",
			credentials: 1,
		});
		expect(report?.trusts[0]?.status).toBe("present");
		expect(report?.findings).toMatchObject([
			{
				rule: "unsupported-identity",
				message: expect.stringContaining("has no service principal"),
			},
		]);
	});

	test("more than ten identities are resolved, each with its own answer", async () => {
		const tenant = emptyTenant();
		const names = Array.from({ length: 25 }, (_, index) => `web${index}`);
		const components: Record<string, string> = {};
		for (const name of names) {
			components[name] = uuidOf(name);
			tenant.addManagedIdentity(`id-${name}`, uuidOf(name), {
				credentials: [
					credentialFor(`system:serviceaccount:my-app-dev:${name}-sa`),
				],
			});
		}
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(components),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {});

		expect(status).toBe(0);
		expect(report?.identities.map(({ name }) => name)).toEqual(
			names.map((name) => `id-${name}`),
		);
		const batches = simulator.requests.filter(({ path }) =>
			path.endsWith("$batch"),
		);
		expect(batches).toHaveLength(3);
	});
});

describe("missing permissions", () => {
	const arm = (actions: string[], scope = "/"): Rights => ({
		graph: [],
		owns: [],
		roles: [{ scope, actions }],
	});
	const subscription = "5b2ec1fc-0000-4000-8000-000000000002";

	test("without Microsoft Graph, managed identities are found through ARM", async () => {
		const tenant = emptyTenant(arm(["*/read"]));
		tenant.addManagedIdentity("id-web", ids.web, {
			subscription,
			credentials: [credentialFor(webSubject)],
		});
		tenant.addManagedIdentity("id-worker", ids.worker);
		await using simulator = await Simulator.start(tenant);
		simulator.resourceManager.pageSize = 1;
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, app: ids.proxy }),
		});

		const { status, report, outputs } = await inWorkflow(
			simulator,
			workspace,
			{},
		);

		expect(status).toBe(1);
		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"present",
			"unknown",
		]);
		expect(outputs).toMatchObject({ missing: "0", unknown: "1" });
		expect(report?.findings).toMatchObject([
			{
				rule: "could-not-tell",
				message: expect.stringContaining(
					"in the 2 subscriptions that can be read",
				),
				help: expect.stringContaining("Application.Read.All"),
			},
		]);

		simulator.requests.length = 0;
		const named = await inWorkflow(simulator, workspace, {
			"subscription-ids": subscription,
		});
		expect(named.report?.trusts.map(({ status }) => status)).toEqual([
			"present",
			"unknown",
		]);
		const searched = simulator.requests.map(({ path }) => path);
		expect(searched).not.toContain("/subscriptions");
		expect(
			searched.filter((path) => path.endsWith("userAssignedIdentities")),
		).toHaveLength(1);
	});

	test("without ARM, app registrations are still judged", async () => {
		const tenant = emptyTenant({
			graph: ["Application.Read.All"],
			owns: [],
			roles: [],
		});
		tenant.addManagedIdentity("id-web", ids.web);
		tenant.addApp("app-proxy", ids.proxy, {
			credentials: [credentialFor("system:serviceaccount:my-app-dev:app-sa")],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, app: ids.proxy }),
		});

		const { report } = await inWorkflow(simulator, workspace, {});

		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"unknown",
			"present",
		]);
		expect(report?.identities[0]).toMatchObject({
			status: "forbidden",
			name: "id-web",
		});
		expect(report?.findings[0]?.help).toContain(
			"Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read on /subscriptions/",
		);
	});

	test("an owner of app registrations needs no more than that", async () => {
		const tenant = emptyTenant({
			graph: ["Application.ReadWrite.OwnedBy"],
			owns: [ids.proxy],
			roles: [],
		});
		tenant.addApp("app-proxy", ids.proxy);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ app: ids.proxy }),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(report?.findings).toEqual([]);
		expect(status).toBe(0);
		expect(tenant.apps.at(-1)?.credentials).toHaveLength(1);
	});

	test("a mapping in the policy file stands in for Microsoft Graph, if it is true", async () => {
		const tenant = emptyTenant(arm(["*/read"]));
		const web = tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [credentialFor(webSubject)],
		});
		const worker = tenant.addManagedIdentity("id-worker", ids.worker);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, other: ids.other }),
			".github/radix-workload-identity.yaml": `identities:
  ${ids.web}: ${resourceId(web)}
  ${ids.other}: ${resourceId(worker)}
`,
		});

		const { report } = await inWorkflow(simulator, workspace, { mode: "sync" });

		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"present",
			"unknown",
		]);
		expect(report?.findings[0]?.message).toContain(
			`the client ID of that identity is ${ids.worker}`,
		);
		expect(worker.credentials).toEqual([]);
		const asked = simulator.requests.map(({ path }) => path);
		expect(asked).not.toContain("/v1.0/$batch");
	});

	test("with no right at all, nothing is clean and nothing is missing", async () => {
		const tenant = emptyTenant({ graph: [], owns: [], roles: [] });
		tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { status, report, outputs } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(1);
		expect(outputs).toMatchObject({ unknown: "1", missing: "0", created: "0" });
		expect(report?.changes).toEqual([]);
	});
});

describe("reading", () => {
	test("all pages are followed", async () => {
		const tenant = emptyTenant();
		const subjects = ["dev", "test", "prod"].map(
			(name) => `system:serviceaccount:my-app-${name}:web-sa`,
		);
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: subjects.map((subject) => credentialFor(subject)),
		});
		tenant.addApp("app-web", ids.proxy, {
			credentials: subjects.map((subject) =>
				credentialFor(subject.replace("web-sa", "app-sa")),
			),
		});
		await using simulator = await Simulator.start(tenant);
		simulator.resourceManager.pageSize = 1;
		simulator.graph.pageSize = 1;
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, app: ids.proxy }, [
				"dev",
				"test",
				"prod",
			]),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {});

		expect(status).toBe(0);
		expect(report?.summary).toMatchObject({ present: 6 });
	});

	test.each([
		["managed identity", ids.web, "management.azure.com", "nextLink"],
		["app registration", ids.proxy, "graph.microsoft.com", "@odata.nextLink"],
	])(
		"a page that leads to another host gets no token (%s)",
		async (_, clientId, host, link) => {
			const tenant = emptyTenant();
			tenant.addManagedIdentity("id-web", ids.web);
			tenant.addApp("app-web", ids.proxy);
			await using simulator = await Simulator.start(tenant);
			const page = {
				value: [],
				[link]: "https://evil.attacker.example/next?api-version=1",
			};
			simulator.intercept = ({ url }) =>
				url.host === host &&
				url.pathname.toLowerCase().endsWith("federatedidentitycredentials")
					? json(200, page)
					: undefined;
			simulator.graph.interceptMember = (path) =>
				path.endsWith("federatedIdentityCredentials")
					? json(200, page)
					: undefined;
			await using workspace = await Workspace.with({
				"radixconfig.yaml": configWith({ web: clientId }),
			});

			const { report } = await inWorkflow(simulator, workspace, {
				mode: "sync",
			});

			expect(report?.trusts[0]?.status).toBe("unknown");
			expect(report?.findings[0]?.message).toContain(
				"refused to send a token to https://evil.attacker.example",
			);
			expect(report?.changes).toEqual([]);
			expect(
				simulator.requests.filter((request) =>
					request.host.includes("attacker"),
				),
			).toEqual([]);
		},
	);

	test("a page that fails makes the whole list unknown", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [
				credentialFor(webSubject),
				credentialFor("system:serviceaccount:x:y"),
			],
		});
		await using simulator = await Simulator.start(tenant);
		simulator.resourceManager.pageSize = 1;
		simulator.intercept = ({ url }) =>
			url.searchParams.has("$skiptoken")
				? error(400, "BadPage", "this page is broken")
				: undefined;
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { report } = await inWorkflow(simulator, workspace, {});

		expect(report?.identities[0]?.status).toBe("unknown");
		expect(report?.trusts[0]).toMatchObject({
			status: "unknown",
			reason: expect.stringContaining("BadPage: this page is broken"),
		});
	});

	test("identities are read at the same time", async () => {
		const tenant = emptyTenant();
		const components: Record<string, string> = {};
		for (const name of ["one", "two", "three", "four"]) {
			components[name] = uuidOf(name);
			tenant.addManagedIdentity(`id-${name}`, uuidOf(name));
		}
		await using simulator = await Simulator.start(tenant);
		let waiting: (() => void)[] = [];
		// No list is answered before all four were asked for: one after the other would wait for ever.
		simulator.intercept = async ({ url }) => {
			if (!url.pathname.endsWith("federatedIdentityCredentials"))
				return undefined;
			await new Promise<void>((resolve) => {
				waiting.push(resolve);
				if (waiting.length === 4) {
					for (const go of waiting) go();
					waiting = [];
				}
			});
			return undefined;
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(components),
		});

		const { report } = await inWorkflow(simulator, workspace, {});

		expect(report?.identities.map(({ status }) => status)).toEqual(
			Array(4).fill("resolved"),
		);
	});

	test("a throttled member of a batch is asked again", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [credentialFor(webSubject)],
		});
		await using simulator = await Simulator.start(tenant);
		let refusals = 1;
		simulator.graph.interceptMember = (path) =>
			path.startsWith("/servicePrincipals") && refusals-- > 0
				? error(429, "TooManyRequests", "slow down", { "Retry-After": "1" })
				: undefined;
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { status } = await inWorkflow(simulator, workspace, {});

		expect(status).toBe(0);
	});

	test("a flexible credential is kept aside", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [
				credentialFor(webSubject),
				{
					name: "flexible",
					issuer: "https://gitlab.com",
					subject: null,
					audiences: ["a"],
				},
			],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {});

		expect(status).toBe(0);
		expect(report?.surplus).toEqual([]);
		expect(report?.identities[0]?.credentials).toBe(2);
	});
});

describe("near misses and surplus", () => {
	test("each is told with what it would cause", async () => {
		const tenant = emptyTenant();
		const subject = (name: string) =>
			`system:serviceaccount:my-app-dev:${name}-sa`;
		const retired = "https://northeurope.oic.prod-aks.azure.com/x/old/";
		tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [
				credentialFor(subject("slash"), { issuer: issuer.slice(0, -1) }),
				credentialFor("system:serviceaccount:My-App-dev:case-sa", {
					name: "case",
				}),
				credentialFor(` ${subject("space")}`, { name: "space" }),
				credentialFor(subject("audience"), { audiences: ["api://else"] }),
				credentialFor(subject("retired"), { issuer: retired }),
				credentialFor(subject("worcker"), { name: "slip" }),
			],
		});
		const names = ["slash", "case", "space", "audience", "retired", "worker"];
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(
				Object.fromEntries(names.map((name) => [name, ids.web])),
			),
		});

		const { stdout } = await inShell(simulator, workspace, [
			"report",
			"--issuer-urls",
			issuer,
			"--retired-issuer-urls",
			retired,
			"--format",
			"json",
		]);

		const { findings, summary } = JSON.parse(stdout);
		expect(summary).toMatchObject({ mismatched: 6, missing: 0 });
		const mismatches = findings.filter(
			({ rule }: { rule: string }) => rule === "mismatched-credential",
		);
		expect(
			mismatches.map(
				({ data }: { data: Record<string, string> }) =>
					`${data["difference"]} ${data["entraError"]}`,
			),
		).toEqual([
			"its issuer lacks the trailing slash AADSTS700213",
			"its subject differs in letter case AADSTS7002138",
			"its subject contains white space AADSTS700213",
			"its audience differs AADSTS700212",
			"its issuer is retired AADSTS700213",
			"the service account in its subject is misspelled AADSTS700213",
		]);
	});

	test("a credential on the wrong identity and one from another issuer are pointed out", async () => {
		const tenant = emptyTenant();
		const unknownIssuer = `${issuer}other/`;
		tenant.addManagedIdentity("id-web", ids.web);
		tenant.addManagedIdentity("id-worker", ids.worker, {
			credentials: [
				credentialFor(webSubject),
				credentialFor("system:serviceaccount:my-app-dev:worker-sa", {
					name: "elsewhere",
					issuer: unknownIssuer,
				}),
			],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, worker: ids.worker }),
		});

		const { report } = await inWorkflow(simulator, workspace, {});

		expect(
			report?.trusts.map(({ status, reason }) => [status, reason]),
		).toEqual([
			["missing", `id-worker (${ids.worker}) has this credential instead`],
			["missing", `elsewhere trusts it from another issuer, ${unknownIssuer}`],
		]);
	});
});

test("a client ID that a template fills in later could not be verified", async () => {
	await using simulator = await Simulator.start(emptyTenant());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: "<the client ID>" }),
	});

	const linted = await inWorkflow(simulator, workspace, { mode: "lint" });
	expect(linted.status).toBe(0);

	const compared = await inWorkflow(simulator, workspace, {});
	expect(compared.status).toBe(1);
	expect(compared.report?.findings).toContainEqual(
		expect.objectContaining({
			rule: "could-not-tell",
			line: 12,
			message: expect.stringContaining("a template fills it in later"),
		}),
	);
});

test("a report asks as little as it can, and says how much", async () => {
	const tenant = emptyTenant();
	const components: Record<string, string> = {};
	for (const name of ["one", "two", "three", "four", "five"]) {
		components[name] = uuidOf(name);
		tenant.addManagedIdentity(`id-${name}`, uuidOf(name));
		components[`app-${name}`] = uuidOf(`app ${name}`);
		tenant.addApp(`app-${name}`, uuidOf(`app ${name}`));
	}
	await using simulator = await Simulator.start(tenant);
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith(components),
	});

	const { report } = await inWorkflow(simulator, workspace, {});

	// Two batches for all questions to Microsoft Graph, and a list for each managed identity.
	expect(report?.summary).toMatchObject({ trusts: 10, requests: 7 });
});
