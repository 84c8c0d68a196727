import { rm, symlink } from "node:fs/promises";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
	newIssuer,
} from "./fixture.ts";
import { runAction, Workspace } from "./harness.ts";

const policyFile = ".github/radix-workload-identity.yaml";

async function scene(files: Readonly<Record<string, string>> = {}) {
	const tenant = emptyTenant();
	const { credentials } = tenant.addManagedIdentity("id-web", ids.web);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
		...files,
	});
	return {
		credentials,
		simulator,
		workspace,
		run: (
			inputs: Readonly<Record<string, string>>,
			environment: Readonly<Record<string, string>> = {},
		) => inWorkflow(simulator, workspace, inputs, environment),
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

describe("a policy file names no host that gets a token", () => {
	test.each([
		"https://radix.attacker.example",
		"https://api.radix.equinor.com",
		"constructor",
		"platfrom",
	])("%s", async (cluster) => {
		await using attacked = await scene({
			[policyFile]: `clusters:\n  - { name: c, files: [radixconfig.yaml], radix-cluster: "${cluster}" }\n`,
		});

		const { status, stdout } = await attacked.run({ mode: "sync" });

		expect(status).toBe(2);
		expect(stdout).toContain(
			`clusters[0].radix-cluster: "${cluster}" is not a known cluster`,
		);
		expect(attacked.simulator.requests).toEqual([]);
		expect(attacked.credentials).toEqual([]);
	});

	test("an input may, because whoever writes the workflow decides", async () => {
		await using run = await scene();

		const { status, stdout } = await run.run({
			"issuer-urls": "",
			"radix-cluster": "https://api.radix.equinor.com",
		});

		expect(status, stdout).toBe(1);
	});
});

describe("sync writes nothing that a pull request decides", () => {
	const events: [string, object?][] = [
		["pull_request"],
		["pull_request_target"],
		["pull_request_review"],
		["pull_request_review_comment"],
		["issue_comment"],
		["merge_group"],
		["workflow_run", { workflow_run: { event: "pull_request" } }],
		["workflow_run", { workflow_run: { event: "pull_request_target" } }],
	];
	const inEvent = (event: string) => ({ GITHUB_EVENT_NAME: event });

	test.each(events)("%s %j", async (event, payload = {}) => {
		await using run = await scene({
			".git/event.json": JSON.stringify(payload),
		});
		const environment = {
			...inEvent(event),
			GITHUB_EVENT_PATH: `${run.workspace.folder}/.git/event.json`,
		};

		const refused = await run.run({ mode: "sync" }, environment);

		expect(refused.status).toBe(2);
		expect(refused.stdout).toContain("sync does not write in a run that");
		expect(refused.stdout).toContain("push");
		expect(refused.report?.requirements).toHaveLength(1);
		expect(run.simulator.requests).toEqual([]);
		expect(run.credentials).toEqual([]);

		const planned = await run.run(
			{ mode: "sync", "dry-run": "true" },
			environment,
		);
		expect(planned.status).toBe(1);
		expect(planned.report?.changes).toMatchObject([{ outcome: "planned" }]);
		expect(run.credentials).toEqual([]);
		// With the rights of the base, it is said that the head may be read.
		const hasRights = /_target|workflow_run/.test(event);
		expect(planned.summary.includes("has the rights of the base")).toBe(
			hasRights,
		);
	});

	test.each<[string, unknown]>([
		["push", {}],
		["schedule", null],
		["workflow_dispatch", "x"],
		["workflow_run", { workflow_run: { event: "push" } }],
		["workflow_run", { workflow_run: null }],
	])("and goes on for %s with %j", async (event, payload) => {
		await using run = await scene({
			".git/event.json": JSON.stringify(payload),
		});

		const { status, stdout } = await run.run(
			{ mode: "sync" },
			{
				...inEvent(event),
				GITHUB_EVENT_PATH: `${run.workspace.folder}/.git/event.json`,
			},
		);

		expect(status, stdout).toBe(0);
		expect(run.credentials).toHaveLength(1);
	});
});

describe("a policy file only tightens max-deletes", () => {
	test.each([
		[undefined, "", 5],
		["2", "", 2],
		["30", "", 30],
		[undefined, "max-deletes: 3", 3],
		[undefined, "max-deletes: 1000", 20],
		["2", "max-deletes: 1000", 2],
		["9", "max-deletes: 3", 3],
	])("input %s, policy %j: %i", async (input, policy, allowed) => {
		await using run = await scene({ [policyFile]: `${policy}\n` });
		// The simulated identity holds what it is told. One of them is the last, which is never deleted.
		for (let index = 0; index <= allowed + 1; index++)
			run.credentials.push({
				id: `x${index}`,
				...credentialFor(`system:serviceaccount:my-app-dev:c${index}-sa`),
			});
		if (policy === "")
			await run.workspace.write(policyFile, "production: []\n");

		const { stdout } = await run.run({
			mode: "sync",
			prune: "true",
			deployed: "false",
			...(input !== undefined && { "max-deletes": input }),
		});

		expect(stdout).toContain(`more than max-deletes allows (${allowed})`);
		expect(run.credentials.length).toBeGreaterThan(allowed);
	});
});

describe("nothing is switched off in silence", () => {
	const webSubject = "system:serviceaccount:my-app-dev:web-sa";
	const rule = "missing-credential";
	const inline = configWith({ web: ids.web }).replace(
		/(clientId: .*)/,
		`$1 # radix-workload-identity: ignore[${rule}] later`,
	);

	test.each<[string, Record<string, string>, string]>([
		[
			"rules",
			{ [policyFile]: `rules: { ${rule}: off }` },
			`Not shown: 1 error (by rules in ${policyFile}).`,
		],
		[
			"a lower level",
			{ [policyFile]: `rules: { ${rule}: warning }` },
			`Lowered: 1 error (by rules in ${policyFile}).`,
		],
		[
			"an ignore",
			{
				[policyFile]: `ignore:\n  - { rule: ${rule}, where: { subject: "*" }, reason: later }`,
			},
			`Not shown: 1 error (by an ignore on line 2 of ${policyFile}).`,
		],
		[
			"a comment",
			{ "radixconfig.yaml": inline },
			"Not shown: 1 error (by an ignore on line 12 of radixconfig.yaml).",
		],
		[
			"fail-on",
			{ [policyFile]: "fail-on: never" },
			`Not failing the run: 1 error (by fail-on: never in ${policyFile}).`,
		],
	])("a green run says what %s suppresses", async (_, files, line) => {
		await using run = await scene(files);

		const { status, stdout, summary, report } = await run.run({});

		expect(status, stdout).toBe(0);
		expect(stdout).toContain(`\n${line}\n`);
		expect(summary.replaceAll(/<\/?code>/g, "")).toContain(`\n${line}\n`);
		expect(report?.suppressed).toMatchObject([{ level: "error", count: 1 }]);
	});

	test("nor is a credential of somebody else's that the policy allows", async () => {
		await using run = await scene({
			[policyFile]: 'allowed-trusts: [{ issuer: "*", subject: "*" }]',
		});
		run.credentials.push(
			{ id: "1", ...credentialFor(webSubject) },
			{
				id: "2",
				...credentialFor("repo:else/else:ref:refs/heads/main", {
					issuer: "https://token.actions.githubusercontent.com",
				}),
			},
		);

		const { status, stdout } = await run.run({});

		expect(status, stdout).toBe(0);
		expect(stdout).toContain(
			`\nNot shown: 1 allowed credential (by allowed-trusts in ${policyFile}).\n`,
		);
	});
});

test("a second document of a policy file is not overlooked", async () => {
	await using workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web }),
		[policyFile]: "production: [prod]\n---\nrules: { keda-trust: off }\n",
	});

	const { status, stdout } = await runAction(workspace, {
		mode: "lint",
		"issuer-urls": issuer,
	});

	expect(status).toBe(2);
	expect(stdout).toContain(
		`${policyFile}:3:1: the file contains a second YAML document`,
	);
});

test.each(["sync", "lint"])(
	"a link in the checkout leads no output of %s elsewhere, and it is known before anything is done",
	async (mode) => {
		await using run = await scene();
		await using elsewhere = await Workspace.with({ precious: "as it was" });
		await symlink(
			`${elsewhere.folder}/precious`,
			`${run.workspace.folder}/report.sarif`,
		);

		const { status, stdout } = await run.run({
			mode,
			"sarif-file": "report.sarif",
		});

		expect(status, stdout).toBe(2);
		expect(stdout).toContain("report.sarif is not written: it is outside");
		expect(await elsewhere.read("precious")).toBe("as it was");
		expect(run.simulator.requests).toEqual([]);
		expect(run.credentials).toEqual([]);
	},
);

test.each([
	["radixconfig.yaml", { mode: "lint" }],
	["policy.yaml", { mode: "lint", policy: "policy.yaml" }],
	["snapshot.json", { mode: "report", snapshot: "snapshot.json" }],
] as const)(
	"a link in the checkout leads no reading of %s elsewhere, and nothing of what is there is shown",
	async (name, inputs) => {
		await using run = await scene();
		await using elsewhere = await Workspace.with({
			precious: "password: hunter2\n",
		});
		await rm(`${run.workspace.folder}/${name}`, { force: true });
		await symlink(
			`${elsewhere.folder}/precious`,
			`${run.workspace.folder}/${name}`,
		);

		const { status, stdout, summary } = await run.run(inputs);

		expect(status, stdout).toBe(2);
		expect(stdout).toContain(
			"is outside of the workspace, or a link leads there",
		);
		expect(stdout + summary).not.toContain("hunter2");
	},
);

describe("a link to what is git's own, such as the token of the checkout, is not followed", () => {
	const secret = "AUTHORIZATION: basic aHVudGVyMg";
	const withGit = { ".git/config": `[http]\n\textraheader = ${secret}\n` };

	test.each([
		["radixconfig.yaml", { mode: "lint" }],
		["policy.yaml", { mode: "lint", policy: "policy.yaml" }],
		["snapshot.json", { mode: "report", snapshot: "snapshot.json" }],
	] as const)("to read %s", async (name, inputs) => {
		await using run = await scene(withGit);
		await rm(`${run.workspace.folder}/${name}`, { force: true });
		await symlink(".git/config", `${run.workspace.folder}/${name}`);

		const { status, stdout, summary } = await run.run(inputs);

		expect(status, stdout).toBe(2);
		expect(stdout).toContain(`${name} belongs to git, or a link leads there`);
		expect(stdout + summary).not.toContain("AUTHORIZATION");
	});

	test("to write an output", async () => {
		await using run = await scene(withGit);
		await symlink(".git/config", `${run.workspace.folder}/report.sarif`);

		const { status, stdout } = await run.run({
			mode: "lint",
			"sarif-file": "report.sarif",
		});

		expect(status).toBe(2);
		expect(stdout).toContain("report.sarif is not written: it belongs to git");
		expect(await run.workspace.read(".git/config")).toContain(secret);
	});
});

test("a link within the checkout is followed", async () => {
	await using run = await scene();
	await symlink("radixconfig.yaml", `${run.workspace.folder}/linked.yaml`);

	const { status, stdout } = await run.run({
		mode: "lint",
		config: "linked.yaml",
	});

	expect(status, stdout).toBe(0);
});

test("a linked folder that is written out before a pattern is followed", async () => {
	await using run = await scene();
	await run.workspace.write("a/one.yaml", configWith({ web: ids.web }));
	await symlink("a", `${run.workspace.folder}/linked`);

	const { report } = await run.run({ mode: "lint", config: "linked/*.yaml" });

	expect(report?.requirements.map(({ file }) => file)).toEqual([
		"linked/one.yaml",
	]);
});

describe("nothing outside of the workspace is searched, or named", () => {
	test.each([
		["a linked folder", "linked"],
		["a pattern in a linked folder", "linked/**/*.yaml"],
		["a pattern that climbs", "*/../../$outside/**/*.yaml"],
		["a pattern from the root", "/**/radixconfig.secret.yaml"],
	])("with %s", async (_, config) => {
		await using run = await scene();
		await using outside = await Workspace.with({
			"sub/radixconfig.secret.yaml": configWith({ web: ids.web }),
		});
		await symlink(outside.folder, `${run.workspace.folder}/linked`);
		const name = config.replace("$outside", basename(outside.folder));

		const { status, stdout, report } = await run.run({
			mode: "lint",
			config: name,
		});

		expect(status, stdout).toBe(2);
		expect(report?.findings).toMatchObject([
			{
				rule: "unreadable-file",
				message: `${name} is outside of the workspace, or a link leads there`,
			},
		]);
		expect(stdout).not.toContain("sub/radixconfig");
	});

	test("by the files of a policy's cluster", async () => {
		await using run = await scene({
			[policyFile]: `clusters:\n  - { name: c, files: ["/**/radixconfig.yaml"], issuers: ["${newIssuer}"] }\n`,
		});

		const { status, stdout } = await run.run({ mode: "lint" });

		expect(status).toBe(2);
		expect(stdout).toContain(
			"clusters[0].files: /**/radixconfig.yaml is outside of the workspace",
		);
	});
});

test("folders that are linked to each other have an end", async () => {
	await using run = await scene();
	const { folder } = run.workspace;
	await run.workspace.write(
		"a/x/radixconfig.yaml",
		configWith({ web: ids.web }),
	);
	await run.workspace.write("b/x/none", "");
	await symlink("../../b", `${folder}/a/x/b`);
	await symlink("../../a", `${folder}/b/x/a`);

	const { status, stdout, report } = await run.run({
		mode: "lint",
		config: "**/radixconfig.yaml",
	});

	expect(status, stdout).toBe(0);
	expect(report?.requirements.map(({ file }) => file)).toEqual([
		"a/x/radixconfig.yaml",
		"radixconfig.yaml",
	]);
});

test("a plan says which issuers a file of the repository names", async () => {
	await using run = await scene({
		[policyFile]: `clusters:\n  - { name: c, files: [radixconfig.yaml], issuers: ["${newIssuer}"] }\n`,
	});

	const { report, stdout, summary } = await run.run({
		mode: "sync",
		"dry-run": "true",
	});

	const notice = `These issuers are named by ${policyFile}, not by an input: ${newIssuer}.`;
	expect(report?.notices).toEqual([notice]);
	expect(stdout).toContain(notice);
	expect(summary).toContain("not by an input");
});

describe("a file that no cluster of the policy file has", () => {
	const clusters = `clusters:\n  - { name: c, files: [a/radixconfig.yaml], issuers: ["${newIssuer}"] }\n`;
	const files = {
		[policyFile]: clusters,
		"a/radixconfig.yaml": configWith({ web: ids.web }),
	};

	const notice = `No cluster in ${policyFile} has radixconfig.yaml, so the issuers from the inputs apply to it.`;

	test.each([
		["others that have one", "radixconfig.yaml,a/radixconfig.yaml"],
		["nothing else", "radixconfig.yaml"],
	])("is named beside %s", async (_, config) => {
		await using run = await scene(files);

		const { report, summary } = await run.run({ mode: "lint", config });

		expect(report?.notices).toEqual([notice]);
		expect(summary).toContain("the issuers from the inputs apply to it");
	});

	test("is named where it is a link to one that has", async () => {
		await using run = await scene({
			...files,
			[policyFile]: clusters.replace("a/radixconfig.yaml", "b.yaml"),
			"b.yaml": configWith({ web: ids.web }),
		});
		await rm(`${run.workspace.folder}/radixconfig.yaml`);
		await symlink("b.yaml", `${run.workspace.folder}/radixconfig.yaml`);

		const { report } = await run.run({ mode: "lint" });

		expect(report?.notices).toEqual([notice]);
	});

	test.each([
		["./a/radixconfig.yaml", (_: string) => "./a/radixconfig.yaml"],
		["b/../a/radixconfig.yaml", (_: string) => "b/../a/radixconfig.yaml"],
		["an absolute name", (folder: string) => `${folder}/a/radixconfig.yaml`],
		[
			"another way there",
			(folder: string) => `${folder}/../way/a/radixconfig.yaml`,
		],
	])("is not the one that is called %s", async (_, nameIn) => {
		await using run = await scene(files);
		await using around = await Workspace.with({});
		await symlink(run.workspace.folder, `${around.folder}/way`);
		const name = nameIn(run.workspace.folder).replace(
			`${run.workspace.folder}/../way`,
			`${around.folder}/way`,
		);

		const { report, stdout } = await run.run({
			mode: "sync",
			"dry-run": "true",
			config: name,
		});

		expect(
			report?.changes.map(({ issuer }) => issuer),
			stdout,
		).toEqual([newIssuer]);
		expect(report?.requirements.map(({ file }) => file)).toEqual([
			"a/radixconfig.yaml",
		]);
	});
});
