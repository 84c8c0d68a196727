import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	radixconfig,
} from "../run.ts";

const rule = "duplicate-entry";

const trigger = (name: string) => `- { name: ${name}, cpu: { value: 80 } }`;

test.each([
	[
		"environments",
		"environments:\n\t- name: dev\n\t- name: qa\n\t- name: dev",
		9,
		{ path: "spec.environments", key: "name", name: "dev", line: 7 },
	],
	[
		"environmentConfig of a component",
		"environments: [{ name: qa }]\ncomponents:\n\t- name: web\n\t\tenvironmentConfig:\n\t\t\t- environment: qa\n\t\t\t- environment: qa",
		11,
		{
			path: "spec.components[0].environmentConfig",
			key: "environment",
			name: "qa",
			line: 10,
			workloads: ["web"],
			environments: ["qa"],
		},
	],
	[
		"environmentConfig of a job, in any letter case of the key",
		"jobs:\n\t- name: job\n\t\tEnvironmentConfig:\n\t\t\t- environment: qa\n\t\t\t- Environment: qa",
		10,
		{ path: "spec.jobs[0].environmentConfig", name: "qa", line: 9 },
	],
	[
		"triggers of a component",
		`components:\n\t- name: web\n\t\thorizontalScaling:\n\t\t\ttriggers:\n\t\t\t\t${trigger("bus")}\n\t\t\t\t${trigger("bus")}`,
		11,
		{
			path: "spec.components[0].horizontalScaling.triggers",
			name: "bus",
			line: 10,
			environments: [],
		},
	],
	[
		"triggers of an environment",
		`components:\n\t- name: web\n\t\tenvironmentConfig:\n\t\t\t- environment: qa\n\t\t\t\thorizontalScaling: { triggers: [${trigger("a").slice(2)}, ${trigger("a").slice(2)}] }`,
		10,
		{ name: "a", line: 10, environments: ["qa"] },
	],
])("two %s", async (_, spec, line, data) => {
	expect(
		await dataByLine(rule, { "radixconfig.yaml": radixconfig(spec) }),
	).toMatchObject([[line, data]]);
});

test("each repetition is found, and names the first", async () => {
	const found = await dataByLine(rule, {
		"radixconfig.yaml": radixconfig(
			"environments:\n\t- name: dev\n\t- name: dev\n\t- name: dev",
		),
	});
	expect(found).toMatchObject([
		[8, { line: 7 }],
		[9, { line: 7 }],
	]);
});

test.each([
	[
		"names in lists of their own",
		`components:\n\t- { name: web, environmentConfig: [{ environment: qa, horizontalScaling: { triggers: [{ name: a }] } }], horizontalScaling: { triggers: [{ name: a }] } }\n\t- { name: api, environmentConfig: [{ environment: qa }] }`,
	],
	["names in other letters", "environments: [{ name: dev }, { name: DEV }]"],
	["names that are missing", "environments: [{}, {}, { name: '' }]"],
	["templates", "environments: [{ name: '{{ env }}' }, { name: '{{ env }}' }]"],
	["no list at all", "environments: dev"],
])("%s are no duplicates", async (_, spec) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": radixconfig(spec) }),
	).toEqual([]);
});

test("it can be ignored for a workload and environment", async () => {
	const spec =
		"environments: [{ name: qa }]\ncomponents:\n\t- name: web\n\t\tenvironmentConfig: [{ environment: qa }, { environment: qa }]";
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": radixconfig(spec),
			[policyFile]: ignoring(rule, "workload: web, environment: qa"),
		}),
	).toEqual([]);
});
