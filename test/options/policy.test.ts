import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { diskTree } from "../../src/files/disk.ts";
import { readPolicy } from "../../src/options/read-policy.ts";
import { Workspace } from "../e2e/harness.ts";

const name = ".github/radix-workload-identity.yaml";

async function policyOf(text: string, files: Record<string, string> = {}) {
	await using workspace = await Workspace.with({ ...files, [name]: text });
	return await readPolicy(
		undefined,
		diskTree({ directory: workspace.folder }),
		"base",
	);
}

test("without a policy file the defaults hold", async () => {
	await using workspace = await Workspace.with({});
	expect(
		await readPolicy(
			undefined,
			diskTree({ directory: workspace.folder }),
			"base",
		),
	).toMatchObject({
		production: ["prod", "production"],
		clusters: [],
		ignores: [],
		defaults: {},
	});
});

test("a policy file that is named has to exist", async () => {
	await using workspace = await Workspace.with({});
	await expect(
		readPolicy(
			"policy.yaml",
			diskTree({ directory: workspace.folder }),
			"base",
		),
	).rejects.toThrow("the policy file policy.yaml cannot be read (ENOENT)");
});

test("everything that it can say", async () => {
	const policy = await policyOf(
		`
fail-on: warning
subscription-ids: [one, two]
max-deletes: 0
production: [live]
clusters:
  - name: platform
    files: ["radix*.yaml"]
    radix-cluster: platform
    retired-issuers: [https://old/]
rules:
  keda-trust: off
  issuer-url: note
ignore:
  - rule: surplus-credential
    where: { clientId: "1*", subject: "system:*" }
    reason: known
    expires: 2027-01-31
identities:
  3F0E6C5A-9D1B-4C77-8A52-6BE1F4D0C9A3: /subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i
allowed-trusts:
  - { issuer: https://github/, subject: "repo:*" }
`,
		{ "radixconfig.yaml": "", "radix.c2.yaml": "" },
	);
	expect(policy).toMatchObject({
		defaults: {
			"fail-on": "warning",
			"subscription-ids": "one\ntwo",
			"max-deletes": "0",
		},
		production: ["live"],
		clusters: [
			{
				name: "platform",
				files: new Set(["radixconfig.yaml", "radix.c2.yaml"]),
				radixCluster: "platform",
				issuers: [],
				retiredIssuers: [{ issuer: "https://old/", location: { line: 10 } }],
			},
		],
		levels: new Map([
			["keda-trust", "off"],
			["issuer-url", "note"],
		]),
		ignores: [
			{
				rule: "surplus-credential",
				where: { clientId: "1*", subject: "system:*" },
				reason: "known",
				expires: "2027-01-31",
				location: { file: name, line: 15 },
			},
		],
		identities: new Map([
			[
				"3f0e6c5a-9d1b-4c77-8a52-6be1f4d0c9a3",
				"/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i",
			],
		]),
		allowedTrusts: [{ issuer: "https://github/", subject: "repo:*" }],
	});
});

test.each([
	[
		"an unknown key",
		"clustres: []\n",
		'1:1: unknown key "clustres" (did you mean "clusters"?)',
	],
	[
		"an unknown rule",
		"rules:\n  keda-trsut: off\n",
		'2:3: rules: unknown key "keda-trsut" (did you mean "keda-trust"?)',
	],
	[
		"an unknown level",
		"rules:\n  keda-trust: warn\n",
		'2:15: rules.keda-trust: the value is the string "warn"; expected one of off, note, warning, error',
	],
	[
		"an unknown rule to ignore",
		"ignore:\n  - { rule: shema, where: { workload: a }, reason: b }\n",
		'2:13: ignore[0].rule: the value is the string "shema" (did you mean "schema"?)',
	],
	[
		"an ignore without a reason",
		"ignore:\n  - rule: schema\n    where: { workload: a }\n",
		"2:5: ignore[0]: missing `reason`",
	],
	[
		"an ignore with an empty reason",
		'ignore:\n  - { rule: schema, where: { workload: a }, reason: " " }\n',
		"2:53: ignore[0].reason: the value is the string",
	],
	[
		"an ignore of everything",
		"ignore:\n  - { rule: schema, where: {}, reason: b }\n",
		"2:28: ignore[0].where: the value is a mapping; expected at least one of clientId, environment, workload, subject and issuer",
	],
	[
		"a date that is none",
		"ignore:\n  - { rule: schema, where: { workload: a }, reason: b, expires: 2027-02-30 }\n",
		"2:65: ignore[0].expires: 2027-02-30 is not a valid date",
	],
	["a duplicate key", "rules: {}\nrules: {}\n", '2:1: duplicate key "rules"'],
	["no mapping", "- a\n", "1:1: the value is a list; expected a mapping"],
	["no YAML", "a: [\n", "not valid YAML"],
	["no text", "", "1:1: the file is empty"],
	[
		"a cluster without issuers",
		"clusters:\n  - { name: a, files: [x.yaml] }\n",
		"2:5: the cluster a has no issuers; expected radix-cluster or issuers",
	],
	[
		"a cluster's file that does not exist",
		"clusters:\n  - name: a\n    radix-cluster: platform\n    files:\n      - radixconfg.yaml\n",
		"5:9: clusters[0].files: radixconfg.yaml does not exist",
	],
	[
		"an issuer that is both current and retired",
		"clusters:\n  - { name: a, files: [x.yaml], issuers: [https://x/], retired-issuers: [https://x/] }\n",
		"the issuer https://x/ is given both as current and as retired",
	],
	[
		"an identity by name",
		"identities:\n  my-app: /subscriptions/s\n",
		'2:3: identities: "my-app" is not a client ID; expected a UUID',
	],
	[
		"something that is no managed identity",
		"identities:\n  3f0e6c5a-9d1b-4c77-8a52-6be1f4d0c9a3: my-app\n",
		'2:41: identities: "my-app" is not the id of a managed identity',
	],
])("%s is refused where it stands", async (_, text, message) => {
	const thrown = await policyOf(text).catch((error: unknown) => error);
	expect(thrown).toBeInstanceOf(UserError);
	expect(String(thrown)).toContain(name);
	expect(String(thrown)).toContain(message);
});
