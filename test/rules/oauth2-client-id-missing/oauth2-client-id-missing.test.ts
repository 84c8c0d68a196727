import { expect, test } from "vitest";
import { findingsOf, ignore, radixconfig, runWith, web } from "../run.ts";

const rule = "oauth2-client-id-missing";

const config = (
	own: string,
	dev = "clientId: ''",
	comment = "",
	kind = "azureWorkloadIdentity",
) =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		ports: [{ name: http, port: 80 }]
		publicPort: http
		authentication:
			oauth2:
				${own}
				credentials: ${kind} ${comment}
		environmentConfig:
			- environment: dev
				authentication: { oauth2: { ${dev} } }`);

test.each([
	["no client ID", "scope: openid", ["dev", "prod"]],
	["an empty one", "clientId: ''", ["dev", "prod"]],
])("%s", async (_, own, environments) => {
	const { findings } = await runWith({ "radixconfig.yaml": config(own) });
	expect(findings).toMatchObject([
		{ rule, location: { line: 16 }, data: { component: "web", environments } },
	]);
});

test("an environment's own client ID is enough for that environment", async () => {
	const file = config("scope: openid", `clientId: ${web}`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toMatchObject([
		{ data: { environments: ["prod"] } },
	]);
});

test("an empty value in an environment does not take it away", async () => {
	const file = config(`clientId: ${web}`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test.each([
	[
		"the proxy uses a secret",
		config("scope: openid", "scope: x", "", "secret"),
	],
	[
		"the component is disabled",
		config("scope: openid").replace(
			"publicPort",
			"enabled: false\n      publicPort",
		),
	],
])("also if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toHaveLength(1);
});

test("it can be ignored on its line", async () => {
	const file = config("scope: openid", "scope: x", ignore(rule));
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
