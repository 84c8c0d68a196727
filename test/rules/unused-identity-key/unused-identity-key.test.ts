import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignore,
	ignoring,
	policyFile,
	radixconfig,
	web,
} from "../run.ts";

const rule = "unused-identity-key";

const azure = `azure: { clientId: ${web} }`;
const onComponent = (lines: string) =>
	`components:\n\t- name: web\n\t\t${lines.replaceAll("\n", "\n\t\t")}`;
const onJob = (lines: string) =>
	onComponent(lines).replace("components", "jobs");
const onTrigger = (lines: string) =>
	onComponent(
		`horizontalScaling:\n\ttriggers:\n\t\t- azureServiceBus:\n\t\t\t\tauthentication:\n\t\t\t\t\t${lines}`,
	);

test.each<[string, string, string, number, string]>([
	[
		"azure without identity in an environment",
		onComponent(`environmentConfig:\n\t- environment: qa\n\t\t${azure}`),
		"spec.components[0].environmentConfig[0].azure",
		10,
		"identity.azure",
	],
	["azure on a job", onJob(azure), "spec.jobs[0].azure", 8, "identity.azure"],
	[
		"azure in the authentication of a trigger",
		onTrigger(azure),
		"spec.components[0].horizontalScaling.triggers[0].azureServiceBus.authentication.azure",
		12,
		"identity.azure",
	],
	[
		"clientId without azure",
		onComponent(`clientId: ${web}`),
		"spec.components[0].clientId",
		8,
		"identity.azure.clientId",
	],
	...["identiy", "indentity", "Identitty", "identities", "managedIdentity"].map(
		(key): [string, string, string, number, string] => [
			key,
			onComponent(`${key}: { ${azure} }`),
			`spec.components[0].${key}`,
			8,
			"identity",
		],
	),
	[
		"a list of identities",
		onComponent(`identities:\n\t- ${azure}`),
		"spec.components[0].identities",
		8,
		"identity",
	],
	[
		"oauth2 on a job",
		onJob(`authentication: { oauth2: { clientId: ${web} } }`),
		"spec.jobs[0].authentication.oauth2",
		8,
		"oauth2 in the authentication of a component",
	],
	[
		"oauth2 without authentication",
		onComponent(`oauth2: { clientId: ${web} }`),
		"spec.components[0].oauth2",
		8,
		"oauth2 in the authentication of a component",
	],
])("%s", async (_, spec, path, line, expected) => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": radixconfig(spec),
	});
	expect(found).toEqual([[line, { path, expected, clientId: web }]]);
});

test.each([
	[
		"in oauth2",
		"authentication: { oauth2: { useAzureIdentity: true } }",
		"spec.components[0].authentication.oauth2.useAzureIdentity",
		"credentials: azureWorkloadIdentity",
	],
	[
		"beside the storage that it is meant for",
		"volumeMounts: [{ blobFuse2: {}, useAzureIdentity: true }]",
		"spec.components[0].volumeMounts[0].useAzureIdentity",
		"it in an item of azureKeyVaults or in blobFuse2",
	],
	[
		"in azureKeyVault",
		"secretRefs: { azureKeyVault: [{ useAzureIdentity: true }] }",
		"spec.components[0].secretRefs.azureKeyVault",
		"azureKeyVaults",
	],
])("useAzureIdentity %s", async (_, lines, path, expected) => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": radixconfig(onComponent(lines)),
	});
	expect(found).toEqual([[8, { path, expected, clientId: null }]]);
});

test.each([
	["an identity", onComponent(`identity: { ${azure} }`)],
	["an identity in other letters", onComponent(`Identity: { ${azure} }`)],
	[
		"an OAuth2 proxy",
		onComponent(
			`authentication: { oauth2: { clientId: ${web}, credentials: azureWorkloadIdentity } }`,
		),
	],
	["a trigger", onTrigger(`identity: { ${azure} }`)],
	[
		"Key Vaults and storage",
		onComponent(
			"secretRefs: { azureKeyVaults: [{ useAzureIdentity: true }] }\nvolumeMounts: [{ blobFuse2: { useAzureIdentity: true } }]",
		),
	],
	[
		"variables of these names",
		onComponent(`variables: { clientId: ${web}, identities: ${web} }`),
	],
	["a switch that is off", onComponent("oauth2: ~\nuseAzureIdentity: false")],
	["a word that is like it", onComponent("identify: { by: name }")],
])("%s is read, or means no identity", async (_, spec) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": radixconfig(spec) }),
	).toEqual([]);
});

const holder = (lines: string, use: string) =>
	`${radixconfig(onComponent(use)).replace("spec:", `${lines}\nspec:`)}`;

test.each([
	[
		"the block",
		holder(
			`x-ids:\n  ${azure.replace(": {", ": &id {")}`,
			"identity:\n\tazure: *id",
		),
	],
	[
		"what is merged in",
		holder(`x-common: &common\n  identity: { ${azure} }`, "<<: *common"),
	],
	[
		"the client ID alone",
		holder(
			`x-ids:\n  clientId: &id ${web}`,
			"identity: { azure: { clientId: *id } }",
		),
	],
])(
	"an anchor in use holds %s, which counts where it is used",
	async (_, text) => {
		for (const name of [rule, "misplaced-identity"])
			expect(await findingsOf(name, { "radixconfig.yaml": text })).toEqual([]);
	},
);

test("an anchor that nothing uses holds nothing", async () => {
	const text = holder(
		`x-ids:\n  ${azure.replace(": {", ": &id {")}`,
		"image: x",
	);
	expect(await findingsOf(rule, { "radixconfig.yaml": text })).toHaveLength(1);
});

test("a mistake behind an anchor is found where it is used", async () => {
	const text = holder(`x-ids: &common\n  ${azure}`, "<<: *common");
	const found = await findingsOf(rule, { "radixconfig.yaml": text });
	expect(found.map(({ data }) => data)).toMatchObject([
		{ path: "spec.components[0].azure" },
	]);
});

test("another kind of file is not judged", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(onComponent(azure)).replace(
				"RadixApplication",
				"Deployment",
			),
		}),
	).toEqual([]);
});

test("it can be ignored in the policy file and on the line above", async () => {
	const spec = onComponent(azure);
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(spec),
			[policyFile]: ignoring(rule, `clientId: ${web.toUpperCase()}`),
		}),
	).toEqual([]);
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(
				spec.replace("azure", `${ignore(rule)}\n\t\tazure`),
			),
		}),
	).toEqual([]);
});
