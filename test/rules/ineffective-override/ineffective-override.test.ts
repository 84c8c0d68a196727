import { describe, expect, test } from "vitest";
import {
	api,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	runWith,
	web,
} from "../run.ts";

const rule = "ineffective-override";

const overridden = (clientId: string, base = web) =>
	radixconfig(`
environments:
	- name: dev
jobs:
	- name: job
		identity:
			azure:
				clientId: ${base}
		environmentConfig:
			- environment: dev
				identity:
					azure:
						clientId: ${clientId}`);

test("an empty client ID does not switch the identity off", async () => {
	const { findings } = await runWith({ "radixconfig.yaml": overridden('""') });
	expect(findings).toMatchObject([
		{
			rule,
			level: "warning",
			location: { line: 17 },
			data: {
				path: "spec.jobs[0].environmentConfig[0].identity.azure.clientId",
				effect: "kept",
				clientId: web,
				environments: ["dev"],
				workloads: ["job"],
			},
		},
	]);
});

test("another client ID overrides", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": overridden(api) }),
	).toEqual([]);
});

test.each([
	["{}", "azure"],
	["", "azure"],
	['{ clientId: "" }', "azure.clientId"],
	["{ clientId: }", "azure.clientId"],
])(
	"an azure with %j gives nothing, and no other rule speaks of it",
	async (azure, path) => {
		const { findings, requirements } = await runWith({
			"radixconfig.yaml": radixconfig(`
environments: [{ name: dev }]
components:
	- name: web
		identity:
			azure: ${azure}`),
		});

		expect(findings).toMatchObject([
			{
				rule,
				location: { line: 10 },
				data: {
					path: `spec.components[0].identity.${path}`,
					effect: "nothing",
				},
			},
		]);
		expect(requirements).toEqual([]);
	},
);

test("of an environment, a trigger and a build, too", async () => {
	const trigger =
		"horizontalScaling: { triggers: [{ name: t, azureEventHub: { authentication: { identity: { azure: {} } } } }] }";
	const found = await findingsOf(rule, {
		"radixconfig.yaml": radixconfig(`
build: { subPipeline: { identity: { azure: {} } } }
environments: [{ name: dev }]
components:
	- name: web
		${trigger}
		environmentConfig:
			- environment: dev
				identity: { azure: {} }`),
	});

	expect(found.map(({ data }) => [data?.["effect"], data?.["path"]])).toEqual([
		["nothing", "spec.build.subPipeline.identity.azure"],
		[
			"nothing",
			"spec.components[0].horizontalScaling.triggers[0].azureEventHub.authentication.identity.azure",
		],
		["nothing", "spec.components[0].environmentConfig[0].identity.azure"],
	]);
});

describe("in an environment's subPipeline", () => {
	const config = (subPipeline: string, build = `clientId: ${web}`) =>
		radixconfig(`
build: { subPipeline: { identity: { azure: { ${build} } } } }
environments:
	- name: dev
		subPipeline: ${subPipeline}`);

	test.each([
		["{}", "kept", "subPipeline"],
		["{ identity: {} }", "kept", "subPipeline.identity"],
		["{ identity: { azure: } }", "kept", "subPipeline.identity.azure"],
		["{ identity: { azure: {} } }", "off", "subPipeline.identity.azure"],
		[
			'{ identity: { azure: { clientId: "" } } }',
			"off",
			"subPipeline.identity.azure.clientId",
		],
	])("%s", async (subPipeline, effect, path) => {
		const { findings, requirements } = await runWith({
			"radixconfig.yaml": config(subPipeline),
		});

		expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([
			{
				data: {
					effect,
					path: `spec.environments[0].${path}`,
					clientId: web,
					environments: ["dev"],
				},
			},
		]);
		expect(requirements).toHaveLength(effect === "kept" ? 1 : 0);
	});

	test.each([
		'{ variables: { AZURE_CLIENT_ID: "" } }',
		"{ variables: { LOG_LEVEL: debug } }",
		`{ identity: { azure: { clientId: ${api} } } }`,
	])("%s is what it looks like", async (subPipeline) => {
		expect(
			await findingsOf(rule, { "radixconfig.yaml": config(subPipeline) }),
		).toEqual([]);
	});

	test("nothing is kept where there is nothing", async () => {
		const file = config("{}").replace(/build: .*/, "build: {}");
		expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
	});
});

test("it can be ignored for an environment", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": overridden('""'),
			[policyFile]: ignoring(rule, "environment: dev"),
		}),
	).toEqual([]);
});
