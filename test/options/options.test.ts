import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { inputNames } from "../../src/options/inputs.ts";
import {
	type GivenInputs,
	type Options,
	parseOptions,
} from "../../src/options/options.ts";
import { noPolicy } from "../../src/options/policy.ts";

const clientId = "11111111-1111-4111-8111-111111111111";
const tenantId = "99999999-9999-4999-8999-999999999999";
const digest = "0123456789abcdef".repeat(4);

const defaults: Options = {
	mode: "report",
	sources: { config: [], audience: "api://AzureADTokenExchange" },
	environments: [],
	clusters: {
		clusters: [],
		issuerUrls: [],
		radixClusters: [],
		retiredIssuerUrls: [],
	},
	deployed: true,
	checkIssuers: false,
	rank: "base",
	proposal: undefined,
	run: undefined,
	toolCommit: undefined,
	azure: {
		cloud: "AzureCloud",
		subscriptionIds: [],
		identities: new Map(),
		signInAs: undefined,
	},
	snapshot: undefined,
	sync: { dryRun: false, prune: false, maxDeletes: 5, plan: undefined },
	policy: noPolicy,
	notices: [],
	failOnFile: undefined,
	failOn: "error",
	files: {
		json: undefined,
		sarif: undefined,
		markdown: undefined,
		junit: undefined,
		html: undefined,
	},
	snapshotFile: undefined,
	wait: 0,
	announcements: {
		comment: undefined,
		driftIssue: false,
		githubToken: undefined,
	},
};

function parse(
	given: GivenInputs,
	environment: NodeJS.ProcessEnv = {},
): Options {
	return parseOptions(given, environment);
}

/** Message and hint of the refusal. */
function refusalOf(given: GivenInputs, environment: NodeJS.ProcessEnv = {}) {
	try {
		parse(given, environment);
	} catch (thrown) {
		if (thrown instanceof UserError)
			return { message: thrown.message, hint: thrown.hint };
		throw thrown;
	}
	return expect.fail("it was not refused");
}

test("without inputs every default is applied", () => {
	expect(parse({})).toEqual(defaults);
});

test("an empty value counts as not given, for every input", () => {
	for (const empty of ["", " ", "\n"]) {
		const given = Object.fromEntries(inputNames.map((name) => [name, empty]));
		expect(parse(given)).toEqual(defaults);
	}
});

describe("each input arrives where it is used", () => {
	const rows: [given: GivenInputs, expected: object][] = [
		[{ mode: "lint" }, { mode: "lint" }],
		[{ mode: "sync" }, { mode: "sync" }],
		[
			{ config: "a.yaml" },
			{ sources: { ...defaults.sources, config: ["a.yaml"] } },
		],
		[{ environments: "dev,prod" }, { environments: ["dev", "prod"] }],
		[
			{ "issuer-urls": "https://a/" },
			{ clusters: { ...defaults.clusters, issuerUrls: ["https://a/"] } },
		],
		[
			{ "radix-cluster": "platform" },
			{ clusters: { ...defaults.clusters, radixClusters: ["platform"] } },
		],
		[{ "check-issuers": "true" }, { checkIssuers: true }],
		[{ deployed: "false" }, { deployed: false }],
		[
			{ "retired-issuer-urls": "https://b/" },
			{ clusters: { ...defaults.clusters, retiredIssuerUrls: ["https://b/"] } },
		],
		[
			{ audience: "api://own" },
			{ sources: { ...defaults.sources, audience: "api://own" } },
		],
		[
			{ "azure-cloud": "AzureChinaCloud" },
			{ azure: { ...defaults.azure, cloud: "AzureChinaCloud" } },
		],
		[
			{ "subscription-ids": "s1\ns2" },
			{ azure: { ...defaults.azure, subscriptionIds: ["s1", "s2"] } },
		],
		[{ snapshot: "s.json" }, { snapshot: "s.json" }],
		[
			{ mode: "sync", "dry-run": "true" },
			{ mode: "sync", sync: { ...defaults.sync, dryRun: true } },
		],
		[
			{ mode: "sync", prune: "true" },
			{ mode: "sync", sync: { ...defaults.sync, prune: true } },
		],
		[{ "max-deletes": "0" }, { sync: { ...defaults.sync, maxDeletes: 0 } }],
		[
			{ mode: "sync", plan: digest },
			{ mode: "sync", sync: { ...defaults.sync, plan: digest } },
		],
		[{ "fail-on": "warning" }, { failOn: "warning" }],
		[{ "fail-on": "never" }, { failOn: "never" }],
		[
			{ "sarif-file": "r.sarif" },
			{ files: { ...defaults.files, sarif: "r.sarif" } },
		],
		[
			{ "html-file": "r.html" },
			{ files: { ...defaults.files, html: "r.html" } },
		],
		[{ wait: "120" }, { wait: 120 }],
		[
			{ "junit-file": "r.xml" },
			{ files: { ...defaults.files, junit: "r.xml" } },
		],
		[
			{ comment: "always" },
			{ announcements: { ...defaults.announcements, comment: "always" } },
		],
		[
			{ "drift-issue": "true" },
			{ announcements: { ...defaults.announcements, driftIssue: true } },
		],
		[
			{ "github-token": "secret" },
			{ announcements: { ...defaults.announcements, githubToken: "secret" } },
		],
		[
			{ "report-file": "r.json" },
			{ files: { ...defaults.files, json: "r.json" } },
		],
		[
			{ "markdown-file": "r.md" },
			{ files: { ...defaults.files, markdown: "r.md" } },
		],
		[{ "snapshot-file": "s.json" }, { snapshotFile: "s.json" }],
		[
			{ "azure-client-id": clientId, "azure-tenant-id": tenantId },
			{ azure: { ...defaults.azure, signInAs: { clientId, tenantId } } },
		],
	];

	test.each(rows)("%j", (given, expected) => {
		expect(parse(given)).toEqual({ ...defaults, ...expected });
	});

	test("and none is left out here", () => {
		const named = rows.flatMap(([given]) => Object.keys(given));

		// The policy file is read before; test/policy has its tests.
		expect(new Set([...named, "policy"])).toEqual(new Set(inputNames));
	});
});

describe("a list", () => {
	test.each([
		["a", ["a"]],
		["a,b", ["a", "b"]],
		["a\nb\n", ["a", "b"]],
		["a\r\nb\r\n", ["a", "b"]],
		[" a , b ,\n, c ", ["a", "b", "c"]],
		["a,b,a", ["a", "b"]],
		["a b", ["a b"]],
		["B,a", ["B", "a"]],
		[",", []],
	])("%j is read as %j", (text, expected) => {
		expect(parse({ environments: text }).environments).toEqual(expected);
	});

	test("keeps an issuer byte for byte", () => {
		const issuer = "HTTPS://Issuer.example/a%20b//";

		expect(parse({ "issuer-urls": issuer }).clusters.issuerUrls).toEqual([
			issuer,
		]);
	});
});

describe("a boolean", () => {
	test.each([
		["true", true],
		["True", true],
		["TRUE", true],
		[" true\n", true],
		["false", false],
		["False", false],
		["FALSE", false],
	])("%j is %j", (text, expected) => {
		const given = { mode: "sync", "dry-run": text, prune: text };

		expect(parse(given).sync).toMatchObject({
			dryRun: expected,
			prune: expected,
		});
	});

	test.each(["yes", "1", "on", "tRUE", "true false"])("%j is none", (text) => {
		expect(refusalOf({ mode: "sync", prune: text })).toEqual({
			message: `prune is ${JSON.stringify(text)}; expected true or false`,
			hint: "Write true or false.",
		});
	});
});

describe("a number", () => {
	test.each([
		["0", 0],
		["7", 7],
		[" 20 ", 20],
	])("%j is %i", (text, expected) => {
		expect(parse({ "max-deletes": text }).sync.maxDeletes).toBe(expected);
	});

	test.each(["-1", "1.5", "1e3", "five", "0x10", "1 2", "9999999999"])(
		"%j is none",
		(text) => {
			expect(refusalOf({ "max-deletes": text }).message).toBe(
				`max-deletes is ${JSON.stringify(text)}; expected an integer`,
			);
		},
	);
});

describe("what is not known is refused, with what was probably meant", () => {
	test.each<[GivenInputs, string]>([
		[{ mode: "synk" }, 'unknown mode "synk" (did you mean "sync"?)'],
		[{ mode: "Report" }, 'unknown mode "Report" (did you mean "report"?)'],
		[{ mode: "delete" }, 'unknown mode "delete"'],
		[{ "fail-on": "warn" }, 'unknown fail-on "warn"'],
		[
			{ "fail-on": "errors" },
			'unknown fail-on "errors" (did you mean "error"?)',
		],
		[
			{ "azure-cloud": "AzurePublicCloud" },
			'unknown azure-cloud "AzurePublicCloud"',
		],
		[
			{ "azure-cloud": "azurecloud" },
			'unknown azure-cloud "azurecloud" (did you mean "AzureCloud"?)',
		],
		[
			{ "issuer-url": "https://a/" },
			'unknown input "issuer-url" (did you mean "issuer-urls"?)',
		],
		[{ dry_run: "true" }, 'unknown input "dry_run" (did you mean "dry-run"?)'],
		[{ whatever: "x" }, 'unknown input "whatever"'],
		[{ whatever: "" }, 'unknown input "whatever"'],
		[{ constructor: "x" }, 'unknown input "constructor"'],
	])("%j", (given, message) => {
		expect(refusalOf(given).message).toBe(message);
	});

	test.each<[GivenInputs, string]>([
		[{ mode: "x" }, "Expected lint, report or sync."],
		[{ "fail-on": "x" }, "Expected error, warning or never."],
		[
			{ "azure-cloud": "x" },
			"Expected AzureCloud, AzureUSGovernment or AzureChinaCloud.",
		],
		[{ x: "x" }, `The inputs are ${inputNames.join(", ")}.`],
	])("and the choices are named: %j", (given, hint) => {
		expect(refusalOf(given).hint).toBe(hint);
	});
});

describe("contradictions are refused", () => {
	test.each<[GivenInputs, string]>([
		[
			{ mode: "sync", snapshot: "s.json" },
			"sync and snapshot contradict each other",
		],
		[
			{ mode: "lint", snapshot: "s.json" },
			"lint and snapshot contradict each other",
		],
		[
			{ snapshot: "s.json", "snapshot-file": "t.json" },
			"snapshot and snapshot-file contradict each other",
		],
		[{ prune: "true" }, "prune has no effect with report"],
		[{ mode: "lint", prune: "true" }, "prune has no effect with lint"],
		[{ plan: digest }, "plan has no effect with report"],
		[
			{ mode: "sync", plan: "latest" },
			"plan is not a valid digest; expected 64 hexadecimal digits",
		],
		[{ mode: "sync", plan: digest.slice(1) }, "plan is not a valid digest"],
		[
			{ mode: "sync", plan: digest.toUpperCase() },
			"plan is not a valid digest",
		],
		[
			{
				"issuer-urls": "https://a/,https://b/",
				"retired-issuer-urls": "https://b/",
			},
			"the issuer https://b/ is given both as current and as retired",
		],
	])("%j", (given, message) => {
		const refusal = refusalOf(given);

		expect(refusal.message).toContain(message);
		expect(refusal.hint).toMatch(/\.$/);
	});

	test.each<GivenInputs>([
		{ prune: "false" },
		{ "issuer-urls": "https://a/", "retired-issuer-urls": "https://a" },
		{ mode: "sync", "snapshot-file": "s.json" },
		{ mode: "sync", "dry-run": "true", prune: "true", plan: digest },
		{ "max-deletes": "3", "dry-run": "true" },
	])("and this is none: %j", (given) => {
		expect(() => parse(given)).not.toThrow();
	});
});

describe("who signs in", () => {
	const variables = { AZURE_CLIENT_ID: clientId, AZURE_TENANT_ID: tenantId };
	const runner = { GITHUB_ACTIONS: "true" };
	const both = { clientId, tenantId };
	const other = "22222222-2222-4222-8222-222222222222";

	test.each<[string, GivenInputs, NodeJS.ProcessEnv, object | undefined]>([
		["nobody, silently", {}, {}, undefined],
		["the variables' on a runner", {}, { ...runner, ...variables }, both],
		["nobody by variables elsewhere", {}, variables, undefined],
		[
			"nobody by variables where GITHUB_ACTIONS is something else",
			{},
			{ ...variables, GITHUB_ACTIONS: "false" },
			undefined,
		],
		[
			"nobody by half of the variables",
			{},
			{ ...runner, AZURE_CLIENT_ID: clientId },
			undefined,
		],
		[
			"nobody by empty variables",
			{},
			{ ...runner, AZURE_CLIENT_ID: "", AZURE_TENANT_ID: "" },
			undefined,
		],
		[
			"the inputs', anywhere",
			{ "azure-client-id": clientId, "azure-tenant-id": tenantId },
			{},
			both,
		],
		[
			"the inputs' before the variables'",
			{ "azure-client-id": other },
			{ ...runner, ...variables },
			{ clientId: other, tenantId },
		],
		[
			"an input's with a variable for the rest, anywhere",
			{ "azure-client-id": other },
			variables,
			{ clientId: other, tenantId },
		],
		[
			"the same the other way round",
			{ "azure-tenant-id": other },
			variables,
			{ clientId, tenantId: other },
		],
	])("%s", (_, given, environment, expected) => {
		expect(parse(given, environment).azure.signInAs).toEqual(expected);
	});

	test.each<[GivenInputs, NodeJS.ProcessEnv, string]>([
		[{ "azure-client-id": clientId }, {}, "azure-tenant-id"],
		[{ "azure-tenant-id": tenantId }, {}, "azure-client-id"],
		[
			{ "azure-client-id": clientId },
			{ ...runner, AZURE_CLIENT_ID: clientId },
			"azure-tenant-id",
		],
	])("half of it is refused: %j", (given, environment, missing) => {
		expect(refusalOf(given, environment)).toEqual({
			message: `${missing} is missing: azure-client-id and azure-tenant-id belong together`,
			hint: `Give ${missing} too, or neither to use the session of azure/login or az login.`,
		});
	});

	test("no other variable is looked at", () => {
		const inputVariables = Object.fromEntries(
			inputNames.flatMap((name) => [
				[name, "x"],
				[name.toUpperCase().replaceAll("-", "_"), "x"],
				[`INPUT_${name.toUpperCase()}`, "x"],
			]),
		);
		delete inputVariables["GITHUB_TOKEN"];
		delete inputVariables["AZURE_CLIENT_ID"];
		delete inputVariables["AZURE_TENANT_ID"];

		expect(parse({}, { ...runner, ...inputVariables })).toEqual(defaults);
	});
});

test("any text of any input is taken, or refused as the user's to put right", () => {
	const text = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("sync", "lint", "true", "0", digest, "AzureCloud", ""),
	);
	const name = fc.oneof(
		{ arbitrary: fc.constantFrom<string[]>(...inputNames), weight: 20 },
		{ arbitrary: fc.string(), weight: 1 },
	);
	fc.assert(
		fc.property(fc.dictionary(name, text, { maxKeys: 5 }), (given) => {
			try {
				expect(parse(given).mode).toBeTypeOf("string");
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(UserError);
			}
		}),
		{ numRuns: 300 },
	);
});
