import { expect, test } from "vitest";
import {
	findingsOf,
	ignore,
	radixconfig,
	runWith,
	web,
	withIdentity,
} from "../run.ts";

const rule = "client-id-format";

test.each([
	["id-my-app", null],
	["12cf", null],
	['""', null],
	[`"{${web}}"`, web],
	[`urn:uuid:${web}`, web],
	[web.replaceAll("-", ""), web],
])("%s", async (clientId, canonical) => {
	const findings = await findingsOf(rule, {
		"radixconfig.yaml": withIdentity(["dev", "qa"], clientId),
	});
	expect(findings).toMatchObject([
		{
			level: canonical === null ? "error" : "warning",
			location: { line: 13, column: 21 },
			data: { canonical, environments: ["dev", "qa"], workloads: ["web"] },
		},
	]);
});

test.each([`{${web}}`, web.replaceAll("-", "")])(
	"a sub-pipeline's variable is passed on as it is written: %s",
	async (value) => {
		const files = {
			"radixconfig.yaml": radixconfig(`
build: { subPipeline: { variables: { AZURE_CLIENT_ID: "${value}" } } }
environments:
	- name: dev`),
		};
		expect(await findingsOf(rule, files)).toMatchObject([
			{ level: "error", data: { found: value, canonical: null } },
		]);
		expect((await runWith(files)).requirements).toEqual([]);
	},
);

test.each([
	["the usual form", web],
	["capitals", web.toUpperCase()],
	["a template", `"\${CLIENT_ID}"`],
	["another kind of template", "<clientId>"],
])("%s is not its business", async (_, clientId) => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": withIdentity(["prod"], clientId),
		}),
	).toEqual([]);
});

test("it can be ignored on its line", async () => {
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": withIdentity(["prod"], `12cf ${ignore(rule)}`),
		}),
	).toEqual([]);
});
