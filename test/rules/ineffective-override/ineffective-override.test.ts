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
	const file = overridden('""');
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toEqual([
		[
			17,
			{
				path: "spec.jobs[0].environmentConfig[0].identity.azure.clientId",
				workload: "job job",
				environment: "dev",
				clientId: web,
				environments: ["dev"],
				workloads: ["job"],
			},
		],
	]);
});

test.each([
	["another client ID overrides", overridden(api)],
	["there is nothing to switch off", overridden('""', '""')],
	[
		"the workload does not run there",
		overridden('""').replace(
			"identity:\n",
			"enabled: false\n      identity:\n",
		),
	],
	[
		"it is a sub-pipeline, where it does switch it off",
		radixconfig(`
build: { subPipeline: { identity: { azure: { clientId: ${web} } } } }
environments:
	- name: dev
		subPipeline: { identity: { azure: { clientId: "" } } }`),
	],
])("nothing if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored for an environment", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": overridden('""'),
			[policyFile]: ignoring(rule, "environment: dev"),
		}),
	).toEqual([]);
});
