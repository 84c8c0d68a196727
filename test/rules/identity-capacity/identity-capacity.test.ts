import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	otherIssuer,
	policyFile,
	runWith,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "identity-capacity";

const others = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		credential({
			name: `other-${index}`,
			issuer: otherIssuer,
			subject: `system:serviceaccount:other-app-prod:w${index}-sa`,
		}),
	);
const files = {
	"radixconfig.yaml": withIdentity(),
	"snapshot.json": snapshot(identity(others(20))),
};

test("it is found at the client ID", async () => {
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			level: "error",
			location: { line: 12, column: 21 },
			data: { existing: 20, missing: 1, environments: ["prod"] },
		},
	]);
});

test("nothing where all is well", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity([credential(), ...others(16)])),
		}),
	).toEqual([]);
});

test.each([
	[17, "warning"],
	[19, "warning"],
	[20, "error"],
])("with %i others it is a %s", async (count, level) => {
	expect(
		await findingsOf(rule, {
			...files,
			"snapshot.json": snapshot(identity(others(count))),
		}),
	).toMatchObject([{ level }]);
});

test("what is counted in Azure takes the place of what the files require", async () => {
	const environments = Array.from({ length: 21 }, (_, index) => `e${index}`);
	const config = { "radixconfig.yaml": withIdentity(environments) };
	const rulesOf = async (given: Record<string, string>) =>
		(await runWith(given)).findings
			.map((finding) => finding.rule)
			.filter((name) => name.endsWith("-capacity"));

	expect(await rulesOf(config)).toEqual(["credential-capacity"]);
	expect(
		await rulesOf({ ...config, "snapshot.json": snapshot(identity([])) }),
	).toEqual([rule]);
	expect(await rulesOf({ ...config, "snapshot.json": snapshot() })).toEqual([
		"credential-capacity",
	]);
});

test("it can be ignored", async () => {
	expect(
		await findingsOf(rule, {
			...files,
			[policyFile]: ignoring(rule, `clientId: ${web}`),
		}),
	).toEqual([]);
});
