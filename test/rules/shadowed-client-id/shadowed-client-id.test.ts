import { expect, test } from "vitest";
import {
	api,
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	web,
} from "../run.ts";

const rule = "shadowed-client-id";

const identity = (id: string) => `identity: { azure: { clientId: ${id} } }`;
const variable = (id: string) => `variables: { AZURE_CLIENT_ID: ${id} }`;

const config = (build: string, dev: string) =>
	radixconfig(`
build:
	${build}
environments:
	- name: dev
		${dev}
	- name: prod`);

test("a variable for all environments", async () => {
	const file = config(
		`subPipeline: { ${identity(web)}, ${variable(api)} }`,
		"build: {}",
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[
			7,
			{
				path: "spec.build.subPipeline.variables.AZURE_CLIENT_ID",
				identity: "spec.build.subPipeline.identity.azure.clientId",
				clientId: api,
				shadowed: web,
				environments: ["dev", "prod"],
			},
		],
	]);
});

test("an environment's older variable over the identity of all", async () => {
	const file = config(
		`subPipeline: { ${identity(web)} }`,
		`build: { ${variable(api)} }`,
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[
			10,
			{
				path: "spec.environments[0].build.variables.AZURE_CLIENT_ID",
				environments: ["dev"],
			},
		],
	]);
});

test.each([
	[
		"the variable says the same",
		`subPipeline: { ${identity(web)}, ${variable(web.toUpperCase())} }`,
		"build: {}",
	],
	[
		"there is only a variable",
		`subPipeline: { ${variable(api)} }`,
		"build: {}",
	],
	[
		"the environment's identity comes after the variable",
		`subPipeline: { ${variable(api)} }`,
		`subPipeline: { ${identity(web)} }`,
	],
	[
		"the environment switches the identity off",
		`subPipeline: { ${identity(web)} }`,
		`subPipeline: { identity: { azure: {} }, ${variable(api)} }`,
	],
])("nothing if %s", async (_, build, dev) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": config(build, dev) }),
	).toEqual([]);
});

test("it can be ignored by client ID", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config(
				`subPipeline: { ${identity(web)}, ${variable(api)} }`,
				"build: {}",
			),
			[policyFile]: ignoring(rule, `clientId: ${api}`),
		}),
	).toEqual([]);
});

const component = (environment: string, own = "") =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		${identity(web)}
		${own}
		environmentConfig:
			- environment: prod
				${environment}`);

test("a component's variable over its identity, in the environment where it is", async () => {
	const file = component(variable(api));
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[
			15,
			{
				path: "spec.components[0].environmentConfig[0].variables.AZURE_CLIENT_ID",
				identity: "spec.components[0].identity.azure.clientId",
				clientId: api,
				shadowed: web,
				workload: "component web",
				environments: ["prod"],
			},
		],
	]);
});

test.each([
	["the same client ID", component(variable(web.toUpperCase()))],
	["no UUID", component(variable("none"))],
	[
		"an empty text, which takes it away",
		component(variable('""'), variable(api)).replace(
			"- name: dev\n",
			"- name: prod2\n",
		),
	],
])("%s shadows nothing in prod", async (_, file) => {
	const found = await dataByLine(rule, { "radixconfig.yaml": file });
	expect(found.flatMap(([, data]) => data?.["environments"])).not.toContain(
		"prod",
	);
});
