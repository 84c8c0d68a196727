import { expect, test } from "vitest";
import { findingsOf, policyFile, withIdentity } from "../run.ts";

const rule = "issuer-url";

const aks = "https://northeurope.oic.prod-aks.azure.com/5b2ec1fc/91d7e0a3";

test.each([
	[aks, "no-trailing-slash"],
	[`http${aks.slice("https".length)}/`, "not-https"],
	["northeurope", "not-https"],
	[`${aks} /`, "white-space"],
])("%s", async (issuer, problem) => {
	expect(
		await findingsOf(
			rule,
			{ "radixconfig.yaml": withIdentity() },
			{ "issuer-urls": issuer },
		),
	).toMatchObject([
		{ level: "error", data: { issuer, problem, givenAs: "issuer-urls" } },
	]);
});

test("an issuer of the policy file is found where it stands", async () => {
	const policy = `clusters:
  - name: platform
    files: [radixconfig.yaml]
    issuers: [${aks}/]
    retired-issuers:
      - ${aks}
`;
	const findings = await findingsOf(rule, {
		"radixconfig.yaml": withIdentity(),
		[policyFile]: policy,
	});
	expect(findings).toMatchObject([
		{
			location: { file: policyFile, line: 6, column: 9 },
			data: { problem: "no-trailing-slash", givenAs: "the cluster platform" },
		},
	]);
});

test.each([`${aks}/`, "https://token.actions.githubusercontent.com"])(
	"%s is fine",
	async (issuer) => {
		expect(
			await findingsOf(
				rule,
				{ "radixconfig.yaml": withIdentity() },
				{ "issuer-urls": issuer },
			),
		).toEqual([]);
	},
);

test("it can be switched off", async () => {
	expect(
		await findingsOf(
			rule,
			{
				"radixconfig.yaml": withIdentity(),
				[policyFile]: `rules:\n  ${rule}: off\n`,
			},
			{ "issuer-urls": aks },
		),
	).toEqual([]);
});
