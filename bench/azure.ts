import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	configWith,
	credentialFor,
	deployer,
	emptyTenant,
	inWorkflow,
	issuer,
} from "../test/e2e/fixture.ts";
import { runCli, Workspace } from "../test/e2e/harness.ts";
import { oidcToken } from "../test/simulator/entra.ts";
import { Simulator } from "../test/simulator/simulator.ts";
import type { ManagedIdentity } from "../test/simulator/tenant.ts";
import { interleave, stopwatch, type Timed } from "./interleave.ts";
import { findProgram, root, runNode, runProgram } from "./process.ts";
import type { Row, SkippedRow } from "./row.ts";
import type { Done, Job } from "./run-process.ts";

/** What an answer takes, in milliseconds. */
const latency = 100;

/** Whole runs against the simulated tenant, in which every answer takes 100 ms. */
export async function azure(): Promise<(Row | SkippedRow)[]> {
	await using fixtures = await Fixtures.start(latency);
	const { one, ten, fifty, single, fleet } = fixtures.cases;
	const az = await findProgram("az");
	const times = await interleave({
		one: fixtures.inProcess(one),
		ten: fixtures.inProcess(ten),
		fifty: fixtures.inProcess(fifty),
		oneWhole: fixtures.inAction(one),
		tenWhole: fixtures.inAction(ten),
		fiftyWhole: fixtures.inAction(fifty),
		single: fixtures.inProcess(single),
		fleet: fixtures.inProcess(fleet),
		singleWhole: fixtures.inAction(single),
		fleetWhole: fixtures.inAction(fleet),
		oneFloor: fixtures.inFloor(one),
		tenFloor: fixtures.inFloor(ten),
		fiftyFloor: fixtures.inFloor(fifty),
		singleFloor: fixtures.inFloor(single),
		fleetFloor: fixtures.inFloor(fleet),
		...(az !== undefined && {
			shell: fixtures.inShell(ten),
			az: fixtures.inAzureCli(ten),
		}),
	});
	const chained = (
		{ what, part, chain, target, floorTarget }: Case,
		[job, whole, floor]: [number, number, number],
	): Row[] => {
		const against = `${chain} requests that wait for one another`;
		const row = { part, unit: "ms" } as const;
		return [
			{
				...{ ...row, what, measured: job, against, target },
				reference: chain * latency,
			},
			{
				...{ ...row, what: "the same, whole process", measured: whole },
				...{ against: "the floor", reference: floor, target: floorTarget },
			},
		];
	};
	const loop = {
		part: "report",
		what: `${ten.what}, command line`,
		against: "loop over `az identity federated-credential list`",
	} as const;
	return [
		...chained(one, [times.one, times.oneWhole, times.oneFloor]),
		...chained(ten, [times.ten, times.tenWhole, times.tenFloor]),
		...chained(fifty, [times.fifty, times.fiftyWhole, times.fiftyFloor]),
		times.az === undefined || times.shell === undefined
			? { ...loop, skipped: "no `az` in PATH" }
			: {
					...loop,
					...{ unit: "ms", target: 0.1 },
					...{ measured: times.shell, reference: times.az },
				},
		...chained(single, [times.single, times.singleWhole, times.singleFloor]),
		...chained(fleet, [times.fleet, times.fleetWhole, times.fleetFloor]),
	];
}

/** How many requests runs make, beside the fewest with which the same could be known or done. */
export async function azureCounts(): Promise<Row[]> {
	await using fixtures = await Fixtures.start(0);
	const rows: Row[] = [];
	for (const subject of Object.values(fixtures.cases)) {
		await fixtures.inAction(subject)();
		const measured = fixtures.requests;
		await fixtures.inFloor(subject)();
		const { part, what, fewest } = subject;
		const row = { part, what, unit: "requests", measured } as const;
		rows.push(
			{
				...{ ...row, reference: fewest, against: "the fewest possible" },
				target: part === "report" ? 1.2 : 3,
			},
			{
				...{ ...row, reference: fixtures.requests, against: "the floor" },
				target: 1,
			},
		);
	}
	return rows;
}

interface Case {
	readonly part: "report" | "sync";
	readonly what: string;
	readonly identities: readonly ManagedIdentity[];
	readonly inputs: Readonly<Record<string, string>>;
	readonly workspace: Workspace;
	/** How many requests must wait for one another, however many others are made meanwhile. */
	readonly chain: number;
	readonly fewest: number;
	/** How many credentials there are afterwards. */
	readonly credentials: number;
	readonly target: number;
	/** What the whole process may take, as a multiple of the floor's. */
	readonly floorTarget: number;
}

/** A tenant with identities for every case, and configs that use them. */
class Fixtures {
	readonly cases: Readonly<
		Record<"one" | "ten" | "fifty" | "single" | "fleet", Case>
	>;
	private readonly simulator: Simulator;
	private readonly disposed: AsyncDisposableStack;
	private readonly worker: ChildProcess;

	private constructor(
		simulator: Simulator,
		cases: Fixtures["cases"],
		disposed: AsyncDisposableStack,
	) {
		this.simulator = simulator;
		this.cases = cases;
		this.disposed = disposed;
		const script = fileURLToPath(new URL("run-process.ts", import.meta.url));
		const { environment, workflowEnvironment } = simulator;
		const env = { ...environment, ...workflowEnvironment };
		this.worker = fork(script, { env });
		disposed.defer(() => this.worker.disconnect());
	}

	static async start(latency: number): Promise<Fixtures> {
		const disposed = new AsyncDisposableStack();
		const tenant = emptyTenant();
		const simulator = disposed.use(await Simulator.start(tenant));
		const workspaceWith = async (config: string) =>
			disposed.use(await Workspace.with({ "radixconfig.yaml": config }));
		simulator.latency = latency;
		// The services' own time is in the latency.
		if (latency > 0) simulator.resourceManager.writeTime = 0;

		let made = 0;
		const add = (count: number, subscriptions: number) =>
			Array.from({ length: count }, (_, index) => {
				made += 1;
				const clientId = `${String(made).padStart(8, "0")}-0000-4000-8000-000000000000`;
				const subscription = `5b2ec1fc-0000-4000-8000-${String(index % subscriptions).padStart(12, "0")}`;
				return tenant.addManagedIdentity(`id-${made}`, clientId, {
					subscription,
				});
			});
		const report = async (count: number): Promise<Case> => {
			const identities = add(count, 1);
			const uses = identities.map(({ name, clientId, credentials }) => {
				const subject = `system:serviceaccount:my-app-dev:${name}-sa`;
				credentials.push({ id: name, ...credentialFor(subject) });
				return [name, clientId];
			});
			return {
				...{ part: "report", inputs: { mode: "report" }, target: 1.3 },
				floorTarget: count < 50 ? 1.1 : 1,
				credentials: count,
				what: `\`report\` of ${count} ${count === 1 ? "identity" : "identities"}`,
				identities,
				workspace: await workspaceWith(configWith(Object.fromEntries(uses))),
				// The workflow's token, an access token, what the client IDs stand for, their credentials.
				chain: 4,
				// One workflow's token serves for both access tokens, and one batch for 300 client IDs.
				fewest: 1 + 2 + 1 + count,
			};
		};
		const sync = async (count: number, each: number): Promise<Case> => {
			// Forty writes may come at once in a subscription, before two per second are the limit.
			const identities = add(count, 5);
			const uses = identities.flatMap(({ name, clientId }) =>
				Array.from({ length: each }, (_, index) => [
					`${name}-${index}`,
					clientId,
				]),
			);
			return {
				...{ part: "sync", inputs: { mode: "sync" }, target: 1.2 },
				floorTarget: 1.1,
				credentials: count * each,
				what: `\`sync\` of ${count * each} credentials on ${count} ${count === 1 ? "identity" : "identities"}`,
				identities,
				workspace: await workspaceWith(configWith(Object.fromEntries(uses))),
				// As a report, then on each identity one look and one write after the other, and the list read back.
				chain: 4 + 2 * each + 1,
				fewest: 1 + 2 + 1 + count + count * each + count,
			};
		};
		const cases = {
			one: await report(1),
			ten: await report(10),
			fifty: await report(50),
			single: await sync(1, 20),
			fleet: await sync(20, 10),
		};
		return new Fixtures(simulator, cases, disposed);
	}

	/** How many requests the last run made. */
	get requests(): number {
		return this.simulator.requests.length;
	}

	/** The job alone, in a process that has done it before. */
	inProcess(subject: Case): Timed {
		const inputs = {
			...subject.inputs,
			"issuer-urls": issuer,
			"azure-client-id": deployer,
			"azure-tenant-id": this.simulator.tenant.id,
		};
		const job: Job = { directory: subject.workspace.folder, inputs };
		return async () => {
			this.reset(subject);
			this.worker.send(job);
			const [done] = (await once(this.worker, "message")) as [Done];
			if ("error" in done) throw new Error(done.error);
			return done.time;
		};
	}

	/** The Action as a runner starts it. */
	inAction(subject: Case): Timed {
		const { workspace, inputs } = subject;
		return () => {
			this.reset(subject);
			return stopwatch(async () => {
				const ended = await inWorkflow(this.simulator, workspace, inputs);
				if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr);
			});
		};
	}

	/** A script that makes the same requests and no more of it. */
	inFloor(subject: Case): Timed {
		const { environment, workflowEnvironment, tenant } = this.simulator;
		const { part, identities, credentials } = subject;
		const each = credentials / identities.length;
		const subjects = identities.map(({ name }) => [
			name,
			Array.from(
				{ length: each },
				(_, index) => `system:serviceaccount:my-app-dev:${name}-${index}-sa`,
			),
		]);
		const variables = {
			...environment,
			...workflowEnvironment,
			MODE: part,
			TENANT: tenant.id,
			CLIENT: deployer,
			ISSUER: issuer,
			CLIENT_IDS: identities.map(({ clientId }) => clientId).join(),
			SUBJECTS: JSON.stringify(Object.fromEntries(subjects)),
		};
		const script = join(root, "bench/floor.mjs");
		return () => {
			this.reset(subject);
			return stopwatch(async () => {
				const { stdout } = await runNode([script], variables);
				if (Number(stdout) !== credentials)
					throw new Error(`the floor found ${stdout} of ${credentials}`);
			});
		};
	}

	/** The command line in a step of a workflow. */
	inShell(subject: Case): Timed {
		const { environment, workflowEnvironment, tenant } = this.simulator;
		const args = ["report", "--issuer-urls", issuer];
		const signIn = ["--azure-client-id", deployer];
		const inTenant = ["--azure-tenant-id", tenant.id];
		return () => {
			this.reset(subject);
			return stopwatch(async () => {
				const ended = await runCli(
					subject.workspace,
					[...args, ...signIn, ...inTenant],
					{ ...environment, ...workflowEnvironment },
				);
				if (ended.status !== 0) throw new Error(ended.stdout + ended.stderr);
			});
		};
	}

	/** What people write in a workflow today: sign in, then one call per identity. */
	inAzureCli({ identities, workspace }: Case): Timed {
		const { environment, tenant, workflowSubject } = this.simulator;
		const script = [
			"set -eu",
			`az login --service-principal -u ${deployer} -t ${tenant.id} --federated-token "$TOKEN"`,
			...identities.map(
				({ name, resourceGroup, subscription }) =>
					`az identity federated-credential list --identity-name ${name} --resource-group ${resourceGroup} --subscription ${subscription}`,
			),
		].join("\n");
		const variables = {
			...environment,
			REQUESTS_CA_BUNDLE: String(environment["NODE_EXTRA_CA_CERTS"]),
			AZURE_CONFIG_DIR: workspace.folder,
			AZURE_CORE_COLLECT_TELEMETRY: "no",
		};
		return () => {
			const TOKEN = oidcToken({
				iss: "https://token.actions.githubusercontent.com",
				sub: workflowSubject,
				aud: "api://AzureADTokenExchange",
			});
			const shell = ["-c", script];
			return stopwatch(() => runProgram("sh", shell, { ...variables, TOKEN }));
		};
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.disposed[Symbol.asyncDispose]();
	}

	/** What a sync has written must be written again by the next one. */
	private reset({ part, identities }: Case): void {
		this.simulator.requests.length = 0;
		if (part === "report") return;
		for (const { credentials } of identities) credentials.length = 0;
	}
}
