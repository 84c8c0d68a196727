import { expect, test } from "vitest";
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
	["e".repeat(40), "web", "a".repeat(22), "namespace", 7],
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
	["e".repeat(55), "w".repeat(50), "my-app"],
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

test("it can be ignored on its line", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": named(`test_large ${ignore(rule)}`, "web"),
		}),
	).toEqual([]);
});
