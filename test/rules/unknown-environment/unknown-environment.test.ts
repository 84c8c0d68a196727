import { expect, test } from "vitest";
import { findingsOf, ignoring, policyFile, radixconfig, web } from "../run.ts";

const rule = "unknown-environment";

const configFor = (environment: string, entry: string, declared = "prod") =>
	radixconfig(`
environments:
	- name: ${declared}
	- name: dev
components:
	- name: web
		environmentConfig:
			- environment: ${environment}
				${entry}`);

test.each([
	["identity", `identity: { azure: { clientId: ${web} } }`],
	["authentication", "authentication: { oauth2: { clientId: x } }"],
	["horizontalScaling", "horizontalScaling: { maxReplicas: 2 }"],
	["replicas", "replicas: 2"],
	["nothing", "# nothing"],
])("%s for an undeclared environment", async (_, entry) => {
	const findings = await findingsOf(rule, {
		"radixconfig.yaml": configFor("prd", entry),
	});
	expect(findings).toMatchObject([
		{
			level: "error",
			location: { line: 12, column: 24 },
			data: { environment: "prd", workloads: ["web"] },
		},
	]);
	expect(findings[0]?.message).toContain('did you mean "prod"?');
});

test.each([
	["the environment is declared", configFor("prod", "horizontalScaling: {}")],
	["the name is a template", configFor(`"\${ENV}"`, "horizontalScaling: {}")],
	[
		"a declared name is a template",
		configFor("prd", "horizontalScaling: {}", '"{{ env }}"'),
	],
	[
		"the file declares none",
		radixconfig(
			"components:\n\t- name: web\n\t\tenvironmentConfig:\n\t\t\t- environment: prod\n\t\t\t\thorizontalScaling: {}",
		),
	],
])("nothing if %s", async (_, file) => {
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored for a workload", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": configFor("prd", "horizontalScaling: {}"),
			[policyFile]: ignoring(rule, "workload: web, environment: 'pr*'"),
		}),
	).toHaveLength(0);
});
