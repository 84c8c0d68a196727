import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import {
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	issuer,
	newIssuer,
} from "./fixture.ts";
import {
	baseSha,
	forPullRequest,
	granted,
	inRepository,
	pullRequest,
	readOnly,
} from "./github.ts";
import { runCli, Workspace } from "./harness.ts";

const webSubject = "system:serviceaccount:my-app-dev:web-sa";
const workerSubject = "system:serviceaccount:my-app-dev:worker-sa";

/** A tenant that trusts `web`, and a pull request that adds `worker`, which it does not trust. */
async function addingWorker() {
	const tenant = emptyTenant();
	tenant.addManagedIdentity("id-web", ids.web, {
		credentials: [credentialFor(webSubject)],
	});
	const worker = tenant.addManagedIdentity("id-worker", ids.worker);
	const simulator = await Simulator.start(tenant);
	const config = configWith({ web: ids.web, worker: ids.worker });
	const workspace = await Workspace.with({ "radixconfig.yaml": config });
	const base = { "radixconfig.yaml": configWith({ web: ids.web }) };
	return { simulator, workspace, base, worker, tenant };
}

const commentsOf = ({ github }: Simulator) =>
	github.comments.filter(({ user }) => user.type === "Bot");

test("a comment says what the pull request adds, is updated in place, and turns into all clear", async () => {
	const { simulator, workspace, base, worker } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	const first = await forPullRequest(simulator, workspace, {}, { base });
	expect(first.status).toBe(1);
	expect(commentsOf(simulator)).toHaveLength(1);
	const created = commentsOf(simulator)[0]?.body;
	expect(created).toMatch(/^<!-- radix-workload-identity [0-9a-f]{12} -->\n/);
	expect(created).toContain(
		"-->\n### ❌ Workload identity: this pull request needs 1 credential that does not exist\n",
	);
	expect(created).toContain(
		"| my-app | <code>dev</code> |\n| --- | --- |\n| ➕ <code>component worker</code> · id-worker | ❌ |\n",
	);
	expect(created).toContain(`<code>${workerSubject}</code>`);
	expect(created).toMatch(
		/\*\*❌ <a href="[^"]+">missing-credential<\/a>\*\* id-worker lacks 1 credential\n/,
	);
	expect(created).toContain(
		"https://github.com/my-org/my-app/actions/runs/4711",
	);

	worker.credentials.push({ id: "1", ...credentialFor(workerSubject) });
	const second = await forPullRequest(simulator, workspace, {}, { base });
	expect(second.status).toBe(0);
	expect(commentsOf(simulator)).toHaveLength(1);
	expect(commentsOf(simulator)[0]?.body).toContain(
		"| ➕ <code>component worker</code> · id-worker | ✅ |",
	);

	await workspace.write("radixconfig.yaml", configWith({ web: ids.web }));
	await forPullRequest(simulator, workspace, {}, { base });
	expect(commentsOf(simulator)).toHaveLength(1);
	expect(commentsOf(simulator)[0]?.body).toContain(
		"nothing that this pull request changes",
	);
});

test("a removed requirement is named with the credential that it leaves behind", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	await workspace.write(
		"radixconfig.yaml",
		configWith({ other: ids.web, web2: ids.web }),
	);

	await forPullRequest(simulator, workspace, {}, { base });

	const body = commentsOf(simulator)[0]?.body;
	expect(body?.match(/^\| ➕ /gm)).toHaveLength(2);
	expect(body).toContain(
		`\n- ➖ <code>component web</code> in <code>dev</code> no longer needs id-web <code>${ids.web}</code>; nothing requires <code>system-serviceaccount-my-app-dev-web-sa</code> of id-web any more\n`,
	);
});

test("of several issuers the comment counts how many trusts exist", async () => {
	const { simulator, workspace } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	await forPullRequest(simulator, workspace, {
		"issuer-urls": `${issuer},${newIssuer}`,
	});

	expect(commentsOf(simulator)[0]?.body).toContain(
		"| ➕ <code>component web</code> · id-web | 1&nbsp;✅ 2&nbsp;❌ |",
	);
});

test("the plan and its digest are in the comment", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	const { outputs } = await forPullRequest(
		simulator,
		workspace,
		{ mode: "sync", "dry-run": "true" },
		{ base },
	);

	const body = commentsOf(simulator)[0]?.body;
	expect(outputs["plan-digest"]).toMatch(/^[0-9a-f]{64}$/);
	expect(body).toContain(`Plan <code>${outputs["plan-digest"]}</code>`);
	expect(body).toMatch(
		/^\| ➕&nbsp;create \| <code>dev<\/code> \| <code>component worker<\/code> \| &#91;1&#93; \| /m,
	);
});

test("the comment is found behind three pages of others, and nobody else's is touched", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	const { github } = simulator;
	await forPullRequest(simulator, workspace, {}, { base });
	const [own] = github.comments.splice(0);
	if (!own) throw new Error("there is no comment");
	const copy = `${own.body}copied`;
	const copied = github.addComment(pullRequest, copy, "stranger");
	for (let count = 0; count < 299; count++)
		github.addComment(pullRequest, `a word ${count} ${own.body}`);
	github.comments.push(own);
	own.body = own.body.replace("➕", "changed by hand");

	await forPullRequest(simulator, workspace, {}, { base });

	expect(github.comments).toHaveLength(301);
	expect(own.body).toContain("➕");
	expect(copied.body).toBe(copy);
	expect(
		simulator.requests.filter(({ path }) => path === "/user"),
	).toHaveLength(0);
});

test("only a marked comment of a person makes a workflow's token ask who it is, in vain", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	const { github } = simulator;
	await forPullRequest(simulator, workspace, {}, { base });
	const [own] = github.comments.splice(0);
	const copied = github.addComment(pullRequest, `${own?.body}`, "stranger");

	await forPullRequest(simulator, workspace, {}, { base });

	expect(github.comments).toHaveLength(2);
	expect(copied.body).toBe(own?.body);

	// A person's own token may change what the person wrote.
	github.comments.pop();
	copied.body = copied.body.replace("➕", "old");
	const rights = { ...granted, login: "stranger" };
	await forPullRequest(simulator, workspace, {}, { base, rights });
	expect(github.comments).toHaveLength(1);
	expect(copied.body).toContain("➕");
});

test("a pull request that has nothing to say gets no comment, unless always", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	await workspace.write("radixconfig.yaml", configWith({ web: ids.web }));

	await forPullRequest(simulator, workspace, {}, { base });
	expect(commentsOf(simulator)).toEqual([]);

	await forPullRequest(simulator, workspace, { comment: "always" }, { base });
	expect(commentsOf(simulator)[0]?.body).toContain(
		"No requirement is added or removed.",
	);
});

test("never writes no comment, and asks GitHub for nothing but the policy of the base", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	await forPullRequest(simulator, workspace, { comment: "never" }, { base });
	await forPullRequest(simulator, workspace, { mode: "lint" }, { base });

	const asked = simulator.requests
		.filter(({ host }) => host === "api.github.com")
		.map(({ method, path }) => `${method} ${path}`);
	const repository = "/repos/my-org/my-app";
	expect(new Set(asked)).toEqual(
		new Set([
			`GET ${repository}/contents/.github/radix-workload-identity.yaml`,
			`GET ${repository}/git/trees/${baseSha}`,
		]),
	);
});

test("a fork's token is refused: a warning says so and the result stays the same", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	const options = { rights: readOnly, fork: true, base };

	const asked = await forPullRequest(
		simulator,
		workspace,
		{ comment: "findings" },
		options,
	);

	expect(asked.status).toBe(1);
	expect(asked.stdout).toContain(
		"::warning::could not write the pull-request comment (the job summary has the same content): the token of a pull request from a fork is read-only.",
	);
	expect(asked.outputs["missing"]).toBe("1");
	expect(commentsOf(simulator)).toEqual([]);

	// Who asked for nothing is not warned.
	const unasked = await forPullRequest(simulator, workspace, {}, options);
	expect(unasked.status).toBe(1);
	expect(unasked.stdout).not.toContain("::warning::");
	expect(unasked.stdout).toContain("could not write the pull-request comment");
});

test("a token without the permission is told which one is missing", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	const { stdout } = await forPullRequest(
		simulator,
		workspace,
		{ comment: "always" },
		{ rights: readOnly, base },
	);

	expect(stdout).toContain(
		"GitHub answered 403; the job needs permissions: pull-requests: write.",
	);
});

test.each([
	[
		"the files may not be read",
		{ rights: { ...granted, contents: undefined } },
		{},
		"the files at the base could not be read: GitHub answered 403; the job needs permissions: contents: read.",
	],
	[
		"a file at the base is no YAML",
		{ base: { "radixconfig.yaml": "a: [" } },
		{},
		"radixconfig.yaml could not be read at the base either",
	],
	[
		"the checkout lies elsewhere",
		{ merged: { "README.md": "" } },
		{},
		"radixconfig.yaml is at another path in the repository: check the repository out at the root of the workspace",
	],
	[
		"there are too many files",
		{},
		{ config: "*.yaml" },
		"the base has more files than GitHub lists",
	],
])(
	"what changes is not told where %s",
	async (_name, options, inputs, reason) => {
		const { simulator, workspace } = await addingWorker();
		await using _ = simulator;
		await using __ = workspace;
		simulator.github.truncated.add(baseSha);

		const { status } = await forPullRequest(
			simulator,
			workspace,
			inputs,
			options as Parameters<typeof forPullRequest>[3],
		);

		expect(status).toBe(1);
		const body = commentsOf(simulator)[0]?.body;
		expect(body).toContain(
			`It is unknown what this pull request changes: ${reason}.`,
		);
		expect(body).not.toContain("| ➕ ");
	},
);

test("a glob finds the files of the base, those that the pull request removes included", async () => {
	const { simulator, workspace } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	await workspace.write("apps/worker.yaml", configWith({ worker: ids.worker }));

	await forPullRequest(
		simulator,
		workspace,
		{ config: "apps/**/*.yaml" },
		{
			base: {
				"apps/deep/web.yaml": configWith({ web: ids.web }),
				"apps/worker.yaml": configWith({ worker: ids.worker }),
				"other/web.yaml": configWith({ web2: ids.web }),
			},
		},
	);

	const body = commentsOf(simulator)[0]?.body;
	expect(body).not.toContain("➕");
	expect(body).toContain("- ➖ <code>component web</code> in <code>dev</code>");
});

test("a name that means something in an address is read at the base all the same", async () => {
	const { simulator, workspace } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	const name = "a b/x?y#z%20.yaml";
	await workspace.write(name, configWith({ worker: ids.worker }));

	await forPullRequest(
		simulator,
		workspace,
		{ config: name },
		{ base: { [name]: configWith({ worker: ids.worker }) } },
	);

	expect(commentsOf(simulator)[0]?.body).toContain(
		"No requirement is added or removed.",
	);
});

test("an unreadable file is no removed requirement", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	await workspace.write("radixconfig.yaml", "a: [");

	const { status } = await forPullRequest(simulator, workspace, {}, { base });

	expect(status).toBe(2);
	expect(commentsOf(simulator)[0]?.body).toContain(
		"It is unknown what this pull request changes: a file cannot be read, or an issuer is rejected.",
	);
});

test("jobs that judge different environments keep comments of their own", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	await workspace.write(
		"radixconfig.yaml",
		configWith({ worker: ids.worker }, ["dev", "prod"]),
	);

	for (const environments of ["dev", "prod", "dev"])
		await forPullRequest(simulator, workspace, { environments }, { base });

	expect(commentsOf(simulator)).toHaveLength(2);
});

test("a check and a plan keep comments of their own", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	const plan = { mode: "sync", "dry-run": "true" };
	for (const inputs of [{}, plan, {}])
		await forPullRequest(simulator, workspace, inputs, { base });

	const bodies = commentsOf(simulator).map(({ body }) => body);
	expect(bodies.map((body) => body.includes("Plan <code>"))).toEqual([
		false,
		true,
	]);
});

test("a run of a branch writes no comment", async () => {
	const { simulator, workspace } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;

	await inRepository(simulator, workspace, { comment: "always" });

	expect(
		simulator.requests.filter(({ host }) => host === "api.github.com"),
	).toEqual([]);
});

test("GitHub being down changes nothing about the result", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	simulator.intercept = ({ url }) =>
		url.host === "api.github.com" ? { status: 503, body: {} } : undefined;

	const { status, stdout, outputs } = await forPullRequest(
		simulator,
		workspace,
		{ comment: "always" },
		{ base },
	);

	expect(status).toBe(1);
	expect(outputs["missing"]).toBe("1");
	expect(stdout).toContain("(GitHub answered 503).");
});

test("the command line comments only when it is told to", async () => {
	const { simulator, workspace, base } = await addingWorker();
	await using _ = simulator;
	await using __ = workspace;
	// Leaves the event and a snapshot for the command line behind.
	await forPullRequest(
		simulator,
		workspace,
		{ "snapshot-file": "snapshot.json" },
		{ base },
	);
	simulator.github.comments.splice(0);
	const environment = {
		...simulator.environment,
		GITHUB_REPOSITORY: simulator.github.repository,
		GITHUB_EVENT_PATH: `${workspace.folder}/.git/event.json`,
		GITHUB_TOKEN: [...simulator.github.tokens.keys()][0] ?? "",
		GITHUB_SHA: "c0de".repeat(10),
	};
	const args = ["report", "--snapshot", "snapshot.json"];
	const issuers = ["--issuer-urls", issuer];

	await runCli(workspace, [...args, ...issuers], environment);
	expect(commentsOf(simulator)).toEqual([]);

	const asked = ["--comment", "findings"];
	await runCli(workspace, [...args, ...issuers, ...asked], environment);
	expect(commentsOf(simulator)[0]?.body).toContain("| ➕ ");
});
