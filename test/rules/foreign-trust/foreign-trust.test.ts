import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	issuer,
	otherIssuer,
	policyFile,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "foreign-trust";

const github = credential({
	name: "github",
	issuer: "https://token.actions.githubusercontent.com",
	subject: "repo:my-org/my-app:ref:refs/heads/main",
});
const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(identity([credential(), github])),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "note",
			location: { line: 12, column: 21 },
			data: {
				name: "github",
				issuer: github.issuer,
				subject: github.subject,
				clientId: web,
			},
		},
	]);
});

test("nothing where all is well", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([credential()])),
		}),
	).toEqual([]);
});

test("what the policy allows is no finding, by issuer and subject", async () => {
	const allowing = (issuer: string) =>
		`allowed-trusts:\n  - { issuer: "${issuer}", subject: "repo:my-org/*" }\n`;
	const found = (policy: string) =>
		findingsOf(rule, { ...files, [policyFile]: policy });
	expect(await found(allowing(github.issuer))).toEqual([]);
	expect(await found(allowing("https://*.githubusercontent.com"))).toEqual([]);
	expect(await found(allowing(otherIssuer))).toHaveLength(1);
});

test("a near miss and a surplus credential are told once, and not here", async () => {
	const told = identity([
		credential({ issuer: issuer.slice(0, -1) }),
		credential({
			name: "old",
			subject: "system:serviceaccount:my-app-prod:old-sa",
		}),
	]);
	expect(
		await findingsOf(rule, { ...files, "snapshot.json": snapshot(told) }),
	).toEqual([]);
});

test("what an environment requires that was not selected is not foreign", async () => {
	const both = {
		"radixconfig.yaml": withIdentity(["dev", "prod"]),
		"snapshot.json": snapshot(
			identity([
				credential(),
				credential({
					name: "dev",
					subject: "system:serviceaccount:my-app-dev:web-sa",
				}),
			]),
		),
	};
	expect(await findingsOf(rule, both, { environments: "prod" })).toEqual([]);
});

test("it can be ignored", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			[policyFile]: ignoring(rule, 'subject: "repo:my-org/*"'),
		}),
	).toEqual([]);
});
