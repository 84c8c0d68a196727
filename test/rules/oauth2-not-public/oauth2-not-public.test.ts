import { expect, test } from "vitest";
import { dataByLine, findingsOf, ignore, radixconfig, web } from "../run.ts";

const rule = "oauth2-not-public";

const config = (component: string, credentials = "azureWorkloadIdentity") =>
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
				credentials: ${credentials}`);

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
	["the proxy uses a secret", config("replicas: 1", "secret")],
	["it is disabled", config("enabled: false")],
])("nothing if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const file = config("replicas: 1", `azureWorkloadIdentity ${ignore(rule)}`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
