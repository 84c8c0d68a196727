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

const rule = "misplaced-identity";

const block = `identity: { azure: { clientId: ${web} } }`;

test.each([
	["spec.identity", `${block}\nenvironments:\n\t- name: prod`, 6],
	[
		"spec.environments[0].build.identity",
		`environments:\n\t- name: prod\n\t\tbuild:\n\t\t\t${block}`,
		9,
	],
	[
		"spec.components[0].ports[0].identity",
		`components:\n\t- name: web\n\t\tports:\n\t\t\t- name: http\n\t\t\t\t${block}`,
		10,
	],
	[
		"spec.environmentConfig[0].identity",
		`components:\n\t- name: web\nenvironmentConfig:\n\t- environment: prod\n\t\t${block}`,
		10,
	],
	[
		"spec.jobs[0].horizontalScaling.triggers[0].azureServiceBus.authentication.identity",
		`jobs:\n\t- name: job\n\t\thorizontalScaling:\n\t\t\ttriggers:\n\t\t\t\t- azureServiceBus:\n\t\t\t\t\t\tauthentication:\n\t\t\t\t\t\t\t${block}`,
		12,
	],
])("%s", async (path, spec, line) => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": radixconfig(spec),
	});
	expect(found).toEqual([
		[line, { path, belongs: expect.any(String), clientId: web }],
	]);
});

test.each([
	["a component", `components:\n\t- name: web\n\t\t${block}`],
	["a job", `jobs:\n\t- name: job\n\t\t${block}`],
	[
		"an environmentConfig",
		`jobs:\n\t- name: job\n\t\tenvironmentConfig:\n\t\t\t- environment: prod\n\t\t\t\t${block}`,
	],
	["the build", `build:\n\tsubPipeline:\n\t\t${block}`],
	[
		"an environment's sub-pipeline",
		`environments:\n\t- name: prod\n\t\tsubPipeline:\n\t\t\t${block}`,
	],
	[
		"a trigger",
		`components:\n\t- name: web\n\t\thorizontalScaling:\n\t\t\ttriggers:\n\t\t\t\t- azureEventHub:\n\t\t\t\t\t\tauthentication:\n\t\t\t\t\t\t\t${block}`,
	],
	[
		"a variable of that name",
		"components:\n\t- name: web\n\t\tvariables:\n\t\t\tidentity: x",
	],
])("%s is where it may be", async (_, spec) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": radixconfig(spec) }),
	).toEqual([]);
});

test("it can be ignored in the policy file and on the line above", async () => {
	const spec = `environments:\n\t- name: prod\n${block}`;
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(spec),
			[policyFile]: ignoring(rule, `clientId: ${web.toUpperCase()}`),
		}),
	).toEqual([]);
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(
				spec.replace("identity", `${ignore(rule)}\nidentity`),
			),
		}),
	).toEqual([]);
});
