import { expect, test } from "vitest";
import {
	credential,
	findingsOf,
	identity,
	ignoring,
	policyFile,
	runWith,
	snapshot,
	web,
	withIdentity,
} from "../run.ts";

const rule = "stale-ignore";

const file = (comment: string) =>
	withIdentity().replace("- name: web", `- name: web ${comment}`);
const inline = (text: string) => ({
	"radixconfig.yaml": file(`# radix-workload-identity: ${text}`),
});

test.each([
	["ignore[keda-trust] known", { problem: "unmatched", rule: "keda-trust" }],
	["ignore[keda-trust]", { problem: "no-reason", rule: "keda-trust" }],
	["ignore[keda] known", { problem: "unknown-rule", rule: "keda" }],
	["ignore keda-trust", { problem: "malformed" }],
	["ignore[]", { problem: "malformed" }],
])("inline: %s", async (text, data) => {
	expect(await findingsOf(rule, inline(text))).toMatchObject([
		{ level: "warning", location: { line: 9, column: 17 }, data },
	]);
});

test("a rule's name is guessed", async () => {
	const [finding] = await findingsOf(rule, inline("ignore[keda-trsut] known"));
	expect(finding?.message).toContain('did you mean "keda-trust"?');
});

const until = (expires: string) =>
	`${ignoring("shared-across-environments", "workload: web")}    expires: ${expires}\n`;

test.each([
	["2026-11-21", [{ data: { problem: "expired", expires: "2026-11-21" } }], 1],
	["2026-11-22", [], 0],
])("an ignore until %s, on 2026-11-22", async (expires, stale, left) => {
	const files = {
		"radixconfig.yaml": withIdentity(["dev", "prod"]),
		[policyFile]: until(expires),
	};
	expect(await findingsOf(rule, files)).toMatchObject(stale);
	expect(await findingsOf("shared-across-environments", files)).toHaveLength(
		left,
	);
});

test("an ignore of the policy that matches nothing is found in the policy", async () => {
	const files = {
		"radixconfig.yaml": withIdentity(),
		[policyFile]: ignoring("keda-trust", "workload: api"),
	};
	expect(await findingsOf(rule, files)).toMatchObject([
		{
			location: { file: policyFile, line: 2 },
			data: { problem: "unmatched", rule: "keda-trust" },
		},
	]);
});

test.each([
	["lint never compares", {}, {}],
	[
		"a comparison that could not tell",
		{
			"snapshot.json": snapshot({
				clientId: web,
				kind: null,
				status: "unknown",
				reason: "because",
				remedy: "ask",
			}),
		},
		{},
	],
	[
		"a comparison of some environments",
		{ "snapshot.json": snapshot(identity([credential()])) },
		{ environments: "prod" },
	],
])(
	"an ignore of a rule that needs Azure is left alone: %s",
	async (_, more, given) => {
		const files = {
			"radixconfig.yaml": withIdentity(),
			[policyFile]: ignoring("surplus-credential", "workload: web"),
			...more,
		};
		expect(await findingsOf(rule, files, given)).toEqual([]);
	},
);

test("a whole comparison shows that such an ignore is stale", async () => {
	const files = {
		"radixconfig.yaml": withIdentity(),
		"snapshot.json": snapshot(identity([credential()])),
		[policyFile]: ignoring("surplus-credential", "workload: web"),
	};
	expect(await findingsOf(rule, files)).toMatchObject([
		{ data: { problem: "unmatched", rule: "surplus-credential" } },
	]);
});

test("an ignore that matches is not stale", async () => {
	const files = {
		"radixconfig.yaml": withIdentity(["dev", "prod"]),
		[policyFile]: ignoring("shared-across-environments", "workload: web"),
	};
	expect((await runWith(files)).findings).toEqual([]);
});

test("it can be ignored itself, on the line above", async () => {
	const above = `# radix-workload-identity: ignore[stale-ignore] kept as an example\n`;
	const { findings } = await runWith({
		"radixconfig.yaml": withIdentity().replace(
			"    - name: web",
			`    ${above}    - name: web # radix-workload-identity: ignore[keda-trust] known`,
		),
	});
	expect(findings).toEqual([]);
});
