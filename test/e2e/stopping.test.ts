import { randomBytes } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { createGzip } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Request } from "../simulator/http.ts";
import { type Interception, Simulator } from "../simulator/simulator.ts";
import {
	audience,
	configWith,
	credentialFor,
	emptyTenant,
	ids,
	inShell,
	inWorkflow,
} from "./fixture.ts";
import { Workspace } from "./harness.ts";

/** It is told to end, or nothing is answered, or too much is, or its account cannot be written. */

const silence = () => new Promise<never>(() => {});
const subject = "system:serviceaccount:my-app-dev:web-sa";
const impatient = {
	NODE_OPTIONS: `--import ${join(import.meta.dirname, "impatient.mjs")}`,
};
const credentialPath = /\/federatedIdentityCredentials\/[^/]+$/;

async function scene() {
	const tenant = emptyTenant();
	const identity = tenant.addManagedIdentity("id-web", ids.web);
	const other = tenant.addManagedIdentity("id-worker", ids.worker);
	const simulator = await Simulator.start(tenant);
	const workspace = await Workspace.with({
		"radixconfig.yaml": configWith({ web: ids.web, worker: ids.worker }),
	});
	return {
		identity,
		other,
		simulator,
		workspace,
		async [Symbol.asyncDispose]() {
			await simulator[Symbol.asyncDispose]();
			await workspace[Symbol.asyncDispose]();
		},
	};
}

/** What the services answer at once, until one request is to be answered otherwise. */
function once(
	simulator: Simulator,
	isMeant: (request: Request) => boolean,
	answer: () => Interception | Promise<Interception>,
): void {
	let met = false;
	simulator.intercept = (request) => {
		if (met || !isMeant(request)) return undefined;
		met = true;
		return answer();
	};
}

describe.concurrent("a signal", () => {
	test.each([
		["SIGINT", 130],
		["SIGTERM", 143],
	] as const)("%s ends a read in good order", async (signal, expected) => {
		await using run = await scene();
		const told = new AbortController();
		run.simulator.intercept = ({ url }) => {
			if (!url.pathname.endsWith("/federatedIdentityCredentials"))
				return undefined;
			told.abort(signal);
			return silence();
		};

		const { status, outputs, summary, report, stdout } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "report" },
			{},
			told.signal,
		);

		expect(status, stdout).toBe(expected);
		expect(report?.stopped).toBe(`by ${signal}`);
		expect(report?.complete).toBe(false);
		expect(report?.trusts.map(({ status }) => status)).toEqual([
			"unknown",
			"unknown",
		]);
		expect(summary).toContain(`stopped by ${signal}`);
		expect(outputs["conclusion"]).toBe("failure");
		expect(stdout).toContain(`::error::the run was stopped by ${signal}`);
	});

	test("lets the write in flight end, and begins no other", async () => {
		await using run = await scene();
		await run.workspace.write(
			"radixconfig.yaml",
			configWith({ web: ids.web, api: ids.web }),
		);
		const told = new AbortController();
		once(
			run.simulator,
			({ method }) => method === "PUT",
			async () => {
				told.abort("SIGINT");
				await setTimeout(500);
				return undefined;
			},
		);

		const { status, report, outputs } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "sync" },
			{},
			told.signal,
		);

		expect(status).toBe(130);
		expect(run.identity.credentials).toHaveLength(1);
		expect(report?.changes).toMatchObject([
			{ outcome: "done" },
			{ outcome: "skipped", error: expect.stringContaining("by SIGINT") },
		]);
		expect(outputs["created"]).toBe("1");
	});

	test("waits three seconds for it, and then says that it does not know", async () => {
		await using run = await scene();
		const told = new AbortController();
		let stoppedAt = 0;
		once(
			run.simulator,
			({ method }) => method === "PUT",
			() => {
				told.abort("SIGTERM");
				stoppedAt = performance.now();
				return silence();
			},
		);

		const { status, report } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "sync" },
			{},
			told.signal,
		);

		expect(performance.now() - stoppedAt).toBeLessThan(5_000);
		expect(status).toBe(143);
		expect(report?.changes.map(({ outcome }) => outcome).sort()).toContain(
			"unknown",
		);
	});

	test("leaves no replacement half done", async () => {
		await using run = await scene();
		run.identity.credentials.push({
			id: "x",
			...credentialFor(subject, { audiences: ["api://else"] }),
		});
		await run.workspace.write("radixconfig.yaml", configWith({ web: ids.web }));
		const told = new AbortController();
		once(
			run.simulator,
			({ method }) => method === "DELETE",
			async () => {
				told.abort("SIGINT");
				await setTimeout(300);
				return undefined;
			},
		);

		const { status, report } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "sync", prune: "true", deployed: "false" },
			{},
			told.signal,
		);

		expect(status).toBe(130);
		expect(run.identity.credentials).toMatchObject([
			{ subject, audiences: [audience] },
		]);
		expect(report?.changes).toMatchObject([{ outcome: "done" }]);
	});
});

test("a replacement that fails after its delete puts the old credential back", async () => {
	await using run = await scene();
	run.identity.credentials.push({
		id: "x",
		...credentialFor(subject, { name: "old", audiences: ["api://else"] }),
	});
	await run.workspace.write("radixconfig.yaml", configWith({ web: ids.web }));
	once(
		run.simulator,
		({ method }) => method === "PUT",
		() => ({
			status: 403,
			body: { error: { code: "RequestDisallowedByPolicy", message: "no" } },
		}),
	);

	const { status, report } = await inWorkflow(run.simulator, run.workspace, {
		mode: "sync",
		prune: "true",
		deployed: "false",
	});

	expect(status).toBe(1);
	expect(run.identity.credentials).toMatchObject([
		{ name: "old", subject, audiences: ["api://else"] },
	]);
	expect(report?.changes).toMatchObject([
		{
			outcome: "failed",
			error: "RequestDisallowedByPolicy: no; the old credential was put back",
		},
	]);
});

describe.concurrent("silence", () => {
	const drip = () =>
		Readable.from(
			(async function* () {
				for (;;) {
					yield " ";
					await setTimeout(50);
				}
			})(),
		);
	test.each([
		["Resource Manager", /^management\./, silence],
		["Graph", /^graph\./, silence],
		[
			"Graph that drips",
			/^graph\./,
			() => ({ status: 200, body: drip() }) as Interception,
		],
		["Radix", /^api\.radix\./, silence],
	] as const)("of %s ends the run", async (_, host, answer) => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			host.test(url.host) ? (answer() as Promise<Interception>) : undefined;

		const { status, report, stdout } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "report", "issuer-urls": "", "radix-cluster": "platform" },
			impatient,
		);

		expect([1, 2], stdout).toContain(status);
		expect(report?.stopped).toBe("because nothing was answered for 3 minutes");
		expect(report?.summary.present).toBe(0);
		expect(report?.summary.missing).toBe(0);
	});

	test.each([
		["that is silent", /^login\./, silence],
		["that drips", /^login\./, () => ({ status: 200, body: drip() })],
		["without an OIDC token", /^run-actions\./, silence],
	] as const)(
		"of a sign-in %s ends the run after a minute",
		async (_, host, answer) => {
			await using run = await scene();
			run.simulator.intercept = ({ url }) =>
				host.test(url.host) ? (answer() as Promise<Interception>) : undefined;

			const { status, report, stdout } = await inWorkflow(
				run.simulator,
				run.workspace,
				{ mode: "report" },
				impatient,
			);

			// The request still waits for its answer: the process ends all the same.
			expect(status, stdout).toBe(2);
			expect(stdout).toContain("nothing was answered for a minute");
			expect(report?.refusal?.message).toContain("sign-in");
		},
	);

	test("in the middle of a sync keeps the account of what was done", async () => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			run.identity.credentials.length > 0 && url.host.startsWith("management.")
				? silence()
				: undefined;

		const { status, report } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "sync" },
			impatient,
		);

		expect(status).toBe(1);
		expect(report?.stopped).toBe("because nothing was answered for 5 minutes");
		expect(report?.changes.map(({ outcome }) => outcome)).toContain("unknown");
	});
});

describe.concurrent("an answer without end", () => {
	/** Prints at the end how much memory the process took at most, in MiB. */
	const weighed = `--import=data:text/javascript,${encodeURIComponent(
		'process.on("exit", () => console.log("peak", process.resourceUsage().maxRSS / 1024))',
	)}`;
	const peakOf = (output: string) => Number(/^peak (.+)$/m.exec(output)?.[1]);
	const endless = (chunk: Buffer) =>
		Readable.from(
			(async function* () {
				for (;;) yield chunk;
			})(),
		);
	test.each([
		["noise", () => endless(randomBytes(64 * 1024)), {}],
		[
			"zeros, compressed",
			() => endless(Buffer.alloc(64 * 1024)).pipe(createGzip()),
			{ "content-encoding": "gzip" },
		],
	] as const)("of %s is could-not-tell", async (_, body, headers) => {
		await using run = await scene();
		run.simulator.intercept = ({ url }) =>
			url.pathname.endsWith("/federatedIdentityCredentials") &&
			url.pathname.includes("id-web")
				? { status: 200, body: body(), headers }
				: undefined;

		const { status, report, stdout } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "report" },
			{ NODE_OPTIONS: weighed },
		);

		expect(status, stdout).toBe(1);
		expect(peakOf(stdout)).toBeLessThan(256);
		expect(
			report?.identities.map(({ status, reason }) => [status, reason]),
		).toEqual([
			[
				"unknown",
				"the credentials of id-web could not be read: the answer is larger than 8 MiB",
			],
			["resolved", undefined],
		]);
	});
});

describe.concurrent("an account that cannot be written", () => {
	test.each([
		["report-file", { "report-file": "taken/report.json" }, {}],
		["summary", {}, { GITHUB_STEP_SUMMARY: "/proc/none/summary" }],
		["outputs", {}, { GITHUB_OUTPUT: "/proc/none/output" }],
		["full disk", { "report-file": "/dev/full" }, {}],
	])(
		"(%s) is known before Azure is written to",
		async (_, inputs, environment) => {
			await using run = await scene();
			await run.workspace.write("taken", "a file, and no folder");

			const { status, stdout } = await inWorkflow(
				run.simulator,
				run.workspace,
				{ mode: "sync", ...inputs },
				environment,
			);

			expect(status, stdout).toBe(2);
			expect(stdout).toMatch(/cannot be written|is not written/);
			expect(stdout).not.toContain("    at ");
			expect(run.simulator.requests).toEqual([]);
		},
	);

	test("afterwards does not keep the others from being written", async () => {
		await using run = await scene();
		const folder = join(run.workspace.folder, "out");
		await mkdir(folder);
		once(
			run.simulator,
			({ url }) => credentialPath.test(url.pathname),
			async () => {
				await chmod(folder, 0o500);
				await mkdir(join(run.workspace.folder, "page.html"));
				return undefined;
			},
		);

		const { status, stdout, report, outputs, summary } = await inWorkflow(
			run.simulator,
			run.workspace,
			{ mode: "sync", "html-file": "page.html" },
		);

		expect(status).toBe(2);
		expect(stdout).toContain("::error::page.html cannot be written");
		expect(report?.summary.created).toBe(2);
		expect(outputs["created"]).toBe("2");
		expect(summary).toContain("2 created");
	});

	test("on the command line is said, and the run goes on", async () => {
		await using run = await scene();
		await mkdir(join(run.workspace.folder, "page.html"));

		const { status, stdout, stderr } = await inShell(
			run.simulator,
			run.workspace,
			[
				"report",
				"--issuer-urls",
				"https://issuer.example/",
				"--html-file",
				"page.html",
				"--junit-file",
				"junit.xml",
			],
		);

		expect(status).toBe(2);
		expect(stdout).toContain("2 are missing");
		expect(stderr).toContain("page.html cannot be written");
		expect(await run.workspace.read("junit.xml")).toContain("<testsuites");
	});
});
