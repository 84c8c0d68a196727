import { describe, expect, test } from "vitest";
import { json, type Response } from "../simulator/http.ts";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

const host = new URL(issuer).host;
const document = `${issuer}.well-known/openid-configuration`;
const jwks = `${issuer}openid/v1/jwks`;
const keys = { keys: [{ kty: "RSA", kid: "one", n: "AQAB", e: "AQAB" }] };

/** Everything is as it should be, but for what a test puts in place of a document. */
async function scene(
	names = issuer,
	instead: Readonly<Record<string, Response>> = {},
) {
	const tenant = emptyTenant();
	tenant.documents.set(document, { issuer: names, jwks_uri: jwks });
	tenant.documents.set(jwks, keys);
	const identity = tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [credentialFor("system:serviceaccount:my-app-dev:web-sa")],
	});
	const simulator = await Simulator.start(tenant);
	simulator.intercept = ({ url }) => instead[url.href];
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	return {
		identity,
		simulator,
		workspace,
		run: (
			inputs: Readonly<Record<string, string>> = {},
			environment: Readonly<Record<string, string>> = {},
		) =>
			inWorkflow(
				simulator,
				workspace,
				{ "check-issuers": "true", ...inputs },
				environment,
			),
		asked: () => simulator.requests.filter((request) => request.host === host),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

describe("check-issuers", () => {
	test("reads the discovery document and the keys, without a token", async () => {
		await using checked = await scene();

		const { status, report } = await checked.run();

		expect(status).toBe(0);
		expect(report?.findings).toEqual([]);
		expect(checked.asked()).toEqual([
			{
				host,
				method: "GET",
				path: new URL(document).pathname,
				hasToken: false,
			},
			{ host, method: "GET", path: new URL(jwks).pathname, hasToken: false },
		]);
	});

	test("asks nobody unless it is given", async () => {
		await using checked = await scene();

		await checked.run({ "check-issuers": "" });

		expect(checked.asked()).toEqual([]);
	});

	test("reads the issuers that the Radix API names, each once", async () => {
		await using checked = await scene();

		const { report } = await checked.run({ "radix-cluster": "platform" });

		expect(report?.requirements[0]?.issuers).toEqual([issuer]);
		expect(checked.asked()).toHaveLength(2);
	});

	test("finds an issuer that its tokens do not have, byte for byte", async () => {
		const other = issuer.replace(/.$/, "");
		await using checked = await scene(other);

		const { status, report } = await checked.run();

		expect(status).toBe(1);
		expect(report?.findings).toMatchObject([
			{
				rule: "issuer-mismatch",
				level: "error",
				data: { issuer, found: other, givenAs: "issuer-urls" },
			},
		]);
		expect(report?.summary.present).toBe(1);
	});

	test("sync writes nothing with such an issuer", async () => {
		await using checked = await scene(issuer.replace(/.$/, ""));
		checked.identity.credentials.pop();

		const { status, stdout } = await checked.run({ mode: "sync" });

		expect(status).toBe(2);
		expect(stdout).toContain("is not what its discovery document names");
		expect(checked.identity.credentials).toEqual([]);
	});

	const tooLarge = `{"issuer":"${issuer}","x":"${"x".repeat(300 * 1024)}"}`;
	const elsewhere = "https://elsewhere.attacker.example/openid-configuration";
	const to = (location: string) => json(302, {}, { location });

	test.each<[string, Record<string, Response>, string]>([
		["refused", { [document]: json(403, {}) }, "HTTP status 403"],
		[
			"no JSON",
			{ [document]: { status: 200, body: "<html>" } },
			"not valid JSON",
		],
		[
			"something else",
			{ [document]: json(200, []) },
			"is no discovery document",
		],
		[
			"too large",
			{ [document]: { status: 200, body: tooLarge } },
			"larger than 256 KiB",
		],
		[
			"a redirect without https",
			{ [document]: to("http://169.254.169.254/") },
			"is not an https URL",
		],
		[
			"a circle of redirects",
			{ [document]: to(document) },
			"more than 3 redirects",
		],
		["a redirect to nowhere", { [document]: json(302, {}) }, "HTTP status 302"],
		[
			"another place without it",
			{ [document]: to(elsewhere), [elsewhere]: json(404, {}) },
			"HTTP status 404",
		],
		["no keys", { [jwks]: json(200, { keys: [] }) }, "holds no keys"],
		[
			"keys without https",
			{ [document]: json(200, { issuer, jwks_uri: "http://10.0.0.1/" }) },
			"is not an https URL",
		],
	])(
		"warns of an issuer that could not be checked, and compares all the same: %s",
		async (_, instead, reason) => {
			await using checked = await scene(issuer, instead);

			const { status, report, stdout } = await checked.run();

			expect(status, stdout).toBe(0);
			expect(report?.findings).toMatchObject([
				{
					rule: "issuer-unreachable",
					level: "warning",
					message: expect.stringContaining(reason),
				},
			]);
			expect(report?.summary.present).toBe(1);
		},
	);

	test("follows three redirects and no more", async () => {
		await using checked = await scene(issuer, { [document]: to(document) });

		await checked.run();

		expect(checked.asked()).toHaveLength(4);
	});

	test("follows a redirect by https", async () => {
		await using checked = await scene(issuer, {
			[document]: to(elsewhere),
			[elsewhere]: json(200, { issuer, jwks_uri: jwks }),
		});

		const { report } = await checked.run();

		expect(report?.findings).toEqual([]);
		expect(
			checked.simulator.requests.filter(
				({ host, hasToken }) => host.endsWith("attacker.example") && hasToken,
			),
		).toEqual([]);
	});

	test.each([
		["push", 2],
		["pull_request", 0],
		["pull_request_target", 0],
	])(
		"asks what a policy file names on %s: %i requests",
		async (event, count) => {
			await using checked = await scene();
			await checked.workspace.write(
				".github/radix-workload-identity.yaml",
				`clusters:\n  - { name: own, files: [radixconfig.yaml], issuers: ["${issuer}"] }\n`,
			);

			const { status, stdout } = await checked.run(
				{ "issuer-urls": "" },
				{ GITHUB_EVENT_NAME: event },
			);

			expect(status, stdout).toBe(0);
			expect(checked.asked()).toHaveLength(count);
		},
	);

	test("has no effect with lint", async () => {
		await using checked = await scene();

		const { status, stdout } = await checked.run({ mode: "lint" });

		expect(status).toBe(2);
		expect(stdout).toContain("lint and check-issuers contradict each other");
	});
});
