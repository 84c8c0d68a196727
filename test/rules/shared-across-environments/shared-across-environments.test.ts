import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignoring,
	policyFile,
	web,
	withIdentity,
} from "../run.ts";

const rule = "shared-across-environments";

test("one identity in production and elsewhere", async () => {
	expect(
		await dataByLine(rule, {
			"radixconfig.yaml": withIdentity(["dev", "prod", "qa"]),
		}),
	).toEqual([
		[
			14,
			{
				clientId: web,
				production: ["prod"],
				others: ["dev", "qa"],
				environments: ["dev", "prod", "qa"],
				workloads: ["web"],
			},
		],
	]);
});

test("across files, and production is what the policy says", async () => {
	const files = {
		"a.yaml": withIdentity(["live"]),
		"b.yaml": withIdentity(["dev"], web.toUpperCase()),
		[policyFile]: "production: [live]\n",
	};
	expect(await dataByLine(rule, files, { config: "*.yaml" })).toMatchObject([
		[12, { production: ["live"], others: ["dev"] }],
	]);
});

test.each([
	["only production", ["prod", "production"]],
	["only others", ["dev", "qa"]],
])("%s", async (_, environments) => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity(environments) }),
	).toEqual([]);
});

test("it can be ignored by client ID and given another level", async () => {
	const file = withIdentity(["dev", "prod"]);
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": file,
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
	expect(
		await findingsOf(rule, {
			"radixconfig.yaml": file,
			[policyFile]: `rules:\n  ${rule}: error\n`,
		}),
	).toMatchObject([{ level: "error" }]);
});
