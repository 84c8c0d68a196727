import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { runCli, Workspace } from "./harness.ts";

const schema = JSON.parse(
	await readFile(
		new URL("../../schemas/snapshot.schema.json", import.meta.url),
		"utf8",
	),
);

function tenant() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [credentialFor("system:serviceaccount:my-app-dev:web-sa")],
	});
	tenant.addApp("app-proxy", ids.proxy);
	return tenant;
}

const config = configWith({ web: ids.web, app: ids.proxy, nobody: ids.other });

/** Whatever tries to leave the machine fails at once. */
const noNetwork = {
	HTTPS_PROXY: "http://127.0.0.1:9",
	HTTP_PROXY: "http://127.0.0.1:9",
};

test("a comparison with a snapshot says what a comparison with Azure said, without a network", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });
	const args = ["--radix-cluster", "platform"];
	const live = await inShell(simulator, workspace, [
		"report",
		...args,
		"--format",
		"json",
	]);

	const taken = await inShell(simulator, workspace, ["snapshot", ...args]);
	expect(taken.status).toBe(0);
	const snapshot = JSON.parse(taken.stdout);
	const validate = new Ajv({ strict: false }).compile(schema);
	expect(validate(snapshot), JSON.stringify(validate.errors)).toBe(true);
	expect(snapshot.clusters).toEqual({ platform: [issuer] });
	await workspace.write("snapshot.json", taken.stdout);

	const offline = await runCli(
		workspace,
		["report", ...args, "--snapshot", "snapshot.json", "--format", "json"],
		noNetwork,
	);
	expect(withoutTime(offline.stdout)).toEqual({
		...withoutTime(live.stdout),
		comparedWith: "snapshot",
	});
	expect(offline.status).toBe(1);
});

test("snapshot-file keeps what a report read", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });

	await inWorkflow(simulator, workspace, {
		"snapshot-file": "out/snapshot.json",
	});

	const { identities } = JSON.parse(await workspace.read("out/snapshot.json"));
	expect(
		identities.map(({ clientId, status }: Record<string, string>) => [
			clientId,
			status,
		]),
	).toEqual([
		[ids.web, "resolved"],
		[ids.proxy, "resolved"],
		[ids.other, "not-found"],
	]);
});

test("an identity that the snapshot does not hold could not be verified", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
	});
	await inShell(simulator, workspace, [
		"snapshot",
		"--snapshot-file",
		"snapshot.json",
	]);
	await workspace.write("radixconfig.yaml", config);

	const { status, stdout } = await runCli(
		workspace,
		[
			"report",
			"--issuer-urls",
			issuer,
			"--snapshot",
			"snapshot.json",
			"--format",
			"json",
		],
		noNetwork,
	);

	expect(status).toBe(1);
	const { trusts, findings } = JSON.parse(stdout);
	expect(trusts.map(({ status }: Record<string, string>) => status)).toEqual([
		"present",
		"unknown",
		"unknown",
	]);
	expect(findings.map(({ rule }: Record<string, string>) => rule)).toEqual([
		"could-not-tell",
		"could-not-tell",
	]);
});

test("a snapshot taken without asking a cluster cannot stand for it", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });
	await inShell(simulator, workspace, [
		"snapshot",
		"--snapshot-file",
		"snapshot.json",
	]);

	const { status, stderr } = await runCli(
		workspace,
		["report", "--radix-cluster", "platform2", "--snapshot", "snapshot.json"],
		noNetwork,
	);

	expect(status).toBe(2);
	expect(stderr).toContain(
		"does not hold the issuers of the cluster platform2",
	);
});

test("no snapshot is taken of files that cannot all be read", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({
		"radixconfig.yaml": config,
		"empty.yaml": "",
	});

	const { status, stdout, stderr } = await inShell(simulator, workspace, [
		"snapshot",
		"*.yaml",
	]);

	expect(status).toBe(2);
	expect(stdout).toBe("");
	expect(stderr).toContain("cannot read this file: the file is empty");
});

test("what a later version adds to a snapshot is not looked at", async () => {
	await using simulator = await Simulator.start(tenant());
	await using workspace = await Workspace.with({ "radixconfig.yaml": config });
	const taken = await inShell(simulator, workspace, ["snapshot"]);
	const { identities, ...snapshot } = JSON.parse(taken.stdout);
	const later = {
		...snapshot,
		identities: identities.map((identity: object) => ({ ...identity, x: 1 })),
		x: [],
	};
	await workspace.write("snapshot.json", JSON.stringify(later));

	const { status, stderr } = await runCli(workspace, [
		"report",
		"--issuer-urls",
		issuer,
		"--snapshot",
		"snapshot.json",
	]);

	expect(stderr).toBe("");
	expect(status).toBe(1);
});

/** A report without the time and the number of requests, which differ from run to run. */
function withoutTime(text: string): object {
	const { summary, generatedAt, ...report } = JSON.parse(text);
	expect(generatedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
	return { ...report, summary: { ...summary, requests: undefined } };
}
