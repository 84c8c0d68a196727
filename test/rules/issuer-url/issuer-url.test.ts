import { expect, test } from "vitest";
import { findingsOf, policyFile, withIdentity } from "../run.ts";

const rule = "issuer-url";

const aks = "https://northeurope.oic.prod-aks.azure.com/5b2ec1fc/91d7e0a3";

test.each([
	[aks, "no-trailing-slash"],
	[`http${aks.slice("https".length)}/`, "not-https"],
	["northeurope", "not-https"],
	[`${aks} /`, "white-space"],
	["https://oidc.prod-aks.azure.com/91d7e0a3", "no-trailing-slash"],
	[
		"https://chinaeast2.oic.prod-aks.azure.cn/5b2ec1fc/91d7e0a3",
		"no-trailing-slash",
	],
	[`${aks.replace("northeurope", "NorthEurope")}/`, "upper-case-host"],
	[`${aks}//`, "empty-path-segment"],
	[`${aks}/.well-known/openid-configuration`, "discovery-document"],
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

test.each([
	[`${aks}/.well-known/openid-configuration`, `expected "${aks}/"`],
	[`${aks}//`, `expected "${aks}/"`],
	[`${aks.replace("northeurope", "NorthEurope")}/`, `expected "${aks}/"`],
])("%s has the right one in its message", async (issuer, expected) => {
	const [finding] = await findingsOf(
		rule,
		{ "radixconfig.yaml": withIdentity() },
		{ "issuer-urls": issuer },
	);
	expect(finding?.message).toContain(expected);
});

test("an issuer of the policy file is found where it stands", async () => {
	const policy = `clusters:
  - name: platform
    files: [radixconfig.yaml]
    retired-issuers: [${aks}]
    issuers:
      - ${aks}2
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

test("a retired issuer may be one that never matched", async () => {
	expect(
		await findingsOf(
			rule,
			{ "radixconfig.yaml": withIdentity() },
			{ "issuer-urls": `${aks}/`, "retired-issuer-urls": aks },
		),
	).toEqual([]);
});

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
