import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	web,
} from "../run.ts";

const rule = "missing-identity";

const vault = "azureKeyVaults: [{ name: vault, useAzureIdentity: true }]";
const volume =
	"volumeMounts: [{ name: files, blobFuse2: { useAzureIdentity: true } }]";

const config = (own: string, dev: string) =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		${own}
		environmentConfig:
			- environment: dev
				${dev}`);

test.each([
	[
		"a Key Vault",
		`secretRefs: { ${vault} }`,
		"spec.components[0].secretRefs.azureKeyVaults[0].useAzureIdentity",
	],
	[
		"a volume",
		volume,
		"spec.components[0].volumeMounts[0].blobFuse2.useAzureIdentity",
	],
])("%s that needs an identity in every environment", async (_, own, path) => {
	expect(
		await dataByLine(rule, { "radixconfig.yaml": config(own, "replicas: 1") }),
	).toEqual([
		[
			11,
			{
				path,
				workload: "component web",
				environments: ["dev", "prod"],
				workloads: ["web"],
				atItsLevel: false,
			},
		],
	]);
});

test("only the environments without an identity are named", async () => {
	const file = config(
		`secretRefs: { ${vault} }`,
		`identity: { azure: { clientId: ${web} } }`,
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[11, { environments: ["prod"] }],
	]);
});

test.each([
	[
		"the workload has an identity",
		config(
			`secretRefs: { ${vault} }\n\t\tidentity: { azure: { clientId: ${web} } }`,
			"replicas: 1",
		),
	],
	[
		"it is not used",
		config(
			"secretRefs: { azureKeyVaults: [{ name: vault, useAzureIdentity: false }] }",
			"replicas: 1",
		),
	],
	[
		"the workload is disabled",
		config(`secretRefs: { ${vault} }\n\t\tenabled: false`, "replicas: 1"),
	],
])("nothing if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("a volume of the workload itself needs an identity of the workload itself", async () => {
	const everywhere = `environment: prod\n\t\t\t\tidentity: { azure: { clientId: ${web} } }`;
	const file = config(
		volume,
		`identity: { azure: { clientId: ${web} } }\n\t\t\t- ${everywhere}`,
	);
	const onlyDev = config(volume, `identity: { azure: { clientId: ${web} } }`);

	for (const text of [file, onlyDev])
		expect(await dataByLine(rule, { "radixconfig.yaml": text })).toMatchObject([
			[11, { atItsLevel: true, workloads: ["web"] }],
		]);
});

test("a volume of an environment takes either identity", async () => {
	const identity = `identity: { azure: { clientId: ${web} } }`;
	for (const file of [
		config(identity, volume),
		config("replicas: 1", `${identity}\n\t\t\t\t${volume}`),
	])
		expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("an empty identity is another mistake", async () => {
	const file = config(
		`secretRefs: { ${vault} }\n\t\tidentity: { azure: {} }`,
		"replicas: 1",
	);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("an environment's entry of the same name wins", async () => {
	const file = config(
		`secretRefs: { ${vault} }`,
		"secretRefs: { azureKeyVaults: [{ name: vault, useAzureIdentity: false }] }",
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[11, { environments: ["prod"] }],
	]);
});

test("it can be ignored for a workload", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config(`secretRefs: { ${vault} }`, "replicas: 1"),
			[policyFile]: ignoring(rule, "workload: web, environment: prod"),
		}),
	).toEqual([]);
});

test("an environment with two entries is named once", async () => {
	const found = await findingsOf(rule, {
		"radixconfig.yaml": radixconfig(
			"environments: [{ name: qa }]\ncomponents:\n\t- name: web\n\t\tsecretRefs: { azureKeyVaults: [{ name: v, useAzureIdentity: true }] }\n\t\tenvironmentConfig: [{ environment: qa }, { environment: qa }]",
		),
	});
	expect(found.map(({ data }) => data)).toMatchObject([
		{ environments: ["qa"] },
	]);
});
