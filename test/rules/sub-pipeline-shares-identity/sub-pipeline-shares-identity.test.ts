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

const rule = "sub-pipeline-shares-identity";

const config = (subPipeline: string, component: string) =>
	radixconfig(`
build: { subPipeline: { identity: { azure: { clientId: ${subPipeline} } } } }
environments:
	- name: prod
components:
	- name: web
		identity: { azure: { clientId: ${component} } }`);

test("the same client ID, in whatever letter case", async () => {
	const file = config(web.toUpperCase(), web);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toEqual([
		[
			6,
			{
				path: "spec.build.subPipeline.identity.azure.clientId",
				clientId: web,
				sharedWith: ["component web in prod"],
				environments: ["prod"],
				workloads: ["prod"],
			},
		],
	]);
});

test("an identity of its own", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": config(api, web) }),
	).toEqual([]);
});

test("it can be ignored by client ID", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": config(web, web),
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
});
