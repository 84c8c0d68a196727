import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
	web,
} from "../run.ts";

const rule = "scaling-identity-incomplete";

const signIn = `authentication: { identity: { azure: { clientId: ${web} } } }`;
const scaled = (definition: string) =>
	`horizontalScaling: { triggers: [{ name: a, ${definition} }] }`;
const onComponent = (definition: string) =>
	radixconfig(`components:\n\t- name: web\n\t\t${scaled(definition)}`);

test.each([
	["azureServiceBus", "queueName: q", ["namespace"]],
	["azureServiceBus", 'namespace: "", queueName: q', ["namespace"]],
	[
		"azureEventHub",
		"container: c",
		["eventHubNamespace", "eventHubName", "accountName"],
	],
	[
		"azureEventHub",
		"eventHubNamespaceFromEnv: NS, eventHubName: h, storageAccount: s",
		["accountName"],
	],
])("%s with %s", async (kind, rest, missing) => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": onComponent(`${kind}: { ${rest}, ${signIn} }`),
	});
	expect(found).toEqual([
		[
			8,
			{
				path: `spec.components[0].horizontalScaling.triggers[0].${kind}`,
				missing,
				clientIds: [web],
				workloads: ["web"],
				environments: [],
			},
		],
	]);
});

test("each level is judged as it is written, for nothing is merged", async () => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": radixconfig(
			`components:\n\t- name: web\n\t\t${scaled("azureServiceBus: { namespace: n }")}\n\t\tenvironmentConfig:\n\t\t\t- environment: qa\n\t\t\t\t${scaled(`azureServiceBus: { ${signIn} }`)}`,
		),
	});
	expect(found).toMatchObject([
		[11, { missing: ["namespace"], environments: ["qa"] }],
	]);
});

test.each([
	["a bus with its namespace", `azureServiceBus: { namespace: n, ${signIn} }`],
	["a key in other letters", `azureServiceBus: { Namespace: n, ${signIn} }`],
	[
		"a hub with all",
		`azureEventHub: { eventHubNamespace: n, eventHubName: h, accountName: s, ${signIn} }`,
	],
	[
		"a hub whose names come from variables",
		`azureEventHub: { eventHubNamespaceFromEnv: N, eventHubNameFromEnv: H, accountName: s, ${signIn} }`,
	],
	[
		"a connection string",
		"azureEventHub: { eventHubConnectionFromEnv: C, storageConnectionFromEnv: S }",
	],
])("%s is complete", async (_, definition) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": onComponent(definition) }),
	).toEqual([]);
});

test("it can be ignored for a client ID", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": onComponent(`azureServiceBus: { ${signIn} }`),
			[policyFile]: ignoring(rule, `clientId: ${web.toUpperCase()}`),
		}),
	).toEqual([]);
});
