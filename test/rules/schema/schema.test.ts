import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignore,
	radixconfig,
	runWith,
	web,
	withIdentity,
} from "../run.ts";

const rule = "schema";

const withKey = (key: string, comment = "") =>
	radixconfig(`
environments:
	- name: prod
components:
	- name: web
		identity:
			azure:
				clientId: ${web}
				${key}: x ${comment}`);

test("an unknown key inside an identity block, with what was meant", async () => {
	const findings = await findingsOf(rule, {
		"radixconfig.yaml": withKey("clientIds"),
	});
	expect(findings).toMatchObject([
		{
			level: "error",
			message:
				'spec.components[0].identity.azure: unknown key "clientIds" (did you mean "clientId"?); expected only clientId',
			location: { line: 13, column: 11, endColumn: 20 },
		},
	]);
});

test("a wrong type and a missing name", async () => {
	const file = radixconfig(
		"environments: {}\ncomponents:\n\t- image: web\n\t\tidentity:\n\t\t\tazure: {}",
	);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toEqual([
		[
			6,
			{
				path: "spec.environments",
				found: "the value is a mapping",
				expected: "a list",
			},
		],
		[
			8,
			{
				path: "spec.components[0]",
				found: "missing `name`",
				expected: "",
			},
		],
	]);
});

test("what a template fills in later may be of the right type then", async () => {
	const file = radixconfig(`
environments: [{ name: dev }]
components:
	- name: web
		enabled: "\${ENABLED}"
		authentication: { oauth2: { credentials: "{{ credentials }}" } }
		secretRefs: { azureKeyVaults: [{ name: v, useAzureIdentity: "<yes or no>" }] }
jobs: "\${JOBS}"`);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toMatchObject([
		[12, { path: "spec.jobs" }],
	]);
});

test("what has nothing to do with identities is left to Radix", async () => {
	const file = withIdentity().replace("kind:", "anything: at all\nkind:");
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const { findings } = await runWith({
		"radixconfig.yaml": withKey("owner", ignore(rule)),
	});
	expect(findings).toEqual([]);
});
