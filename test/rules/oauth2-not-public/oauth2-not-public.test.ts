import { expect, test } from "vitest";
import { dataByLine, findingsOf, ignore, radixconfig, web } from "../run.ts";

const rule = "oauth2-not-public";

const config = (
	component: string,
	credentials = "azureWorkloadIdentity",
	comment = "",
) =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		ports: [{ name: http, port: 80 }]
		${component}
		authentication:
			oauth2:
				clientId: ${web}
				credentials: ${credentials} ${comment}`);

test("a component without a public port", async () => {
	const file = config("replicas: 1");
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toEqual([
		[
			16,
			{
				path: "spec.components[0].authentication.oauth2.credentials",
				component: "web",
				environments: ["dev", "prod"],
				workloads: ["web"],
			},
		],
	]);
});

test.each([
	["it has one", config("publicPort: http")],
	["it has one in the old form", config("public: true")],
	[
		"there is no client ID, which is another mistake",
		config("replicas: 1").replace(/clientId.*/, "scope: openid"),
	],
])("nothing if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test.each([
	["the proxy uses a secret", config("replicas: 1", "secret")],
	["the component is disabled", config("enabled: false")],
	["no port has that name", config("publicPort: https")],
	[
		"there is no port for the old form",
		config("public: true").replace(/ports: .*/, "image: x"),
	],
])("also if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toHaveLength(1);
});

test("a proxy without credentials, which has a secret, is found at its key", async () => {
	const file = config("replicas: 1").replace(
		/credentials: .*/,
		"scope: openid",
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[14, { path: "spec.components[0].authentication.oauth2" }],
	]);
});

test("it can be ignored on its line", async () => {
	const file = config("replicas: 1", "azureWorkloadIdentity", ignore(rule));
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
