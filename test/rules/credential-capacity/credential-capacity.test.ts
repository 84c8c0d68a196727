import { expect, test } from "vitest";
import {
	findingsOf,
	ignoring,
	issuer,
	otherIssuer,
	policyFile,
	web,
	withIdentity,
} from "../run.ts";

const rule = "credential-capacity";

const environments = (count: number) =>
	Array.from({ length: count }, (_, index) => `e${index + 1}`);
const file = (count: number) => ({
	"radixconfig.yaml": withIdentity(environments(count)),
});

test.each([
	[10, 1, undefined],
	[11, 1, { level: "warning", data: { required: 11, withOneMoreIssuer: 22 } }],
	[20, 1, { level: "warning", data: { required: 20, withOneMoreIssuer: 40 } }],
	[21, 1, { level: "error", data: { required: 21, issuers: 1 } }],
	[6, 2, undefined],
	[7, 2, { level: "warning", data: { required: 14, withOneMoreIssuer: 21 } }],
	[11, 2, { level: "error", data: { required: 22, issuers: 2 } }],
])("%i subjects and %i issuers", async (count, issuers, expected) => {
	const given = {
		"issuer-urls": [issuer, otherIssuer].slice(0, issuers).join(","),
	};
	const findings = await findingsOf(rule, file(count), given);
	expect(findings).toMatchObject(expected === undefined ? [] : [expected]);
});

test("one issuer is assumed if none is given, and the message names who needs them", async () => {
	const [finding] = await findingsOf(rule, file(11));
	expect(finding?.message).toBe(
		`${web} needs 11 credentials with 1 issuer, and would need 22 with one more issuer, as during a cluster migration; the limit is 20: ${environments(
			3,
		)
			.map((name) => `component web in ${name}`)
			.join(", ")} and 8 more`,
	);
	expect(finding?.help).toContain("Give each environment its own identity");
});

test("files of two clusters count together, each with its own issuer", async () => {
	const policy = `clusters:
  - { name: platform, files: [a.yaml], radix-cluster: platform }
  - { name: playground, files: [b.yaml], issuers: ["${otherIssuer}"] }
`;
	const findings = await findingsOf(
		rule,
		{
			"a.yaml": withIdentity(environments(9)),
			"b.yaml": withIdentity(environments(3)),
			[policyFile]: policy,
		},
		{ config: "*.yaml" },
	);
	// Nine on one cluster, three on the other; the larger one may get one more issuer.
	expect(findings).toMatchObject([
		{
			level: "warning",
			data: { required: 12, withOneMoreIssuer: 21, issuers: 2 },
		},
	]);
});

test("the same subject in two files counts once", async () => {
	const files = {
		"a.yaml": withIdentity(environments(10)),
		"b.yaml": withIdentity(environments(10)),
	};
	expect(await findingsOf(rule, files, { config: "*.yaml" })).toEqual([]);
});

test("it can be ignored by client ID", async () => {
	expect(
		await findingsOf(rule, {
			...file(11),
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
});
