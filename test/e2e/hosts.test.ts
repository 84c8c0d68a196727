import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azureClouds } from "../../src/azure/clouds.ts";
import { mayDecide, type Rank } from "../../src/model/rank.ts";
import { findRadixApi, knownClusters, radixApi } from "../../src/radix/api.ts";
import type { Request } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import { configWith, emptyTenant, ids, inWorkflow, issuer } from "./fixture.ts";
import { forPullRequest, inRepository } from "./github.ts";
import { runAction, runCli, Workspace } from "./harness.ts";

const page = readFileSync(
	new URL("../../docs/safety.md", import.meta.url),
	"utf8",
);
const [, rows = ""] =
	/^\| Host \| Asked .*\n\| ---.*\n((?:\|.*\n)+)/m.exec(page) ?? [];

/** A column of the page's table by the first one, which is a kind of host. */
function column(index: number): ReadonlyMap<string, string> {
	return new Map(
		rows
			.trim()
			.split("\n")
			.map((row) => row.slice(1, -1).split("|"))
			.map((cells) => [cells[0]?.trim() ?? "", cells.at(index)?.trim() ?? ""]),
	);
}

/** What each kind of host gets. */
const table = column(-1);
const namedBy = column(-2);

/** The row that names a host. */
const rowOf = (host: string) =>
	[...table.keys()].find((kind) => kind.includes(`\`${host}\``)) ?? host;

const anotherRadix = "radix.attacker.example";
const elsewhere = "keys.attacker.example";

/** What the rows stand for that name no host, in the simulated tenant. */
const unnamed: Readonly<Record<string, string>> = {
	"run-actions.actions.githubusercontent.com":
		"The runner's `ACTIONS_ID_TOKEN_REQUEST_URL`",
	[anotherRadix]: "Another Radix API",
	[new URL(issuer).host]: "An issuer's own",
	[elsewhere]: "Where an issuer's document or redirect leads",
};

/** Everything in a request that somebody could use in the name of the run, by what it is called. */
function credentialsIn(
	{ headers, body, url }: Request,
	{ entra }: Simulator,
): string {
	const services: Readonly<Record<string, string>> = {
		"https://management.azure.com": "A token for Azure Resource Manager",
		"https://graph.microsoft.com": "A token for Microsoft Graph",
		"6dae42f8-4368-4678-94ff-3960e28e3630": "A token for Radix",
	};
	const text = `${url}\n${JSON.stringify(headers)}\n${body}`;
	const found = [...entra.grants]
		.filter(([token]) => text.includes(token))
		.map(([, { audience }]) => services[audience] ?? audience);
	if (text.includes("runner-token")) found.push("The runner's request token");
	if (text.includes("ghs_")) found.push("`github-token`");
	// A JSON Web Token in a form is the assertion; the others were given out by the simulated Entra ID.
	if (/client_assertion=ey/.test(body)) found.push("The workflow's OIDC token");
	else if (headers["authorization"] !== undefined && found.length === 0)
		found.push("something else");
	return found.join(" and ") || "Nothing";
}

/** A tenant in which everything that the table names can be contacted. */
async function scene() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web);
	tenant.addCluster(anotherRadix, [issuer]);
	const document = `${issuer}.well-known/openid-configuration`;
	const jwks_uri = `https://${elsewhere}/keys`;
	tenant.documents.set(document, { issuer, jwks_uri });
	tenant.documents.set(jwks_uri, { keys: [{ kty: "RSA", kid: "one" }] });
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	/** What each host got, in any of its requests. */
	const got = new Map<string, Set<string>>();
	simulator.intercept = (request) => {
		const row = unnamed[request.url.host] ?? rowOf(request.url.host);
		const before = got.get(row) ?? new Set();
		got.set(row, before.add(credentialsIn(request, simulator)));
		return undefined;
	};
	return {
		got() {
			const contacted = [...simulator.contacted].map(
				(host) => unnamed[host] ?? rowOf(host),
			);
			return Object.fromEntries(
				contacted.map((row) => {
					const credentials = [...(got.get(row) ?? [])];
					// A request without a credential takes nothing from what the host gets.
					const some = credentials.filter((one) => one !== "Nothing");
					return [row, some.join(" or ") || credentials.join()];
				}),
			);
		},
		simulator,
		workspace,
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

/** The rows of the table for these hosts. */
const expected = (...hosts: readonly string[]) =>
	Object.fromEntries(
		hosts.map((host) => {
			const row = unnamed[host] ?? rowOf(host);
			return [row, table.get(row)];
		}),
	);

const runner = "run-actions.actions.githubusercontent.com";
const azure = [
	runner,
	"login.microsoftonline.com",
	"management.azure.com",
	"graph.microsoft.com",
];
const radix = "api.radix.equinor.com";
const github = "api.github.com";
const discovery = [new URL(issuer).host, elsewhere];

/** Every rank, from the one that decides most to the one that decides least. */
const ranks: readonly Rank[] = [
	"program",
	"runner",
	"input",
	"base",
	"head",
	"service",
];

/** The origins that this program knows by itself, whoever chooses one of them. */
const ours = [
	...Object.values(azureClouds).flatMap(({ login, resourceManager, graph }) => [
		login,
		resourceManager,
		graph,
	]),
	...knownClusters.flatMap((cluster) =>
		ranks.map((givenBy) => radixApi({ cluster, givenBy })),
	),
].filter(
	({ origin }, index, all) =>
		all.findIndex((one) => one.origin === origin) === index,
);

test("the table says of every host who named it, as the code does", () => {
	const address = { cluster: `https://${anotherRadix}` };
	const mayName = ranks.filter(
		(givenBy) => findRadixApi({ ...address, givenBy }) !== undefined,
	);
	// Neither the program nor the runner gives a cluster.
	const naming = mayName.filter((rank) => !/program|runner/.test(rank));
	const asked = ranks.filter((rank) => mayDecide(rank, "public-host"));
	const row = (host: string) => unnamed[host] ?? rowOf(host);

	expect(namedBy).toEqual(
		new Map([
			[row(runner), "runner"],
			...ours.map(
				({ origin, namedBy }) =>
					[rowOf(new URL(origin).host), namedBy] as const,
			),
			[row(anotherRadix), naming.join(", ")],
			[row(github), "runner"],
			[row(new URL(issuer).host), asked.join(", ")],
			[row(elsewhere), "service"],
		]),
	);
});

test("the table has what the code knows, and no other host", () => {
	const known = [...ours.map(({ origin }) => new URL(origin).host), github];
	const named = [...table.keys()].flatMap((kind) =>
		[...kind.matchAll(/`([a-z0-9.-]+\.[a-z]+)`/g)].map(([, host]) => host),
	);
	expect(named.toSorted()).toEqual(known.toSorted());
});

test.each<[string, Record<string, string>, readonly string[]]>([
	["report", {}, azure],
	["sync", { mode: "sync" }, azure],
	["radix-cluster", { "radix-cluster": "platform" }, [...azure, radix]],
	[
		"a Radix API in an input",
		{ "radix-cluster": `https://${anotherRadix}` },
		[...azure, anotherRadix],
	],
	["check-issuers", { "check-issuers": "true" }, [...azure, ...discovery]],
	["drift-issue", { "drift-issue": "true" }, [...azure, github]],
])(
	"%s contacts the hosts of the table, and each gets what the table says",
	async (_, inputs, hosts) => {
		await using run = await scene();

		const { status, stdout } = await inRepository(
			run.simulator,
			run.workspace,
			inputs,
		);

		expect(status, stdout).toBe(inputs["mode"] === "sync" ? 0 : 1);
		expect(run.got()).toEqual(expected(...hosts));
	},
);

test("a comment contacts GitHub too, and nobody else", async () => {
	await using run = await scene();

	await forPullRequest(run.simulator, run.workspace, { comment: "always" });

	expect(run.simulator.github.comments).toHaveLength(1);
	expect(run.got()).toEqual(expected(...azure, github));
});

test("all of it together is the whole table", async () => {
	await using run = await scene();

	await inRepository(run.simulator, run.workspace, {
		mode: "sync",
		"radix-cluster": `platform\nhttps://${anotherRadix}`,
		"check-issuers": "true",
		"drift-issue": "true",
	});

	expect(run.got()).toEqual(Object.fromEntries(table));
});

test.each([
	["AzureUSGovernment", "login.microsoftonline.us"],
	["AzureChinaCloud", "login.partner.microsoftonline.cn"],
])("%s contacts the sign-in of its own cloud alone", async (cloud, host) => {
	await using run = await scene();

	const { status } = await inWorkflow(run.simulator, run.workspace, {
		"azure-cloud": cloud,
	});

	// No other cloud is simulated, so that nobody can sign in.
	expect(status).toBe(2);
	expect([...run.simulator.contacted]).toEqual([runner, host]);
});

test("lint contacts nobody, and a comparison with a snapshot neither", async () => {
	await using run = await scene();
	const { simulator, workspace } = run;
	const snapshot = "snapshot.json";
	await inWorkflow(simulator, workspace, { "snapshot-file": snapshot });
	expect(run.got()).toEqual(expected(...azure));
	simulator.contacted.clear();

	for (const args of [["subjects"], ["lint"], ["explain", "issuer-url"]])
		await runCli(workspace, args, simulator.environment);
	for (const inputs of [{ mode: "lint" }, { snapshot }]) {
		const { status, stdout } = await runAction(
			workspace,
			{ "issuer-urls": issuer, ...inputs },
			{ ...simulator.environment, ...simulator.workflowEnvironment },
		);
		expect(status, stdout).toBeLessThan(2);
	}

	expect([...simulator.contacted]).toEqual([]);
});
