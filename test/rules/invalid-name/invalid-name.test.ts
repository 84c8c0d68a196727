import { describe, expect, test } from "vitest";
import { dataByLine, findingsOf, ignore, radixconfig } from "../run.ts";

const rule = "invalid-name";

const named = (environment: string, component: string, app = "my-app") =>
	radixconfig(
		`environments:\n\t- name: ${environment}\ncomponents:\n\t- name: ${component}`,
		app,
	);

test.each([
	["test_large", "web", "my-app", "environment", 7],
	["app", "web", "my-app", "environment", 7],
	["e".repeat(64), "web", "my-app", "environment", 7],
	["prod", "Web", "my-app", "component", 9],
	["prod", "w".repeat(51), "my-app", "component", 9],
	["prod", "web", "My-App", "application", 4],
	["e".repeat(40), "web", "a".repeat(23), "namespace", 7],
	["prod", "web", "a".repeat(41), "application", 4],
	["prod", "web-aux-oauth", "my-app", "component", 9],
])(
	"environment %s, component %s, app %s",
	async (environment, component, app, what, line) => {
		const found = await dataByLine(rule, {
			"radixconfig.yaml": named(environment, component, app),
		});
		expect(found).toMatchObject([[line, { what }]]);
	},
);

test.each([
	["prod", "web", "my-app"],
	["e".repeat(56), "w".repeat(50), "my-app"],
	["e".repeat(22), "w".repeat(50), "a".repeat(40)],
	["prod", "aux-oauth", "my-app"],
	["prod", "web-aux-oauth-redis", "my-app"],
	["1", "1", "1"],
	[`"\${ENV}"`, '"{{ name }}"', `"\${RADIX_NAME}"`],
	["prod", "web", "edc-<Your Name>"],
])(
	"environment %s, component %s, app %s are fine",
	async (environment, component, app) => {
		expect(
			await findingsOf(rule, {
				"radixconfig.yaml": named(environment, component, app),
			}),
		).toEqual([]);
	},
);

describe("the host name of a public component", () => {
	const long = "w".repeat(50);
	const config = (component: string) =>
		radixconfig(
			`environments:\n\t- name: dev\n\t- name: prod-1\ncomponents:\n\t- name: ${long}\n\t\t${component}`,
		);

	test.each([
		"publicPort: http",
		"public: true",
		"publicPort: http\n\t\tenabled: false",
	])("is too long: %j", async (component) => {
		expect(
			await dataByLine(rule, { "radixconfig.yaml": config(component) }),
		).toEqual([
			[
				10,
				{
					what: "component",
					path: "spec.components[0].name",
					name: long,
					expected: `at most 63 characters for the host name ${long}-my-app-prod-1, which has 64`,
				},
			],
		]);
	});

	test.each(["image: x", "publicPort: ''", "public: false"])(
		"does not exist: %s",
		async (component) => {
			expect(
				await findingsOf(rule, { "radixconfig.yaml": config(component) }),
			).toEqual([]);
		},
	);

	test("has 63 characters", async () => {
		const file = config("public: true").replace("prod-1", "prod");
		expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
	});
});

describe("a name that Radix reads otherwise", () => {
	test.each([
		["010", "8"],
		["0x1f", "31"],
		["1e3", "1000"],
		["1_0", "10"],
		["on", "true"],
	])("%s is %s", async (written, name) => {
		const found = await findingsOf(rule, {
			"radixconfig.yaml": named(written, "web"),
		});
		expect(found).toMatchObject([
			{
				level: "warning",
				location: { line: 7 },
				data: { what: "environment", written, name },
			},
		]);
	});

	test.each(["10", "'010'", '"on"', "v10"])(
		"%s is what it is",
		async (written) => {
			expect(
				await findingsOf(rule, { "radixconfig.yaml": named(written, "web") }),
			).toEqual([]);
		},
	);

	test("of a component, a job and an environmentConfig, too", async () => {
		const file = radixconfig(`
environments: [{ name: "8" }]
components: [{ name: 010, environmentConfig: [{ environment: 010 }] }]
jobs: [{ name: 0b11 }]`);
		expect(
			(await findingsOf(rule, { "radixconfig.yaml": file })).map(
				({ data }) => data?.["path"],
			),
		).toEqual([
			"spec.components[0].name",
			"spec.components[0].environmentConfig[0].environment",
			"spec.jobs[0].name",
		]);
	});
});

test("it can be ignored on its line", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": named(`test_large ${ignore(rule)}`, "web"),
		}),
	).toEqual([]);
});
