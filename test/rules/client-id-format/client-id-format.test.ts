import { expect, test } from "vitest";
import { findingsOf, ignore, web, withIdentity } from "../run.ts";

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
