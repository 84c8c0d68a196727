import { expect, test } from "vitest";
import { Simulator } from "../simulator/simulator.ts";
import { configWith, credentialFor, emptyTenant, ids } from "./fixture.ts";
import { forPullRequest, granted, inRepository, readOnly } from "./github.ts";
import { Workspace } from "./harness.ts";

const label = "workload-identity-drift";
const drifting = { "drift-issue": "true" };

async function twoComponents() {
	const tenant = emptyTenant();
	const web = tenant.addManagedIdentity("id-web", ids.web);
	const worker = tenant.addManagedIdentity("id-worker", ids.worker);
	const simulator = await Simulator.start(tenant);
	const config = configWith({ web: ids.web, worker: ids.worker });
	const workspace = await Workspace.with({ "radixconfig.yaml": config });
	return { simulator, workspace, web, worker, github: simulator.github };
}

const trusts = (workload: string) => ({
	id: workload,
	...credentialFor(`system:serviceaccount:my-app-dev:${workload}-sa`),
});

test("one issue is opened on drift, updated while it changes, and closed when it is gone", async () => {
	const { simulator, workspace, web, worker, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;

	await inRepository(simulator, workspace, drifting);
	expect(github.issues).toMatchObject([
		{ title: "Workload identity drift", labels: [label], state: "open" },
	]);
	expect(github.labels).toEqual([label]);
	expect(github.issues[0]?.body).toContain("<code>component web</code>");
	expect(github.issues[0]?.body).toContain("<code>component worker</code>");

	web.credentials.push(trusts("web"));
	await inRepository(simulator, workspace, drifting);
	expect(github.issues).toHaveLength(1);
	expect(github.issues[0]?.body).not.toContain("<code>component web</code>");
	expect(github.issues[0]?.body).toContain("<code>component worker</code>");

	worker.credentials.push(trusts("worker"));
	const clean = await inRepository(simulator, workspace, drifting);
	expect(clean.status).toBe(0);
	expect(github.issues).toMatchObject([
		{ state: "closed", state_reason: "completed" },
	]);
	expect(github.comments.map(({ body }) => body)).toEqual([
		expect.stringContaining("No drift: all 2 trusts exist"),
	]);

	// New drift is a new matter; the closed issue stays closed.
	worker.credentials.splice(0);
	await inRepository(simulator, workspace, drifting);
	expect(github.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
});

test("the same drift changes nothing", async () => {
	const { simulator, workspace } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	await inRepository(simulator, workspace, drifting);
	const before = simulator.requests.length;

	await inRepository(simulator, workspace, drifting);

	const writes = simulator.requests
		.slice(before)
		.filter(
			({ host, method }) => host === "api.github.com" && method !== "GET",
		);
	expect(writes).toEqual([]);
});

test("no drift and no issue is no matter at all", async () => {
	const { simulator, workspace, web, worker, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	web.credentials.push(trusts("web"));
	worker.credentials.push(trusts("worker"));

	await inRepository(simulator, workspace, drifting);

	expect(github.issues).toEqual([]);
	expect(github.labels).toEqual([]);
});

test("the issue is found behind hundreds of others, without its label too", async () => {
	const { simulator, workspace, github, web } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	await inRepository(simulator, workspace, drifting);
	const [own] = github.issues.splice(0);
	if (!own) throw new Error("there is no issue");
	const copied = github.addIssue({
		title: "Mine",
		body: `${own.body}copied`,
		labels: [label],
	});
	for (let count = 0; count < 250; count++)
		github.addIssue({ title: `${count}`, body: own.body.slice(1) });
	own.labels = ["kept"];
	github.issues.push(own);
	web.credentials.push(trusts("web"));

	await inRepository(simulator, workspace, drifting);

	expect(github.issues).toHaveLength(252);
	expect(own.body).not.toContain("<code>component web</code>");
	expect(own.labels).toEqual(["kept", label]);
	expect(copied.body).toContain("copied");
});

test("of two issues opened at once the later one is closed as a duplicate", async () => {
	const { simulator, workspace, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	await inRepository(simulator, workspace, drifting);
	const [first] = github.issues.splice(0);
	if (!first) throw new Error("there is no issue");
	simulator.intercept = ({ method, url }) => {
		// The other run's issue appears while this run opens its own.
		if (method === "POST" && url.pathname.endsWith("/issues"))
			github.issues.unshift(first);
		return undefined;
	};

	await inRepository(simulator, workspace, drifting);

	expect(
		github.issues.map(({ state, state_reason }) => [state, state_reason]),
	).toEqual([
		["open", null],
		["closed", "duplicate"],
	]);
});

test("what could not be told keeps the issue open", async () => {
	const { simulator, workspace, web, worker, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	await inRepository(simulator, workspace, drifting);
	web.credentials.push(trusts("web"));
	worker.credentials.push(trusts("worker"));
	simulator.intercept = ({ url }) =>
		url.pathname.includes("/id-worker/")
			? { status: 403, body: { error: { code: "AuthorizationFailed" } } }
			: undefined;

	await inRepository(simulator, workspace, drifting);

	expect(github.issues).toMatchObject([{ state: "open" }]);
	expect(github.issues[0]?.body).toContain("could-not-tell");
});

test("a run that could not read its files leaves the issue alone", async () => {
	const { simulator, workspace, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;
	await inRepository(simulator, workspace, drifting);
	const body = github.issues[0]?.body;
	await workspace.write("radixconfig.yaml", "a: [");

	const { status, stdout } = await inRepository(simulator, workspace, drifting);

	expect(status).toBe(2);
	expect(github.issues).toMatchObject([{ body, state: "open" }]);
	expect(stdout).toContain(
		"could not update the drift issue: a file cannot be read, or nothing was compared.",
	);
});

test("without the permission the result is the same, and the permission is named", async () => {
	const { simulator, workspace, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;

	const { status, stdout } = await inRepository(
		simulator,
		workspace,
		drifting,
		readOnly,
	);

	expect(status).toBe(1);
	expect(stdout).toContain(
		"::warning::could not update the drift issue: GitHub answered 403; the job needs permissions: issues: write.",
	);
	expect(github.issues).toEqual([]);
});

test("a pull request has no drift, and lint cannot tell", async () => {
	const { simulator, workspace, github } = await twoComponents();
	await using _ = simulator;
	await using __ = workspace;

	const proposed = await forPullRequest(simulator, workspace, drifting, {
		rights: granted,
	});
	expect(proposed.stdout).toContain(
		"drift issues are not updated from pull requests",
	);
	expect(github.issues.filter((issue) => !issue.isPullRequest)).toEqual([]);

	const lint = await inRepository(simulator, workspace, {
		...drifting,
		mode: "lint",
	});
	expect(lint.status).toBe(2);
	expect(lint.stdout).toContain("lint and drift-issue contradict each other");
});
