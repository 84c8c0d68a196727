import { expect, test } from "vitest";
import { diskTree } from "../../src/files/disk.ts";
import { readOptions } from "../../src/options/options.ts";
import { exitStatus } from "../../src/report/outcome.ts";
import { Workspace } from "../e2e/harness.ts";
import { quietHost } from "../quiet-host.ts";
import {
	credential,
	identity,
	issuer,
	otherIssuer,
	policyFile,
	runWith,
	snapshot,
	withIdentity,
} from "../rules/run.ts";

const clusters = `clusters:
  - { name: platform, files: [a.yaml], radix-cluster: platform }
  - { name: playground, files: ["b*.yaml"], issuers: ["${otherIssuer}"] }
`;

test("a file's requirements hold for its own cluster's issuers only; the rest have those of the inputs", async () => {
	const { comparison } = await runWith(
		{
			"a.yaml": withIdentity(["prod"]),
			"b.yaml": withIdentity(["test"]),
			"c.yaml": withIdentity(["dev"]),
			"snapshot.json": snapshot(identity([])),
			[policyFile]: clusters,
		},
		{ config: "*.yaml", "issuer-urls": "https://input/" },
	);
	expect(
		comparison?.trusts.map(({ issuer, subject }) => [issuer, subject]),
	).toEqual([
		[issuer, "system:serviceaccount:my-app-prod:web-sa"],
		[otherIssuer, "system:serviceaccount:my-app-test:web-sa"],
		["https://input/", "system:serviceaccount:my-app-dev:web-sa"],
	]);
});

test("a file without an issuer is named", async () => {
	const all = await runWith(
		{
			"a.yaml": withIdentity(),
			"c.yaml": withIdentity(),
			"snapshot.json": snapshot(identity([])),
			[policyFile]: clusters.replace('["b*.yaml"]', "[c.yaml]"),
		},
		{ config: "*.yaml", "issuer-urls": "" },
	);
	expect(all.refusal).toBeUndefined();
	const { refusal } = await runWith(
		{
			"a.yaml": withIdentity(),
			"b.yaml": withIdentity(),
			"c.yaml": withIdentity(),
			"snapshot.json": snapshot(identity([])),
			[policyFile]: clusters,
		},
		{ config: "*.yaml", "issuer-urls": "" },
	);
	expect(refusal?.message).toContain("no issuer is given for c.yaml");
});

test("a retired issuer of a cluster makes the credentials of its files surplus", async () => {
	const { comparison } = await runWith(
		{
			"a.yaml": withIdentity(["prod"]),
			"snapshot.json": snapshot(
				identity([
					credential(),
					credential({ name: "old", issuer: "https://old/" }),
				]),
			),
			[policyFile]: `clusters:
  - { name: platform, files: [a.yaml], radix-cluster: platform, retired-issuers: [https://old/] }
`,
		},
		{ config: "a.yaml", "issuer-urls": "", deployed: "false" },
	);
	expect(comparison?.surplus).toMatchObject([{ name: "old", prunable: true }]);
});

test("the policy sets what the inputs do not, and the inputs win", async () => {
	await using workspace = await Workspace.with({
		[policyFile]: "fail-on: never\nmax-deletes: 1\nsubscription-ids: [a, b]\n",
	});
	const options = await readOptions(
		{ "fail-on": "warning", "max-deletes": " " },
		{},
		diskTree({ directory: workspace.folder }),
		[],
		quietHost(workspace.folder),
	);
	expect(options).toMatchObject({
		failOn: "warning",
		sync: { maxDeletes: 1 },
		azure: { subscriptionIds: ["a", "b"] },
	});
});

test("levels and ignores decide the exit status, and an ignored finding never counts", async () => {
	const file = withIdentity(["prod"], "12cf");
	const status = async (policy: string) =>
		exitStatus(
			await runWith({ "radixconfig.yaml": file, [policyFile]: policy }),
			"error",
		);
	expect(await status("production: [prod]\n")).toBe(1);
	expect(await status("rules:\n  client-id-format: warning\n")).toBe(0);
	expect(await status("rules:\n  client-id-format: off\n")).toBe(0);
	expect(
		await status(
			"ignore:\n  - { rule: client-id-format, where: { workload: web }, reason: known }\n",
		),
	).toBe(0);
});
