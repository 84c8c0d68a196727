import { describe, expect, test } from "vitest";
import { buildReport } from "../../src/report/build.ts";
import {
	credential,
	identity,
	ignore,
	ignoring,
	otherIssuer,
	policyFile,
	runWith,
	snapshot,
	snapshotWith,
	withIdentity,
} from "../rules/run.ts";

const rule = "missing-credential";

/** What a run suppresses where one credential is missing in each environment. */
async function suppressedBy(
	policy: string,
	{
		given = {},
		credentials = [],
		radixconfig = withIdentity(["dev", "prod"]),
	}: {
		given?: Readonly<Record<string, string>>;
		credentials?: ReturnType<typeof credential>[];
		radixconfig?: string;
	} = {},
) {
	const { suppressed } = await runWith(
		{
			"radixconfig.yaml": radixconfig,
			"snapshot.json": snapshot(identity(credentials)),
			[policyFile]: policy,
		},
		given,
	);
	return suppressed;
}

describe("findings that are not shown are counted", () => {
	test("nothing is, where nothing is suppressed", async () => {
		expect(await suppressedBy("production: [prod]")).toEqual([]);
		expect(await suppressedBy(`rules: { ${rule}: error }`)).toEqual([]);
	});

	test("a rule that is off", async () => {
		expect(await suppressedBy(`rules: { ${rule}: off }`)).toEqual([
			{ by: "rules", rule, level: "error", file: policyFile, count: 2 },
		]);
	});

	test("an error that is lowered", async () => {
		expect(await suppressedBy(`rules: { ${rule}: note }`)).toEqual([
			{
				...{ by: "rules", rule, level: "error", loweredTo: "note" },
				...{ file: policyFile, count: 2 },
			},
		]);
	});

	test("an ignore of everything, once, with its line", async () => {
		const policy = `${ignoring(rule, 'workload: "*"')}  - { rule: ${rule}, where: { subject: "*" }, reason: again }\n`;
		expect(await suppressedBy(policy)).toEqual([
			{
				by: "ignore",
				rule,
				level: "error",
				file: policyFile,
				line: 2,
				count: 2,
			},
		]);
	});

	test("an ignore in the file itself", async () => {
		const radixconfig = `${withIdentity(["dev", "prod"]).trimEnd()} ${ignore(rule)}\n`;
		expect(await suppressedBy("production: []", { radixconfig })).toEqual([
			{
				...{ by: "inline-ignore", rule, level: "error" },
				...{ file: "radixconfig.yaml", line: 13, count: 2 },
			},
		]);
	});

	test("a finding that the policy raises counts at that level, if it is ignored", async () => {
		const policy = `${ignoring("foreign-trust", 'subject: "*"')}rules: { foreign-trust: error, ${rule}: error }\n`;
		const credentials = [credential({ issuer: otherIssuer, subject: "s" })];
		expect(await suppressedBy(policy, { credentials })).toMatchObject([
			{ by: "ignore", rule: "foreign-trust", level: "error", count: 1 },
		]);
	});
});

describe("credentials that are allowed are counted", () => {
	const allowing = 'allowed-trusts: [{ issuer: "*", subject: "*" }]';

	test("those that would be foreign or surplus, and not those that are required", async () => {
		const credentials = [
			credential(),
			credential({ name: "other", issuer: otherIssuer, subject: "s" }),
			credential({
				name: "gone",
				subject: "system:serviceaccount:my-app-prod:gone-sa",
			}),
		];
		expect(
			await suppressedBy(allowing, {
				credentials,
				radixconfig: withIdentity(["prod"]),
			}),
		).toEqual([{ by: "allowed-trusts", file: policyFile, count: 2 }]);
	});

	test("none that something else explains, too", async () => {
		const gone = "system:serviceaccount:my-app-prod:gone-sa";
		const { suppressed } = await runWith(
			{
				"radixconfig.yaml": withIdentity(),
				"snapshot.json": snapshotWith(
					{
						uses: [{ subject: gone, workload: { kind: "job", name: "gone" } }],
					},
					identity([credential(), credential({ name: "gone", subject: gone })]),
				),
				[policyFile]: allowing,
			},
			{ "issuer-urls": "", "radix-cluster": "platform" },
		);
		expect(suppressed).toEqual([]);
	});
});

describe("errors for which a run does not fail are counted", () => {
	test.each<[string, string, Record<string, string>, object]>([
		["the policy file", "fail-on: never", {}, { file: policyFile }],
		["an input", "fail-on: error", { "fail-on": "never" }, {}],
	])("if %s says so", async (_, policy, given, where) => {
		expect(await suppressedBy(policy, { given })).toEqual([
			{ by: "fail-on", level: "error", ...where, count: 2 },
		]);
	});

	test("but not if an input fails it all the same, or if there are none", async () => {
		const given = { "fail-on": "error" };
		expect(await suppressedBy("fail-on: never", { given })).toEqual([]);
		const { suppressed } = await runWith(
			{ "radixconfig.yaml": withIdentity() },
			{ "fail-on": "never" },
		);
		expect(suppressed).toEqual([]);
	});
});

test("the report holds them, and nothing where nothing is suppressed", async () => {
	const files = {
		"radixconfig.yaml": withIdentity(),
		"snapshot.json": snapshot(identity([])),
	};
	const plain = buildReport(await runWith(files), "error");
	expect(plain).not.toHaveProperty("suppressed");

	const policy = `rules: { ${rule}: off }`;
	const outcome = await runWith({ ...files, [policyFile]: policy });
	const report = buildReport(outcome, "error");
	expect(report.conclusion).toBe("success");
	expect(report.suppressed).toMatchObject([{ rule, count: 1 }]);
});
