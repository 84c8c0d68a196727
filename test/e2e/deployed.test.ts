import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { json, type Request } from "../simulator/http.ts";
import { type Interception, Simulator } from "../simulator/simulator.ts";
import type { RadixApplication } from "../simulator/tenant.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

const api = "api.radix.equinor.com";
const namespace = "my-app-dev";
const subject = (account: string, of = namespace) =>
	`system:serviceaccount:${of}:${account}`;

const registration = {
	repository: "https://github.com/my-org/my-app",
	configBranch: "main",
};

/** What the runner says of a run on the registered branch. */
const onMain = {
	GITHUB_REPOSITORY: "my-org/my-app",
	GITHUB_REF: "refs/heads/main",
};

const usedBy = (
	clientId: string,
	serviceAccountName: string,
	of = namespace,
) => ({
	azure: { clientId, serviceAccountName, namespace: of },
});

const component = (name: string, fields: object = {}) => ({
	name,
	type: "component",
	status: "Consistent",
	horizontalScalingSummary: null,
	...fields,
});

const deployment = (environment: string, components: readonly object[]) => ({
	name: `${environment}-abcde-f1g2h3i4`,
	namespace: `my-app-${environment}`,
	environment,
	activeTo: null,
	gitCommitHash: "4f0c2a9",
	components,
});

/** Everything that was removed from the file, or never was in it, and goes on running. */
const running: RadixApplication = {
	registration,
	deployments: [
		deployment("dev", [
			component("web", { identity: usedBy(ids.web, "web-sa") }),
			component("gone", {
				identity: usedBy(ids.web, "gone-sa"),
				oauth2: {
					identity: usedBy(ids.web.toUpperCase(), "gone-aux-oauth-sa"),
				},
			}),
			component("batch", {
				type: "job",
				identity: usedBy(ids.web, "batch-sa"),
				horizontalScalingSummary: {
					triggers: [
						{ name: "cpu", type: "cpu" },
						{ name: "bus", identity: usedBy(ids.web, "keda-operator", "keda") },
					],
				},
			}),
			component("plain"),
		]),
		// Removed from the file, not yet from the cluster.
		deployment("old", [
			component("web", { identity: usedBy(ids.web, "web-sa", "my-app-old") }),
		]),
	],
};

const names = ["web", "gone", "proxy", "batch", "unused"];

/** Each credential is the app's own by its issuer and namespace, and the file requires only that of `web`. */
async function scene(application: RadixApplication | undefined = running) {
	const tenant = emptyTenant();
	if (application)
		tenant.clusters.get(api)?.applications.set("my-app", application);
	const { credentials } = tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [
			credentialFor(subject("web-sa"), { name: "web" }),
			credentialFor(subject("gone-sa"), { name: "gone" }),
			credentialFor(subject("gone-aux-oauth-sa"), { name: "proxy" }),
			credentialFor(subject("batch-sa"), { name: "batch" }),
			credentialFor(subject("unused-sa"), { name: "unused" }),
		],
	});
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	const prune = (
		inputs: Readonly<Record<string, string>> = {},
		environment: Readonly<Record<string, string>> = onMain,
	) =>
		inWorkflow(
			simulator,
			workspace,
			{
				mode: "sync",
				prune: "true",
				"issuer-urls": "",
				"radix-cluster": "platform",
				...inputs,
			},
			environment,
		);
	return {
		tenant,
		simulator,
		workspace,
		prune,
		left: () => credentials.map(({ name }) => name),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

describe("what runs in Radix", () => {
	test("keeps its credentials, whether or not a file declares it", async () => {
		await using run = await scene();

		const { status, report, stdout } = await run.prune();

		expect(status, stdout).toBe(0);
		expect(run.left()).toEqual(["web", "gone", "proxy", "batch"]);
		expect(report?.changes).toMatchObject([
			{ action: "delete", name: "unused", outcome: "done" },
		]);
		expect(report?.surplus).toEqual([]);
	});

	test("and is not declared is noted, each use once", async () => {
		await using run = await scene();

		const { report, stdout } = await run.prune({ mode: "report", prune: "" });

		const { complete, uses = [] } = report?.deployed ?? {};
		expect(complete).toBe(true);
		expect(
			uses.map(
				({ environment, workload: { kind, name }, subject, declared }) => [
					environment,
					kind,
					name,
					subject,
					declared,
				],
			),
		).toEqual([
			["dev", "component", "web", subject("web-sa"), true],
			["dev", "component", "gone", subject("gone-sa"), false],
			["dev", "oauth2-proxy", "gone", subject("gone-aux-oauth-sa"), false],
			["dev", "job", "batch", subject("batch-sa"), false],
			[
				"dev",
				"horizontal-scaling",
				"batch",
				subject("keda-operator", "keda"),
				false,
			],
			["old", "component", "web", subject("web-sa", "my-app-old"), false],
		]);
		expect(uses[2]).toMatchObject({
			application: "my-app",
			deployment: "dev-abcde-f1g2h3i4",
			commit: "4f0c2a9",
			clientId: ids.web,
		});
		const notes = report?.findings.filter(
			({ rule }) => rule === "deployed-not-declared",
		);
		expect(notes).toHaveLength(5);
		expect(notes?.every(({ level }) => level === "note")).toBe(true);
		expect(stdout).toContain(
			"component gone in dev of my-app runs on platform (deployment dev-abcde-f1g2h3i4)",
		);
	});

	test("with another client ID than the file's needs both until the next deployment", async () => {
		await using run = await scene({
			registration,
			deployments: [
				deployment("dev", [
					component("web", { identity: usedBy(ids.other, "web-sa") }),
				]),
			],
		});

		const { report } = await run.prune();

		expect(report?.findings).toMatchObject([
			{
				rule: "deployed-not-declared",
				line: expect.any(Number),
				message: expect.stringContaining(
					`with client ID ${ids.other} until the next deployment, and with ${ids.web} from then on`,
				),
			},
		]);
	});

	test("is read with two requests for each application and one for each environment", async () => {
		await using run = await scene();

		await run.prune();

		expect(
			run.simulator.requests
				.filter(({ host }) => host === api)
				.map(({ path }) => path.replace("/api/v1/", ""))
				.sort(),
		).toEqual([
			"applications/my-app",
			"applications/my-app/deployments",
			"applications/my-app/deployments/dev-abcde-f1g2h3i4",
			"applications/my-app/deployments/old-abcde-f1g2h3i4",
			"configuration",
		]);
	});

	test("is nothing if the API says null, and then nothing is in the way", async () => {
		await using run = await scene({ registration, deployments: [] });

		const { report } = await run.prune();

		expect(report?.deployed).toMatchObject({ complete: true, uses: [] });
		expect(run.left()).toEqual(["web"]);
	});

	test("is read again if it was superseded meanwhile", async () => {
		await using run = await scene();
		let superseded = false;
		run.simulator.intercept = ({ url }) => {
			if (superseded || !url.pathname.includes("/deployments/dev-"))
				return undefined;
			superseded = true;
			const [first] = running.deployments;
			return json(200, { ...first, activeTo: "2026-11-26T12:00:00Z" });
		};

		const { report } = await run.prune();

		expect(report?.deployed?.complete).toBe(true);
		expect(run.left()).toEqual(["web", "gone", "proxy", "batch"]);
	});
});

describe("what could not be read", () => {
	const at =
		(path: RegExp, answer: Interception) =>
		({ url }: Request) =>
			url.host === api && path.test(url.pathname) ? answer : undefined;
	const dev = /deployments\/dev-/;
	const lacking = (identity: object) =>
		json(200, deployment("dev", [component("gone", { identity })]));
	const text = { "content-type": "text/plain" };

	test.each<[string, RegExp, Interception, string]>([
		["no right", /./, json(403, { message: "Error: forbidden" }), "forbidden"],
		[
			"a bad token",
			/applications/,
			json(400, { message: "Error: no issuers could validate token" }),
			"could validate token",
		],
		[
			"no such deployment",
			dev,
			json(404, { message: "Non existing deployment" }),
			"Non existing deployment",
		],
		[
			"no registration",
			/my-app$/,
			json(200, { name: "my-app" }),
			"names no registration of the application",
		],
		["no list", /deployments$/, json(200, { items: [] }), "is not a list"],
		[
			"no JSON",
			/deployments$/,
			{ status: 200, body: "null", headers: text },
			"is not JSON",
		],
		[
			"a name that leads elsewhere",
			/deployments$/,
			json(200, [{ name: "../.." }]),
			"is not a name that Kubernetes allows",
		],
		[
			"no namespace",
			dev,
			lacking({ azure: { clientId: ids.web, serviceAccountName: "gone-sa" } }),
			"names no namespace of gone",
		],
		[
			"no service account",
			dev,
			lacking({ azure: { clientId: ids.web, namespace } }),
			"names no serviceAccountName of gone",
		],
		[
			"no client ID",
			dev,
			lacking({ azure: { serviceAccountName: "gone-sa", namespace } }),
			"names no clientId of gone",
		],
		[
			"superseded for ever",
			dev,
			json(200, { ...deployment("dev", []), activeTo: "2026-11-26T12:00:00Z" }),
			"superseded again and again",
		],
	])(
		"protects everything and fails nothing: %s",
		async (_, path, answer, reason) => {
			await using run = await scene();
			run.simulator.intercept = (request) =>
				request.url.pathname.endsWith("/configuration")
					? undefined
					: at(path, answer)(request);

			const { status, report, stdout } = await run.prune();

			expect(status, stdout).toBe(0);
			expect(run.left()).toEqual(names);
			expect(report?.changes).toEqual([]);
			expect(report?.deployed).toMatchObject({
				complete: false,
				reason: expect.stringContaining(reason),
			});
			const [note] =
				report?.findings.filter(({ rule }) => rule === "deployed-unknown") ??
				[];
			expect(note).toMatchObject({
				level: "note",
				message: expect.stringContaining(reason),
			});
			for (const { prunable, why } of report?.surplus ?? []) {
				expect(prunable).toBe(false);
				expect(why).toContain("what my-app runs on platform could not be read");
			}
		},
	);
});

describe("a name in a file proves nothing", () => {
	const other = (fields: object): RadixApplication => ({
		...running,
		registration: { ...registration, ...fields },
	});

	test.each<[string, RadixApplication, Record<string, string>, string]>([
		[
			"another repository",
			other({ repository: "https://github.com/team-b/my-app" }),
			onMain,
			"for another repository, https://github.com/team-b/my-app",
		],
		[
			"another branch",
			other({ configBranch: "release" }),
			onMain,
			"with the branch release, and main is checked out",
		],
		[
			"another file",
			other({ radixConfigFullName: "radixconfig.c2.yaml" }),
			onMain,
			"with the file radixconfig.c2.yaml, and not radixconfig.yaml",
		],
		[
			"a pull request",
			running,
			{ ...onMain, GITHUB_REF: "refs/pull/7/merge" },
			"it is not known which branch",
		],
		[
			"another GitHub",
			running,
			{ ...onMain, GITHUB_SERVER_URL: "https://github.example.com" },
			"it is not known which branch",
		],
	])("nothing is deleted: %s", async (_, application, environment, why) => {
		await using run = await scene(application);

		const { status, report, stdout } = await run.prune({}, environment);

		expect(status, stdout).toBe(0);
		expect(run.left()).toEqual(names);
		expect(report?.surplus).toMatchObject([
			{ name: "unused", prunable: false, why: expect.stringContaining(why) },
		]);
	});

	test("letter case, .git and a leading slash make no other repository or file", async () => {
		await using run = await scene(
			other({
				repository: "https://github.com/My-Org/my-app.git",
				radixConfigFullName: "/radixconfig.yaml",
			}),
		);

		await run.prune();

		expect(run.left()).not.toContain("unused");
	});

	test("nor is what is not provably own replaced", async () => {
		await using run = await scene(other({ configBranch: "release" }));
		const [identity] = run.tenant.managedIdentities;
		const web = identity?.credentials[0];
		if (web) identity.credentials[0] = { ...web, audiences: ["api://else"] };

		const { status, report } = await run.prune();

		expect(status).toBe(1);
		expect(identity?.credentials[0]?.audiences).toEqual(["api://else"]);
		expect(report?.changes).toMatchObject([
			{
				action: "replace",
				outcome: "skipped",
				error: expect.stringContaining("with the branch release"),
			},
		]);
	});

	test.each([
		[
			"https://github.com/my-org/my-app.git",
			"main",
			["web", "gone", "proxy", "batch"],
		],
		[
			"git@github.com:my-org/my-app.git",
			"main",
			["web", "gone", "proxy", "batch"],
		],
		["https://github.com/team-b/my-app.git", "main", names],
		["https://example.com/my-org/my-app.git", "main", names],
		["https://github.com/my-org/my-app.git", "topic", names],
	])(
		"on the command line, git says where the file is from: %s, %s",
		async (origin, branch, left) => {
			await using run = await scene();
			const git = (...args: string[]) =>
				execFileSync("git", args, {
					cwd: run.workspace.folder,
					env: {
						PATH: process.env["PATH"],
						HOME: run.workspace.folder,
						...author,
					},
				});
			git("init", "--quiet", `--initial-branch=${branch}`);
			git("commit", "--quiet", "--allow-empty", "--message=first");
			git("remote", "add", "origin", origin);

			const { status, stderr } = await inShell(run.simulator, run.workspace, [
				"sync",
				"--prune",
				"radixconfig.yaml",
				"--radix-cluster",
				"platform",
			]);

			expect(status, stderr).toBe(0);
			expect(run.left()).toEqual(left);
		},
	);
	const author = {
		GIT_AUTHOR_NAME: "someone",
		GIT_AUTHOR_EMAIL: "someone@example.com",
		GIT_COMMITTER_NAME: "someone",
		GIT_COMMITTER_EMAIL: "someone@example.com",
	};
});

describe("without radix-cluster", () => {
	test("prune is refused before anything signs in", async () => {
		await using run = await scene();

		const { status, stdout } = await run.prune({
			"radix-cluster": "",
			"issuer-urls": issuer,
		});

		expect(status).toBe(2);
		expect(stdout).toContain("prune needs to know what is deployed");
		expect(stdout).toContain("deployed: false");
		expect(run.simulator.requests).toEqual([]);
	});

	test("deployed: false is the owner's word, and it is said", async () => {
		await using run = await scene();
		const given = {
			"radix-cluster": "",
			"issuer-urls": issuer,
			deployed: "false",
		};

		const planned = await run.prune({ ...given, "dry-run": "true" });
		expect(planned.report?.surplus[0]).toMatchObject({
			prunable: true,
			why: "no workload requires it, if nothing else runs (deployed: false)",
		});
		await run.prune(given);
		expect(run.left()).toEqual(["web"]);
	});

	test("deployed: false is no word for several applications", async () => {
		await using run = await scene();
		await run.workspace.write(
			"radixconfig.b.yaml",
			configWith({ web: ids.web }).replace("my-app", "team-b"),
		);

		const { report } = await run.prune({
			config: "radixconfig*.yaml",
			"radix-cluster": "",
			"issuer-urls": issuer,
			deployed: "false",
		});

		expect(run.left()).toEqual(expect.arrayContaining(names));
		expect(report?.surplus.map(({ prunable }) => prunable)).not.toContain(true);
	});

	test("an issuer that was given beside a cluster is nobody's proof", async () => {
		await using run = await scene({ registration, deployments: [] });
		const [identity] = run.tenant.managedIdentities;
		const second = issuer.replace("aaaaaaaa", "cccccccc");
		identity?.credentials.push({
			id: "x",
			...credentialFor(subject("unused-sa"), {
				name: "second",
				issuer: second,
			}),
		});

		await run.prune({ "issuer-urls": second });

		expect(run.left()).toContain("second");
		expect(run.left()).not.toContain("unused");
	});
});

test("a snapshot keeps what ran, and a report with it says the same", async () => {
	await using run = await scene();
	const args = ["--radix-cluster", "platform"];
	const live = await inShell(run.simulator, run.workspace, [
		"report",
		...args,
		"--format",
		"json",
	]);
	const taken = await inShell(run.simulator, run.workspace, [
		"snapshot",
		...args,
		"--snapshot-file",
		"snapshot.json",
	]);
	expect(taken.status, taken.stderr).toBe(0);

	const offline = await runCli(
		run.workspace,
		["report", ...args, "--snapshot", "snapshot.json", "--format", "json"],
		{ HTTPS_PROXY: "http://127.0.0.1:9" },
	);

	const { deployed, surplus } = JSON.parse(offline.stdout);
	expect(deployed.uses).toHaveLength(6);
	expect({ deployed, surplus }).toEqual({
		deployed: JSON.parse(live.stdout).deployed,
		surplus: JSON.parse(live.stdout).surplus,
	});
});
