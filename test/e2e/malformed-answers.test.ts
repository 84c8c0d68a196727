import { describe, expect, test } from "vitest";
import { json, type Request } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import {
	audience,
	configWith,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

/** Two managed identities and an app registration, none of which has what its component needs. */
async function scene() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-odd", ids.web);
	tenant.addManagedIdentity("id-fine", ids.worker);
	tenant.addApp("app-odd", ids.proxy);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({
			odd: ids.web,
			fine: ids.worker,
			app: ids.proxy,
		}),
	});
	return {
		tenant,
		simulator,
		sync: () => inWorkflow(simulator, workspace, { mode: "sync" }),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

const credential = {
	name: "x",
	properties: { issuer, subject: "s", audiences: [audience] },
};
const { properties } = credential;

const lists: [string, unknown][] = [
	["nothing", {}],
	["a list of its own", []],
	["a text", '"x"'],
	["no list of values", { value: null }],
	["a mapping of values", { value: {} }],
	["null in the list", { value: [null] }],
	["a text in the list", { value: ["x"] }],
	["a list in the list", { value: [[]] }],
	["no name", { value: [{ properties }] }],
	["no properties", { value: [{ name: "x" }] }],
	["null for properties", { value: [{ name: "x", properties: null }] }],
	[
		"a number for an issuer",
		{ value: [{ name: "x", properties: { ...properties, issuer: 1 } }] },
	],
	[
		"a list for a subject",
		{ value: [{ name: "x", properties: { ...properties, subject: [] } }] },
	],
	[
		"a text for audiences",
		{ value: [{ name: "x", properties: { ...properties, audiences: "x" } }] },
	],
	["a mapping for the next page", { value: [], nextLink: {} }],
];

test.each([
	["Azure Resource Manager", 204, {}],
	["Azure Resource Manager", 302, {}],
	["Azure Resource Manager", 302, { location: "https://elsewhere.example/" }],
	["Azure Resource Manager", 400, {}],
	["Microsoft Graph", 204, {}],
	["Microsoft Graph", 302, {}],
	["Microsoft Graph", 400, {}],
] as const)(
	"%s says nothing but %i, and a reason is given all the same",
	async (service, answered, headers) => {
		await using run = await scene();
		const ofGraph = service === "Microsoft Graph";
		run.simulator.intercept = ({ url }) =>
			(
				ofGraph
					? url.pathname.endsWith("/$batch")
					: url.pathname.endsWith("/id-odd/federatedIdentityCredentials")
			)
				? { status: answered, body: "", headers }
				: undefined;

		const { status, report, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		const unknown = report?.identities.filter(
			({ status }) => status === "unknown",
		);
		expect(unknown).not.toEqual([]);
		for (const { reason } of unknown ?? [])
			expect(reason).toMatch(
				answered === 204 && !ofGraph
					? /: a page of results has no list of values$/
					: new RegExp(`HTTP status ${answered}`),
			);
	},
);

describe("an answer that is not a list of credentials is no empty list", () => {
	test.each(lists)("of Azure Resource Manager: %s", async (_, body) => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			url.pathname.endsWith("/id-odd/federatedIdentityCredentials")
				? json(200, body)
				: undefined;

		const { status, report, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		expect(stdout).not.toContain("this is a bug");
		const [odd, fine] = run.tenant.managedIdentities;
		expect(odd?.credentials).toEqual([]);
		expect(fine?.credentials).toHaveLength(1);
		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"unknown",
			"present",
			"present",
		]);
	});

	test.each(
		lists
			.map(([name, body]): [string, unknown] => [
				name,
				JSON.parse(
					JSON.stringify(body).replaceAll(
						/"properties":(\{[^}]*\})/g,
						(_, inner: string) => inner.slice(1, -1) || '"none":1',
					),
				),
			])
			.filter(([name]) => !/properties|next page/.test(name)),
	)("of Microsoft Graph: %s", async (_, body) => {
		await using run = await scene();
		run.simulator.intercept = (request) =>
			answerMembers(request, "federatedIdentityCredentials", body);

		const { status, report, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		expect(stdout).not.toContain("this is a bug");
		expect(run.tenant.apps.at(-1)?.credentials).toEqual([]);
		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"present",
			"present",
			"unknown",
		]);
	});
});

/** Answers the members of a batch whose address has a text in it; the others have no answer. */
function answerMembers({ url, body }: Request, part: string, answer: unknown) {
	if (!url.pathname.endsWith("/$batch") || !body.includes(part))
		return undefined;
	const { requests } = JSON.parse(body);
	return json(200, {
		responses: requests.map(({ id }: { id: string }) => ({
			id,
			status: 200,
			body: answer,
		})),
	});
}

describe("an answer that is no identity leaves the question open", () => {
	test.each<[string, unknown]>([
		["null", null],
		["a text", "x"],
		["nothing", {}],
		["a number for an ID", { id: 1, displayName: "x" }],
		["no name", { id: "x" }],
		[
			"a text for alternative names",
			{ id: "x", displayName: "x", alternativeNames: "x" },
		],
		[
			"null among alternative names",
			{ id: "x", displayName: "x", alternativeNames: [null] },
		],
	])("%s", async (_, body) => {
		await using run = await scene();
		run.simulator.intercept = (request) =>
			answerMembers(request, "servicePrincipals", body);

		const { status, report, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		expect(stdout).not.toContain("this is a bug");
		// The managed identities are found by looking through the subscriptions instead.
		expect(report?.identities.at(-1)).toMatchObject({ status: "unknown" });
		expect(run.tenant.apps.at(-1)?.credentials).toEqual([]);
	});

	test.each<[string, unknown]>([
		["no responses", {}],
		["null for responses", { responses: null }],
		[
			"null among responses",
			{ responses: [null, "x", {}, { id: "x", status: 200 }] },
		],
		["no status", { responses: [{ id: "0", body: {} }] }],
	])("of a batch: %s", async (_, body) => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			url.pathname.endsWith("/$batch") ? json(200, body) : undefined;

		const { status, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		expect(stdout).not.toContain("this is a bug");
		expect(run.tenant.apps.at(-1)?.credentials).toEqual([]);
	});
});

describe("a list that does not end", () => {
	test.each([
		["names itself", (url: URL) => url.href],
		[
			"names ever new pages",
			(url: URL) => {
				const next = new URL(url);
				next.searchParams.set(
					"$skiptoken",
					String(Number(url.searchParams.get("$skiptoken") ?? 0) + 1),
				);
				return next.href;
			},
		],
	])("%s", async (_, nextOf) => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			url.pathname.endsWith("/id-odd/federatedIdentityCredentials")
				? json(200, { value: [], nextLink: nextOf(url) })
				: undefined;

		const { status, report, stdout } = await run.sync();

		expect(status, stdout).toBe(1);
		expect(report?.findings).toMatchObject([
			{
				rule: "could-not-tell",
				message: expect.stringContaining("a list of results does not end"),
			},
		]);
		expect(
			run.simulator.requests.filter(({ path }) => path.includes("id-odd"))
				.length,
		).toBeLessThanOrEqual(200);
	});
});

test("what answers to a write with nothing useful is looked at again", async () => {
	await using run = await scene();
	const [odd] = run.tenant.managedIdentities;
	run.simulator.intercept = ({ method, url }) =>
		method === "PUT" && url.pathname.includes("/id-odd/")
			? json(201, { properties: null })
			: undefined;

	const { status, report, stdout } = await run.sync();

	expect(status, stdout).toBe(1);
	expect(stdout).not.toContain("this is a bug");
	expect(odd?.credentials).toEqual([]);
	expect(report?.changes.map(({ outcome }) => outcome).sort()).toEqual([
		"done",
		"done",
		"failed",
	]);
});
