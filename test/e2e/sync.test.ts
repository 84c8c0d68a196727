import { describe, expect, test } from "vitest";
import { error } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import { uuidOf } from "../simulator/tenant.ts";
import {
	audience,
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
	newIssuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

const subject = (component: string, environment = "dev") =>
	`system:serviceaccount:my-app-${environment}:${component}-sa`;

function components(count: number, clientId: string): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`c${index}`, clientId]),
	);
}

/** Lets nobody pass before so many have come: those who come one after the other would wait for ever. */
function meeting(size: number): () => Promise<void> {
	const waiting: (() => void)[] = [];
	return () =>
		new Promise((resolve) => {
			waiting.push(resolve);
			if (waiting.length === size) for (const go of waiting) go();
		});
}

describe("creating", () => {
	test.each([
		["managed identity", ids.web],
		["app registration", ids.proxy],
	])("a name that is taken is never overwritten (%s)", async (_, clientId) => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		const app = tenant.addApp("app-web", ids.proxy);
		const { credentials } = clientId === ids.web ? identity : app;
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: clientId }),
		});
		const planned = await inWorkflow(simulator, workspace, {
			mode: "sync",
			"dry-run": "true",
		});
		const name = planned.report?.changes[0]?.name ?? "";
		// Someone else's credential has exactly that name, in other letters.
		const foreign = {
			id: "x",
			name: name.toUpperCase(),
			issuer: "https://someone.else",
			subject: "theirs",
			audiences: [audience],
		};
		credentials.push(foreign);

		const { status } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(0);
		expect(credentials).toEqual([
			foreign,
			{
				id: expect.any(String),
				name: `${name}-1`,
				issuer,
				subject: subject("web"),
				audiences: [audience],
			},
		]);
	});

	test("a name that is taken between plan and write is not overwritten", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});
		// Takes the name right before it is proved to be free, and no list shows it yet.
		simulator.intercept = ({ method, url }) => {
			if (url.pathname.endsWith("/federatedIdentityCredentials"))
				return { status: 200, body: { value: [] } };
			const name = /federatedIdentityCredentials\/([^/]+)$/.exec(
				url.pathname,
			)?.[1];
			if (method === "GET" && name && identity.credentials.length === 0) {
				identity.credentials.push({
					id: "x",
					name,
					issuer: "https://someone.else",
					subject: "theirs",
					audiences: [audience],
				});
			}
			return undefined;
		};

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(1);
		expect(report?.changes).toMatchObject([
			{
				outcome: "failed",
				error: expect.stringContaining(
					"was created meanwhile and is not overwritten",
				),
			},
		]);
		expect(identity.credentials.map(({ issuer }) => issuer)).toEqual([
			"https://someone.else",
		]);
	});

	test("a name that cannot be proved to be free is not written to", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});
		simulator.intercept = ({ method, url }) =>
			method === "GET" &&
			/federatedIdentityCredentials\/[^/]+$/.test(url.pathname)
				? error(403, "AuthorizationFailed", "no right to look")
				: undefined;

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(1);
		expect(identity.credentials).toEqual([]);
		expect(report?.changes).toMatchObject([
			{
				outcome: "failed",
				error: "AuthorizationFailed: no right to look",
			},
		]);
		const writes = simulator.requests.filter(({ method }) => method === "PUT");
		expect(writes).toEqual([]);
	});

	test("never beyond twenty: all of an identity's creations or none, and the others go on", async () => {
		const tenant = emptyTenant();
		const full = tenant.addManagedIdentity("id-full", ids.web, {
			credentials: Array.from({ length: 18 }, (_, index) =>
				credentialFor(`repo:org/app:${index}`, {
					name: `github-${index}`,
					issuer: "https://github",
				}),
			),
		});
		const free = tenant.addManagedIdentity("id-free", ids.worker);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({
				...components(3, ids.web),
				free: ids.worker,
			}),
		});

		const { status, report, outputs } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(1);
		expect(full.credentials).toHaveLength(18);
		expect(free.credentials).toHaveLength(1);
		expect(outputs).toMatchObject({ created: "1", missing: "3" });
		expect(report?.changes.map(({ outcome }) => outcome)).toEqual([
			"skipped",
			"skipped",
			"skipped",
			"done",
		]);
		expect(report?.findings).toContainEqual(
			expect.objectContaining({
				rule: "identity-capacity",
				level: "error",
				message: expect.stringContaining(
					"18 exist + 3 needed = 21 of 20: 1 too many",
				),
			}),
		);
	});

	test("twenty on one identity are written one after the other", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(components(20, ids.web)),
		});

		// The simulated service refuses a second writer while a write is under way.
		const { status, outputs } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(0);
		expect(outputs["created"]).toBe("20");
		expect(
			new Set(identity.credentials.map(({ subject }) => subject)).size,
		).toBe(20);
	});

	test("twenty need no connection each", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(components(20, ids.web)),
		});

		await inWorkflow(simulator, workspace, { mode: "sync" });

		// Five hosts and sign-ins, and as many at one host as requests are under way at once.
		expect(simulator.requests.length).toBeGreaterThan(40);
		expect(simulator.connections).toBeLessThan(12);
	});

	test("several identities are written to at the same time", async () => {
		const tenant = emptyTenant();
		const named: Record<string, string> = {};
		for (const name of ["one", "two", "three"]) {
			named[name] = uuidOf(name);
			tenant.addManagedIdentity(`id-${name}`, uuidOf(name));
		}
		await using simulator = await Simulator.start(tenant);
		const together = meeting(3);
		simulator.intercept = async ({ method }) => {
			if (method === "PUT") await together();
			return undefined;
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith(named),
		});

		const { status, outputs } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(0);
		expect(outputs["created"]).toBe("3");
	});

	test("a name is looked at right before each write, and what was written is read three times at once", async () => {
		const tenant = emptyTenant();
		tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		const threeAfter = meeting(3);
		const asked: string[] = [];
		simulator.intercept = async ({ method, url }) => {
			const [, name] =
				/\/federatedIdentityCredentials(\/.*)?$/.exec(url.pathname) ?? [];
			if (name !== undefined) asked.push(method);
			else if (url.pathname.endsWith("/federatedIdentityCredentials")) {
				asked.push("list");
				// The first is read to compare, the second right before the writes.
				if (asked.length > 6) await threeAfter();
			}
			return undefined;
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, api: ids.web }),
		});

		const { status } = await inWorkflow(simulator, workspace, { mode: "sync" });

		expect(status).toBe(0);
		expect(asked).toEqual([
			...["list", "list", "GET", "PUT", "GET", "PUT"],
			...["list", "list", "list"],
		]);
	});

	test("what has its name since the look is replaced by Azure, and that is said", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		simulator.intercept = ({ method, url }) => {
			const name = url.pathname.split("/").at(-1) ?? "";
			if (method === "PUT")
				identity.credentials.push({
					id: "x",
					name,
					issuer: "https://someone.else",
					subject: "theirs",
					audiences: [audience],
				});
			return undefined;
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(0);
		expect(report?.changes).toMatchObject([
			{ outcome: "done", error: expect.stringContaining("was replaced") },
		]);
	});

	test("a refused write stops its identity, not the others", async () => {
		const tenant = emptyTenant();
		const locked = tenant.addManagedIdentity("id-locked", ids.web);
		const free = tenant.addManagedIdentity("id-free", ids.worker);
		await using simulator = await Simulator.start(tenant);
		simulator.intercept = ({ method, url }) =>
			method === "PUT" && url.pathname.includes("id-locked")
				? error(403, "AuthorizationFailed", "no right to write")
				: undefined;
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ a: ids.web, b: ids.web, c: ids.worker }),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(status).toBe(1);
		expect(locked.credentials).toEqual([]);
		expect(free.credentials).toHaveLength(1);
		expect(
			report?.changes.map(({ outcome, error }) => [outcome, error]),
		).toEqual([
			["failed", "AuthorizationFailed: no right to write"],
			[
				"skipped",
				expect.stringContaining("an earlier change of this identity failed"),
			],
			["done", undefined],
		]);
	});

	test("a credential that shows late in the list is waited for", async () => {
		const tenant = emptyTenant();
		const app = tenant.addApp("app-web", ids.proxy);
		await using simulator = await Simulator.start(tenant);
		let hidden = 1;
		simulator.intercept = ({ method, url }) => {
			const list =
				method === "GET" &&
				url.pathname.endsWith("federatedIdentityCredentials");
			return list && app.credentials.length === 1 && hidden-- > 0
				? { status: 200, body: { value: [] } }
				: undefined;
		};
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.proxy }),
		});

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
		});

		expect(hidden).toBeLessThan(0);
		expect(status).toBe(0);
		expect(report?.changes).toMatchObject([{ outcome: "done" }]);
	});
});

describe("the reviewed plan", () => {
	test("is applied if it is the same, and refused in full if not", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});
		const reviewed = await inWorkflow(simulator, workspace, {
			mode: "sync",
			"dry-run": "true",
		});
		const digest = reviewed.outputs["plan-digest"] ?? "";

		await workspace.write(
			"radixconfig.yaml",
			configWith({ web: ids.web, more: ids.web }),
		);
		const other = await inWorkflow(simulator, workspace, {
			mode: "sync",
			plan: digest,
		});
		expect(other.status).toBe(1);
		expect(identity.credentials).toEqual([]);
		expect(other.report?.changes).toMatchObject([
			{
				outcome: "skipped",
				error: expect.stringContaining("differs from the reviewed one"),
			},
			{ outcome: "skipped" },
		]);

		await workspace.write("radixconfig.yaml", configWith({ web: ids.web }));
		const same = await inWorkflow(simulator, workspace, {
			mode: "sync",
			plan: digest,
		});
		expect(same.status).toBe(0);
		expect(identity.credentials).toHaveLength(1);
	});
});

describe("an identity that changed since its plan was reviewed", () => {
	test("is left alone, and the others go on", async () => {
		const tenant = emptyTenant();
		const touched = tenant.addManagedIdentity("id-touched", ids.web);
		const same = tenant.addManagedIdentity("id-same", ids.worker);
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web, worker: ids.worker }),
		});
		const { outputs } = await inWorkflow(simulator, workspace, {
			mode: "sync",
			"dry-run": "true",
		});
		let lists = 0;
		simulator.intercept = ({ url }) => {
			const isList = url.pathname.endsWith("/federatedIdentityCredentials");
			// Read once to plan, and changed by someone before it is read again.
			if (isList && url.pathname.includes("id-touched") && ++lists === 2)
				touched.credentials.push({ id: "x", ...credentialFor("theirs") });
			return undefined;
		};

		const { status, report } = await inWorkflow(simulator, workspace, {
			mode: "sync",
			plan: outputs["plan-digest"] ?? "",
		});

		expect(status).toBe(1);
		expect(touched.credentials.map(({ subject }) => subject)).toEqual([
			"theirs",
		]);
		expect(same.credentials).toHaveLength(1);
		expect(report?.changes).toContainEqual(
			expect.objectContaining({
				clientId: ids.web,
				outcome: "skipped",
				error: expect.stringContaining("changed since the plan was reviewed"),
			}),
		);
	});
});

describe("pruning", () => {
	async function prunable() {
		const tenant = emptyTenant();
		const keep = [
			credentialFor(subject("web")),
			credentialFor("system:serviceaccount:keda:keda-operator", {
				name: "keda",
			}),
			credentialFor("system:serviceaccount:my-app-dev2:web-sa", {
				name: "alike",
			}),
			credentialFor("system:serviceaccount:other-dev:web-sa", {
				name: "other-app",
			}),
			credentialFor(subject("gone"), {
				name: "other-cluster",
				issuer: newIssuer,
			}),
			credentialFor("repo:my-org/my-app:ref:refs/heads/main", {
				name: "github",
				issuer: "https://token.actions.githubusercontent.com",
			}),
		];
		const identity = tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [
				...keep,
				credentialFor(subject("gone"), { name: "gone" }),
				credentialFor(subject("web"), {
					name: "retired",
					issuer: `${issuer}old/`,
				}),
			],
		});
		const simulator = await Simulator.start(tenant);
		const workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});
		return { keep, identity, simulator, workspace };
	}
	const inputs = {
		mode: "sync",
		prune: "true",
		deployed: "false",
		"retired-issuer-urls": `${issuer}old/`,
	};

	test("deletes what is provably the app's own and nothing else", async () => {
		const { keep, identity, simulator, workspace } = await prunable();
		await using _simulator = simulator;
		await using _workspace = workspace;

		const { outputs, report } = await inWorkflow(simulator, workspace, inputs);

		expect(outputs["deleted"]).toBe("2");
		expect(
			report?.changes.map(({ action, name, outcome }) => [
				action,
				name,
				outcome,
			]),
		).toEqual([
			["delete", "gone", "done"],
			["delete", "retired", "done"],
		]);
		expect(identity.credentials.map(({ name }) => name)).toEqual(
			keep.map(({ name }) => name),
		);
	});

	test("is refused as a whole above max-deletes", async () => {
		const { identity, simulator, workspace } = await prunable();
		await using _simulator = simulator;
		await using _workspace = workspace;

		const { status, report } = await inWorkflow(simulator, workspace, {
			...inputs,
			"max-deletes": "1",
		});

		expect(status).toBe(1);
		expect(identity.credentials).toHaveLength(8);
		expect(report?.changes[0]?.error).toContain(
			"deletes or replaces 2 credentials, more than max-deletes allows (1)",
		);
	});

	test("does not happen without being asked for", async () => {
		const { identity, simulator, workspace } = await prunable();
		await using _simulator = simulator;
		await using _workspace = workspace;

		const { report } = await inWorkflow(simulator, workspace, {
			...inputs,
			prune: "false",
		});

		expect(report?.changes).toEqual([]);
		expect(identity.credentials).toHaveLength(8);
		expect(
			report?.surplus
				.filter(({ prunable }) => prunable)
				.map(({ name }) => name),
		).toEqual(["gone", "retired"]);
	});

	test("never touches the identity that the run signs in as", async () => {
		const tenant = emptyTenant();
		const own = tenant.apps[0];
		own?.credentials.push({
			id: "x",
			...credentialFor(subject("gone"), { name: "gone" }),
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: deployer }),
		});

		const { report } = await inWorkflow(simulator, workspace, inputs);

		expect(report?.surplus).toMatchObject([
			{
				name: "gone",
				prunable: false,
				why: expect.stringContaining("signs in as its identity"),
			},
		]);
		expect(own?.credentials.map(({ name }) => name)).toContain("gone");
	});

	test("deletes nothing while a file has errors, because it may require it", async () => {
		const { identity, simulator, workspace } = await prunable();
		await using _simulator = simulator;
		await using _workspace = workspace;
		await workspace.write(
			"broken.yaml",
			"kind: RadixApplication\nmetadata:\n  name: my-app\nspec:\n  components: {}\n",
		);

		const { status, report } = await inWorkflow(simulator, workspace, {
			...inputs,
			config: "*.yaml",
		});

		expect(status).toBe(1);
		expect(report?.surplus.map(({ prunable }) => prunable)).not.toContain(true);
		expect(identity.credentials).toHaveLength(8);
	});

	test("keeps what Radix reads in another spelling, by a merge key, by a variable or from a secret", async () => {
		const tenant = emptyTenant();
		const names = ["odd-case", "merged", "variable", "secret", "gone"];
		const identity = tenant.addManagedIdentity("id-web", ids.web, {
			credentials: names.map((name) => credentialFor(subject(name), { name })),
		});
		const other = tenant.addManagedIdentity("id-other", ids.worker, {
			credentials: [credentialFor(subject("secret"), { name: "secret" })],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": `apiVersion: radix.equinor.com/v1
kind: RadixApplication
metadata: { name: my-app }
spec:
  environments: [{ name: dev }]
  components:
    - { name: odd-case, Identity: { AZURE: &one { clientId: ${ids.web} } } }
    - name: merged
      identity: { azure: { clientId: ${ids.worker}, <<: *one } }
    - name: variable
      identity: { azure: { clientId: ${ids.worker} } }
      variables: { AZURE_CLIENT_ID: ${ids.web} }
    - name: secret
      identity: { azure: { clientId: ${ids.worker} } }
      secrets: [AZURE_CLIENT_ID]
`,
		});

		const { report, stdout } = await inWorkflow(simulator, workspace, inputs);

		expect(identity.credentials.map(({ name }) => name).sort(), stdout).toEqual(
			["merged", "odd-case", "secret", "variable"],
		);
		expect(other.credentials.map(({ name }) => name)).toContain("secret");
		expect(report?.surplus).toMatchObject([
			{
				name: "secret",
				prunable: false,
				why: expect.stringContaining("is not in the file"),
			},
		]);
	});

	test("keeps what the policy ignores or allows", async () => {
		const { identity, simulator, workspace } = await prunable();
		await using _simulator = simulator;
		await using _workspace = workspace;
		await workspace.write(
			".github/radix-workload-identity.yaml",
			`ignore:
  - rule: surplus-credential
    where: { subject: "*:gone-sa" }
    reason: comes back in spring
allowed-trusts:
  - { issuer: "${issuer}old/", subject: "${subject("web")}" }
`,
		);

		const { status, report } = await inWorkflow(simulator, workspace, inputs);

		expect(status).toBe(0);
		expect(identity.credentials).toHaveLength(8);
		expect(report?.changes).toEqual([]);
		expect(report?.surplus).toContainEqual(
			expect.objectContaining({ name: "gone", prunable: false }),
		);
	});

	test("replaces a credential whose audience is wrong, which nothing else can mend", async () => {
		const tenant = emptyTenant();
		const identity = tenant.addManagedIdentity("id-web", ids.web, {
			credentials: [
				credentialFor(subject("web"), {
					name: "web",
					audiences: ["api://else"],
				}),
			],
		});
		await using simulator = await Simulator.start(tenant);
		await using workspace = await Workspace.with({
			"radixconfig.yaml": configWith({ web: ids.web }),
		});

		const without = await inWorkflow(simulator, workspace, { mode: "sync" });
		expect(without.status).toBe(1);
		expect(without.report?.changes).toMatchObject([
			{ action: "replace", outcome: "skipped" },
		]);

		const pruned = await inWorkflow(simulator, workspace, {
			mode: "sync",
			prune: "true",
			deployed: "false",
		});
		expect(pruned.status).toBe(0);
		expect(identity.credentials).toEqual([
			{
				id: expect.any(String),
				name: "web",
				issuer,
				subject: subject("web"),
				audiences: [audience],
			},
		]);
	});
});
