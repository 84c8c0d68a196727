import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { error, type Request } from "../simulator/http.ts";
import { type Interception, Simulator } from "../simulator/simulator.ts";
import type { StoredCredential } from "../simulator/tenant.ts";
import {
	audience,
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inWorkflow,
	issuer,
} from "./fixture.ts";
import { type ActionEnded, Workspace } from "./harness.ts";

/** The program's waits, up to two minutes each, pass a thousand times faster. */
const fastClock = {
	NODE_OPTIONS: `--import=${fileURLToPath(new URL("fast-clock.mjs", import.meta.url))}`,
};

const subject = (component: string) =>
	`system:serviceaccount:my-app-dev:${component}-sa`;

const kinds = ["managed identity", "app registration"] as const;
type Kind = (typeof kinds)[number];

const phases = ["resolve", "list", "create", "read-back", "delete"] as const;

/**
 * An identity that gets two creations and a deletion and on which the faults happen, and a healthy one
 * that must get its creation whatever happens to the other.
 */
async function scene(kind: Kind) {
	const tenant = emptyTenant();
	const before = [
		credentialFor("theirs", { name: "theirs", issuer: "https://someone.else" }),
		credentialFor(subject("kept"), { name: "kept" }),
		credentialFor(subject("gone"), { name: "gone" }),
	];
	const { credentials } =
		kind === "managed identity"
			? tenant.addManagedIdentity("id-faulty", ids.web, { credentials: before })
			: tenant.addApp("app-faulty", ids.web, { credentials: before });
	const healthy = tenant.addManagedIdentity("id-healthy", ids.worker);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({
			kept: ids.web,
			one: ids.web,
			two: ids.web,
			healthy: ids.worker,
		}),
	});
	const sync = (killed?: AbortSignal) =>
		inWorkflow(
			simulator,
			workspace,
			{ mode: "sync", prune: "true", deployed: "false" },
			fastClock,
			killed,
		);
	return { tenant, credentials, healthy, simulator, workspace, sync };
}

type Scene = Awaited<ReturnType<typeof scene>>;

/** Which phase of the work on the faulty identity a request belongs to. */
function phaseOf(request: Request, credentials: readonly StoredCredential[]) {
	const { method, url, body } = request;
	const batched = url.pathname.endsWith("/$batch");
	const ofFaulty =
		url.pathname.includes("id-faulty") ||
		`${url.pathname}${body}`.includes(`applications(appId='${ids.web}')`);
	const onCredentials = `${url.pathname}${body}`.includes(
		"federatedIdentityCredentials",
	);
	if (batched && !onCredentials) return "resolve";
	if (!ofFaulty || !onCredentials) return undefined;
	if (method === "DELETE") return "delete";
	if (method === "PUT" || (method === "POST" && !batched)) return "create";
	const list = batched || url.pathname.endsWith("federatedIdentityCredentials");
	if (!list) return undefined;
	const written = credentials.some((known) => known.subject === subject("one"));
	return written ? "read-back" : "list";
}

/** What must hold after every run, however it ended. */
function expectNoHarm({ credentials, healthy }: Scene, ended: ActionEnded) {
	const theirs = credentials.find(({ name }) => name === "theirs");
	expect(theirs?.issuer, "someone else's credential").toBe(
		"https://someone.else",
	);
	expect(credentials.map(({ name }) => name)).toContain("kept");
	const pairs = credentials.map(
		({ issuer, subject }) => `${issuer} ${subject}`,
	);
	expect(new Set(pairs).size, "no twins").toBe(pairs.length);
	expect(healthy.credentials, "the other identity").toHaveLength(1);

	// The report says nothing of a trust that is not so.
	const { report } = ended;
	expect(report, ended.stdout).toBeDefined();
	const exists = (trust: { clientId: string; subject: string }) =>
		(trust.clientId === ids.web ? credentials : healthy.credentials).some(
			({ subject }) => subject === trust.subject,
		);
	for (const trust of report?.trusts ?? []) {
		if (trust.status === "present") expect(exists(trust), "present").toBe(true);
		if (trust.status === "missing")
			expect(exists(trust), "missing").toBe(false);
	}
	for (const change of report?.changes ?? []) {
		if (change.outcome === "done")
			expect(exists(change), change.action).toBe(change.action === "create");
		if (change.outcome === "failed") expect(change.error).toBeTruthy();
		// Skipped without a reason, it was done by someone else.
		if (change.outcome === "skipped" && change.error === undefined)
			expect(exists(change), change.action).toBe(change.action === "create");
	}
}

function expectAllDone({ credentials }: Scene, ended: ActionEnded) {
	expect(ended.report?.changes.map(({ outcome }) => outcome)).not.toContain(
		"failed",
	);
	expect(ended.status, ended.stdout).toBe(0);
	expect(credentials.map(({ subject }) => subject).sort()).toEqual(
		[subject("kept"), subject("one"), subject("two"), "theirs"].sort(),
	);
}

const page = "<html>The proxy is not amused.</html>";
const half = { status: 200, body: '{"value": [{"name": "ha' };
const date = () => new Date(Date.now() + 2000).toUTCString();

/** Faults that pass: the run must get over them. */
const passing: Record<string, (times: number) => Interception> = {
	"429 with seconds": () =>
		error(429, "TooManyRequests", "slow", { "Retry-After": "7" }),
	"429 with a date": () =>
		error(429, "TooManyRequests", "slow", { "Retry-After": date() }),
	"429 without Retry-After": () => error(429, "TooManyRequests", "slow"),
	"500": () => error(500, "InternalServerError", "oops"),
	"503 that is a page": () => ({
		status: 503,
		body: page,
		headers: { "content-type": "text/html" },
	}),
	"a broken connection": () => "reset",
	"a lost answer": () => "lost",
	"half an answer": () => half,
	"a page instead of an answer": () => ({
		status: 200,
		body: page,
		headers: { "content-type": "text/html" },
	}),
};

/** Faults that stay: the run must end, and say so. */
const lasting: Record<string, () => Interception> = {
	"403": () => error(403, "AuthorizationFailed", "not any more"),
	"400": () => error(400, "BadRequest", "no"),
	"500": () => error(500, "InternalServerError", "oops"),
	"broken connections": () => "reset",
	"half answers": () => half,
};

// Each has a tenant of its own, and most of the time is spent on waiting for processes.
describe.concurrent.each(kinds)("of kind %s", (kind) => {
	describe.each(phases)("while it is about to %s", (phase) => {
		const inject = (
			{ simulator, credentials }: Scene,
			fault: (times: number) => Interception,
			howOften: number,
		) => {
			let times = 0;
			simulator.intercept = (request) =>
				phaseOf(request, credentials) === phase && times < howOften
					? fault(++times)
					: undefined;
			return () => times;
		};

		test.each(Object.entries(passing))(
			"%s is retried, and the run succeeds",
			async (_, fault) => {
				const cell = await scene(kind);
				await using _simulator = cell.simulator;
				await using _workspace = cell.workspace;
				const injected = inject(cell, fault, 1);

				const ended = await cell.sync();

				expect(injected(), "the fault happened").toBe(1);
				expectNoHarm(cell, ended);
				expectAllDone(cell, ended);
			},
		);

		test.each(Object.entries(lasting))(
			"%s for ever is reported, and harms nothing else",
			async (_, fault) => {
				const cell = await scene(kind);
				await using _simulator = cell.simulator;
				await using _workspace = cell.workspace;
				const injected = inject(cell, fault, Number.POSITIVE_INFINITY);

				const ended = await cell.sync();

				expect(injected(), "the fault happened").toBeGreaterThan(0);
				expectNoHarm(cell, ended);
				// Without Microsoft Graph a managed identity is found through Azure Resource Manager.
				const found = phase === "resolve" && kind === "managed identity";
				expect(ended.status).toBe(found ? 0 : 1);
			},
		);
	});

	test("another writer is waited for", async () => {
		const cell = await scene(kind);
		await using _simulator = cell.simulator;
		await using _workspace = cell.workspace;
		const busy =
			kind === "managed identity"
				? error(
						409,
						"ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
						"Too many …",
					)
				: error(
						503,
						"Directory_ConcurrencyViolation",
						"Error due to concurrent requests …",
					);
		let times = 0;
		cell.simulator.intercept = (request) =>
			/create|delete/.test(phaseOf(request, cell.credentials) ?? "") &&
			times++ % 2 === 0
				? busy
				: undefined;

		const ended = await cell.sync();

		expect(times).toBeGreaterThan(3);
		expectNoHarm(cell, ended);
		expectAllDone(cell, ended);
	});

	test("a right that is taken away in the middle is reported, and what was done stays", async () => {
		const cell = await scene(kind);
		await using _simulator = cell.simulator;
		await using _workspace = cell.workspace;
		let writes = 0;
		cell.simulator.intercept = (request) =>
			phaseOf(request, cell.credentials) === "create" && ++writes > 1
				? error(403, "AuthorizationFailed", "not any more")
				: undefined;

		const ended = await cell.sync();

		expectNoHarm(cell, ended);
		expect(ended.status).toBe(1);
		const ofFaulty = ended.report?.changes.filter(
			({ clientId }) => clientId === ids.web,
		);
		expect(
			ofFaulty?.map(({ action, outcome }) => `${action} ${outcome}`),
		).toEqual(["create done", "create failed", "delete skipped"]);
	});

	test("replicas that lag behind are waited for", async () => {
		const cell = await scene(kind);
		await using _simulator = cell.simulator;
		await using _workspace = cell.workspace;
		const stale = cell.credentials.map((credential) => ({
			...credential,
			properties: credential,
		}));
		let reads = 0;
		// Of the first reads after a write every other one shows the state before it.
		cell.simulator.intercept = (request) => {
			if (phaseOf(request, cell.credentials) !== "read-back" || ++reads > 5)
				return undefined;
			return reads % 2 === 1
				? { status: 200, body: { value: stale } }
				: undefined;
		};

		const ended = await cell.sync();

		expect(reads).toBeGreaterThan(5);
		expectNoHarm(cell, ended);
		expectAllDone(cell, ended);
	});

	test.each([
		["before", 1],
		["after", 1],
		["before", 2],
		["after", 2],
		["before", 3],
		["after", 3],
	])("killed %s write %i and run again, it converges", async (when, nth) => {
		const cell = await scene(kind);
		await using _simulator = cell.simulator;
		await using _workspace = cell.workspace;
		const kill = new AbortController();
		let writes = 0;
		cell.simulator.intercept = (request) => {
			if (!/create|delete/.test(phaseOf(request, cell.credentials) ?? ""))
				return undefined;
			if (++writes !== nth) return undefined;
			setTimeout(() => kill.abort(), 20);
			return when === "before" ? new Promise(() => {}) : "lost";
		};
		await cell.sync(kill.signal);
		expect(kill.signal.aborted).toBe(true);
		cell.simulator.intercept = () => undefined;

		const ended = await cell.sync();

		expectNoHarm(cell, ended);
		expectAllDone(cell, ended);
	});

	test("two runs at once both end well", async () => {
		const cell = await scene(kind);
		await using _simulator = cell.simulator;
		await using _workspace = cell.workspace;
		cell.simulator.resourceManager.writeTime = 30;

		const both = await Promise.all([cell.sync(), cell.sync()]);

		for (const ended of both) expectNoHarm(cell, ended);
		expect(cell.credentials.map(({ subject }) => subject).sort()).toEqual(
			[subject("kept"), subject("one"), subject("two"), "theirs"].sort(),
		);
		expect(
			cell.credentials.every(({ audiences }) => audiences[0] === audience),
		).toBe(true);
		expect(
			cell.credentials.filter((credential) => credential.issuer === issuer),
		).toHaveLength(3);
		// Neither is told that anything is missing now.
		expect(both.map(({ status }) => status)).toEqual([0, 0]);
		for (const { report } of both)
			expect(report?.summary).toMatchObject({ missing: 0, unknown: 0 });
	});
});

test("a parent that is not known everywhere yet is waited for, and one that is gone is not", async () => {
	const cell = await scene("managed identity");
	await using _simulator = cell.simulator;
	await using _workspace = cell.workspace;
	let times = 0;
	cell.simulator.intercept = (request) =>
		phaseOf(request, cell.credentials) === "create" && ++times <= 3
			? error(
					404,
					"ParentResourceNotFound",
					"the parent resource could not be found",
				)
			: undefined;
	const ended = await cell.sync();
	expect(times).toBeGreaterThan(3);
	expectAllDone(cell, ended);

	cell.simulator.requests.length = 0;
	cell.simulator.intercept = (request) =>
		phaseOf(request, cell.credentials) === "read-back"
			? error(
					404,
					"ParentResourceNotFound",
					"the parent resource could not be found",
				)
			: undefined;
	const gone = await cell.sync();
	expect(gone.report?.findings[0]?.message).toContain("no longer exists");
	expect(
		cell.simulator.requests.filter(({ path }) => path.includes("id-faulty")),
	).toHaveLength(1);
});
