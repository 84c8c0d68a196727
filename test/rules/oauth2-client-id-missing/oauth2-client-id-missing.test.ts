import { expect, test } from "vitest";
import { findingsOf, ignore, radixconfig, runWith, web } from "../run.ts";

const rule = "oauth2-client-id-missing";

const config = (own: string, dev = "clientId: ''", comment = "") =>
	radixconfig(`
environments:
	- name: dev
	- name: prod
components:
	- name: web
		publicPort: http
		authentication:
			oauth2:
				${own}
				credentials: azureWorkloadIdentity ${comment}
		environmentConfig:
			- environment: dev
				authentication: { oauth2: { ${dev} } }`);

test.each([
	["no client ID", "scope: openid", ["dev", "prod"]],
	["an empty one", "clientId: ''", ["dev", "prod"]],
])("%s", async (_, own, environments) => {
	const { findings } = await runWith({ "radixconfig.yaml": config(own) });
	expect(findings).toMatchObject([
		{ rule, location: { line: 15 }, data: { component: "web", environments } },
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

test("it can be ignored on its line", async () => {
	const file = config("scope: openid", "scope: x", ignore(rule));
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
