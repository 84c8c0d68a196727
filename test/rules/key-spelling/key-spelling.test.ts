import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignore,
	radixconfig,
	runWith,
	subject,
	web,
} from "../run.ts";

const rule = "key-spelling";

const withKeys = (identity: string, azure: string, clientId: string) =>
	radixconfig(`
environments:
	- name: prod
components:
	- name: web
		${identity}:
			${azure}:
				${clientId}: ${web}`);

test.each([
	["identity", "azure", "clientID"],
	["Identity", "azure", "clientId"],
	["identity", "AZURE", "clientid"],
])(
	"%s.%s.%s is derived, and its spelling reported at the key",
	async (...keys) => {
		const files = { "radixconfig.yaml": withKeys(...keys) };
		const { requirements, findings } = await runWith(files);
		expect(requirements).toMatchObject([{ clientId: web, subject }]);
		const documented = ["identity", "azure", "clientId"];
		const odd = keys.filter((key, index) => key !== documented[index]);
		expect(findings.map(({ rule, data }) => [rule, data?.["written"]])).toEqual(
			odd.map((written) => [rule, written]),
		);
	},
);

test("points at the key, and says where it is", async () => {
	const files = {
		"radixconfig.yaml": withKeys("identity", "azure", "clientID"),
	};
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "warning",
			message:
				'spec.components[0].identity.azure: the key is written "clientID"; expected "clientId"',
			location: { line: 12, column: 11, endColumn: 19 },
		},
	]);
});

test("a variable is not a key of Radix", async () => {
	const file = radixconfig(`
environments:
	- name: prod
components:
	- name: web
		variables:
			CLIENTID: x
			Identity: y`);
	expect(await dataByLine(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("is ignored where a comment says so", async () => {
	const file = withKeys("identity", "azure", "clientID").replace(
		web,
		`${web} ${ignore(rule)}`,
	);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
