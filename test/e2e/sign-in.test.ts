import { join } from "node:path";
import { expect, test } from "vitest";
import { json, type Request } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { forPullRequest } from "./github.ts";
import { pathWith, runAction, runCli, Workspace } from "./harness.ts";

async function scene() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [credentialFor("system:serviceaccount:my-app-dev:web-sa")],
	});
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	return { tenant, simulator, workspace };
}

test("every access token is asked for with a fresh OIDC token", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const { status } = await inWorkflow(simulator, workspace, {
		"issuer-urls": "",
		"radix-cluster": "platform",
	});

	expect(status).toBe(0);
	const to = (part: string) =>
		simulator.requests.filter(({ path }) => path.endsWith(part));
	// Azure Resource Manager, Microsoft Graph, Radix.
	expect(to("/oauth2/v2.0/token")).toHaveLength(3);
	expect(to("/idtoken")).toHaveLength(3);
});

test.each([
	["refuses", { status: 403, body: { message: "no" } }],
	["gives nothing", { status: 200, body: {} }],
	["is no service", { status: 200, body: "<html>" }],
])(
	"an OIDC provider of GitHub that %s is not reported as Entra's refusal",
	async (_, answer) => {
		const { simulator, workspace } = await scene();
		await using _simulator = simulator;
		await using _workspace = workspace;
		simulator.intercept = ({ url }) =>
			url.pathname === "/idtoken" ? answer : undefined;

		const { status, stdout } = await inWorkflow(
			simulator,
			workspace,
			{},
			{
				NODE_OPTIONS: `--import ${join(import.meta.dirname, "fast-clock.mjs")}`,
			},
		);

		expect(status).toBe(2);
		expect(stdout).toContain(
			"::error::GitHub gave the workflow no OIDC token: ",
		);
		expect(stdout).not.toContain("sign-in to Microsoft Entra ID failed");
	},
);

test("a redirect of GitHub's OIDC provider takes what the runner gave to no other host", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	simulator.intercept = ({ url }) =>
		url.pathname === "/idtoken"
			? {
					status: 302,
					body: "",
					headers: { location: "https://oidc.attacker.example/idtoken" },
				}
			: undefined;

	const { status } = await inWorkflow(simulator, workspace, {});

	expect(status).toBe(2);
	const lured = simulator.requests.filter(({ host }) =>
		host.endsWith("attacker.example"),
	);
	expect(lured.filter(({ hasToken }) => hasToken)).toEqual([]);
});

test("no token is in any output, except where the runner is told to hide it", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const ended = await inWorkflow(simulator, workspace, {});

	const hidden = new Set<string>();
	const visible: string[] = [];
	for (const line of ended.stdout.split("\n")) {
		const token = /^::add-mask::(.+)$/.exec(line)?.[1];
		if (token) hidden.add(token);
		else visible.push(line);
	}
	const tokens = [...simulator.entra.grants.keys()];
	expect(tokens.length).toBeGreaterThan(0);
	for (const token of tokens) {
		expect(hidden).toContain(token);
		const rest = [
			...visible,
			ended.stderr,
			ended.summary,
			JSON.stringify([ended.outputs, ended.report]),
		];
		expect(rest.join("\n")).not.toContain(token);
	}
});

test.each(["verbose", "info", "warning", "error"])(
	"no log of a library has a token in it: AZURE_LOG_LEVEL=%s",
	async (level) => {
		const { simulator, workspace } = await scene();
		await using _simulator = simulator;
		await using _workspace = workspace;
		const logs = {
			AZURE_LOG_LEVEL: level,
			DEBUG: "*",
			NODE_DEBUG: "http,https",
		};

		const action = await inWorkflow(
			simulator,
			workspace,
			{ "radix-cluster": "platform" },
			logs,
		);
		const folder = await simulator.installAzureCli(deployer);
		const shell = await runCli(workspace, ["report", "--issuer-urls", issuer], {
			...simulator.environment,
			...pathWith(folder),
			...logs,
		});

		const shown = [action.stdout, action.stderr, shell.stdout, shell.stderr]
			.join("\n")
			.split("\n")
			.filter((line) => !line.startsWith("::add-mask::"))
			.join("\n");
		expect(shown).toContain("id-web");
		for (const token of simulator.entra.grants.keys())
			expect(shown.includes(token)).toBe(false);
		expect(shown).not.toMatch(/eyJ[\w-]{16,}/);
	},
);

test("whoever prints a token in this process prints none", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	// As a library would that logs a request with all its headers.
	const log = `const token = "eyJhbGciOiJSUzI1NiJ9." + "a".repeat(60) + ".c2ln";
		process.on("exit", () => {
			console.log("Authorization: Bearer", token);
			process.stderr.write(Buffer.from(JSON.stringify({ token }) + "\\n"));
		});`;
	const preload = `--import=data:text/javascript,${encodeURIComponent(log)}`;

	const { stdout, stderr } = await inWorkflow(
		simulator,
		workspace,
		{},
		{ NODE_OPTIONS: preload },
	);

	expect(stdout).toContain("Authorization: Bearer ***");
	expect(stderr).toContain('{"token":"***"}');
});

/** A service, or a proxy before it, that shows what it was asked with. */
function echo({ headers, body }: Request) {
	const message = `bad request: ${headers["authorization"] ?? ""} ${body}`;
	return json(400, {
		error: { code: "BadRequest", message },
		error_description: message,
		message,
	});
}

test.each([
	["Azure Resource Manager", "management.azure.com"],
	["Microsoft Graph", "graph.microsoft.com"],
	["the Radix API", "api.radix.equinor.com"],
	["Microsoft Entra ID", "login.microsoftonline.com"],
])("no token is in any output if %s quotes it", async (_, host) => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	simulator.intercept = (request) =>
		request.url.host === host &&
		!request.url.pathname.includes("/.well-known/") &&
		!request.url.pathname.includes("/discovery/")
			? echo(request)
			: undefined;
	// What is nowhere else is asked of Microsoft Graph alone.
	await workspace.write(
		"radixconfig.yaml",
		configWith({ web: ids.web, worker: ids.worker }),
	);

	const { stdout, stderr, summary, outputs } = await forPullRequest(
		simulator,
		workspace,
		{
			"radix-cluster": "platform",
			comment: "always",
			"report-file": "report.json",
			"sarif-file": "report.sarif",
			"markdown-file": "report.md",
			"html-file": "report.html",
			"junit-file": "report.xml",
		},
	);

	const files = await Promise.all(
		["json", "sarif", "md", "html", "xml"].map((ending) =>
			workspace.read(`report.${ending}`),
		),
	);
	const log = stdout
		.split("\n")
		.filter((line) => !line.startsWith("::add-mask::"));
	const comments = simulator.github.comments.map(({ body }) => body);
	const shown = {
		log: log.join("\n"),
		stderr,
		summary,
		outputs: JSON.stringify(outputs),
		files: files.join("\n"),
		comments: comments.join("\n"),
	};
	expect(shown.log).toContain("bad request");
	for (const [place, text] of Object.entries(shown))
		expect([place, text.match(/eyJ[\w-]{16,}/)?.[0]]).toEqual([
			place,
			undefined,
		]);
});

test("no token is in any output if a file holds it", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	const token = `eyJhbGciOiJSUzI1NiJ9.${"a".repeat(60)}.c2ln`;
	await workspace.write("radixconfig.yaml", configWith({ web: token }));

	const action = await inWorkflow(simulator, workspace, { mode: "lint" });
	const shell = await runCli(workspace, ["lint"], simulator.environment);

	for (const text of [action.stdout, shell.stdout])
		expect(text).toContain("***");
	expect(action.summary).toContain("&#42;&#42;&#42;");
	expect(JSON.stringify([action, shell])).not.toContain(token.slice(0, 40));
});

test("the command line in a workflow prints nothing but its data", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const { status, stdout, stderr } = await runCli(
		workspace,
		[
			"report",
			"--issuer-urls",
			issuer,
			"--azure-client-id",
			deployer,
			"--azure-tenant-id",
			simulator.tenant.id,
			"--format",
			"json",
		],
		{ ...simulator.environment, ...simulator.workflowEnvironment },
	);

	expect(status).toBe(0);
	expect(stderr).toBe("");
	expect(JSON.parse(stdout).summary.present).toBe(1);
});

test("a refused sign-in names the subject that was presented", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	simulator.workflowSubject = "repo:my-org@123/my-app@456:ref:refs/heads/main";

	const { status, stdout, outputs } = await inWorkflow(
		simulator,
		workspace,
		{},
	);

	expect(status).toBe(2);
	expect(outputs).toMatchObject({ conclusion: "failure", created: "0" });
	expect(stdout).toContain("AADSTS700213");
	expect(stdout).toContain(
		"presented issuer https://token.actions.githubusercontent.com, subject repo:my-org@123/my-app@456:ref:refs/heads/main, audience api://AzureADTokenExchange",
	);
	expect(stdout).not.toContain("Trace ID");
	expect(stdout).not.toMatch(/^\s+at /m);
});

test("a job without id-token: write is told so", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const { status, stdout } = await runAction(
		workspace,
		{
			"issuer-urls": issuer,
			"azure-client-id": deployer,
			"azure-tenant-id": simulator.tenant.id,
		},
		simulator.environment,
	);

	expect(status).toBe(2);
	expect(stdout).toContain("permissions: id-token: write");
	expect(simulator.requests).toEqual([]);
});

test("AZURE_CLIENT_ID and AZURE_TENANT_ID count in a workflow", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const { status } = await runAction(
		workspace,
		{ "issuer-urls": issuer },
		{
			...simulator.environment,
			...simulator.workflowEnvironment,
			AZURE_CLIENT_ID: deployer,
			AZURE_TENANT_ID: simulator.tenant.id,
		},
	);

	expect(status).toBe(0);
});

test("without az and without a client ID there is no session to use", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;

	const { status, stdout, stderr } = await runCli(
		workspace,
		["report", "--issuer-urls", issuer],
		{ ...simulator.environment, PATH: workspace.folder },
	);

	expect(status).toBe(2);
	expect(stdout).toContain("failed: nothing was compared");
	expect(stderr).toContain("no Azure CLI session");
	expect(stderr).toContain("az login");
	expect(stderr.trim().split("\n")).toHaveLength(2);
});

test("a session that Radix does not accept is told how to go on", async () => {
	const { simulator, workspace } = await scene();
	await using _simulator = simulator;
	await using _workspace = workspace;
	simulator.intercept = ({ url }) =>
		url.host === "api.radix.equinor.com"
			? { status: 403, body: { type: "forbidden" } }
			: undefined;

	const { status, stderr } = await inShell(simulator, workspace, [
		"report",
		"--radix-cluster",
		"platform",
	]);

	expect(status).toBe(2);
	expect(stderr).toContain(
		"the issuers of the cluster platform could not be read",
	);
	expect(stderr).toContain("issuer-urls");
});
