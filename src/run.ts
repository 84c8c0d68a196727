import type { CredentialStore, Directory } from "./azure/directory.ts";
import type { SignInHost } from "./azure/sign-in.ts";
import type { Clock } from "./clock.ts";
import { type Comparison, compare, type Demand } from "./compare/compare.ts";
import { waitForTrusts } from "./compare/wait.ts";
import { parseClientId } from "./derive/client-id.ts";
import { type Application, deriveApplication } from "./derive/requirements.ts";
import { suggestion } from "./did-you-mean.ts";
import { UserError } from "./errors.ts";
import type { Change, Finding, Identity, Requirement } from "./model.ts";
import type { Options, SyncOptions } from "./options.ts";
import type { ConfigFile } from "./read/document.ts";
import { type ReadResult, readFiles } from "./read/files.ts";
import { plural } from "./report/overview.ts";
import type { Outcome } from "./report/report.ts";
import { comparisonRules, fileRules, readRules } from "./rules/index.ts";

/** What a run needs from where it runs. */
export interface Host extends SignInHost {
	/** Where file names start from. */
	readonly directory: string;
	readonly clock: Clock;
	/** Called with what the run is about to do. */
	readonly progress: (step: string) => void;
}

/**
 * The main job: read, validate, derive, resolve, compare, and report or sync.
 * @throws UserError if the job cannot be done
 */
export async function run(options: Options, host: Host): Promise<Outcome> {
	const { applications, findings } = await lint(options, host);
	const select = (all: readonly Requirement[]) =>
		selectEnvironments(all, options.environments);
	if (options.mode === "lint") {
		const requirements = select(
			requirementsOf(applications, options, options.issuerUrls),
		);
		return { mode: "lint", requirements, findings };
	}

	refuseWithoutIssuers(options);
	const source = await openSource(options, host);
	const issuers = [
		...new Set([
			...options.issuerUrls,
			...Object.values(source.clusters).flat(),
		]),
	];
	const required = requirementsOf(applications, options, issuers);
	const demand: Demand = {
		required,
		judged: select(required),
		applications: applications.map(({ application }) => application.name),
		namespaces: applications.flatMap(
			({ application }) => application.namespaces,
		),
		retiredIssuers: options.retiredIssuerUrls,
		provable: !findings.some(({ level }) => level === "error"),
		signedInAs: source.signedInAs,
	};

	host.progress("reading identities and their credentials");
	const clientIds = [...new Set(demand.judged.map(({ clientId }) => clientId))];
	let identities = await source.directory.identities(clientIds);
	let comparison = compare(demand, identities);
	if (options.wait > 0) {
		const waiting = {
			read: (some: readonly string[]) => source.directory.identities(some),
			compare: (all: readonly Identity[]) => compare(demand, all),
			progress: (count: number) =>
				host.progress(`waiting for ${plural(count, "trust")}`),
		};
		const milliseconds = options.wait * 1000;
		comparison = await waitForTrusts(
			comparison,
			milliseconds,
			waiting,
			host.clock,
		);
		identities = [...comparison.identities];
	}
	let synced: Pick<Outcome, "changes" | "planDigest"> = {};
	if (options.mode === "sync" && source.store) {
		const { written, ...outcome } = await sync(
			comparison,
			options.sync,
			source.store,
			host,
		);
		synced = outcome;
		const byClientId = new Map(
			written.map((identity) => [identity.clientId, identity]),
		);
		identities = identities.map(
			(identity) => byClientId.get(identity.clientId) ?? identity,
		);
		comparison = compare(demand, identities);
	}
	if (options.snapshotFile !== undefined)
		await writeSnapshot(
			options.snapshotFile,
			identities,
			source.clusters,
			host,
		);
	return {
		mode: options.mode,
		requirements: demand.judged,
		findings: [
			...findings,
			...comparisonRules.flatMap((rule) => rule.findings(comparison)),
		],
		comparison,
		requests: source.requests(),
		...synced,
	};
}

/**
 * Reads the credentials of all identities that the files name, whether or not anything is required of
 * them by an issuer.
 * @returns the text of a snapshot
 * @throws UserError if a file or Azure cannot be read
 */
export async function takeSnapshot(
	options: Options,
	host: Host,
): Promise<string> {
	const { read, applications } = await lint(options, host);
	const [unreadable] = readRules.flatMap((rule) => rule.findings(read));
	if (unreadable)
		throw new UserError(
			unreadable.message,
			"A snapshot must hold every identity that the files name.",
		);
	const required = requirementsOf(applications, options, []);
	const clientIds = [...new Set(required.map(({ clientId }) => clientId))];
	const { directory, clusters } = await openSource(options, host);
	host.progress("reading identities and their credentials");
	const { formatSnapshot } = await import("./snapshot/snapshot.ts");
	return formatSnapshot(
		await directory.identities(clientIds),
		clusters,
		new Date(),
	);
}

interface DerivedFile {
	readonly file: ConfigFile;
	readonly application: Application;
}

/** The half of the job that needs no network. */
async function lint(
	options: Options,
	host: Host,
): Promise<{
	read: ReadResult;
	applications: DerivedFile[];
	findings: Finding[];
}> {
	const read = await readFiles(options.config, host.directory);
	const applications = read.files.map((file) => ({
		file,
		application: deriveApplication(file.root),
	}));
	refuseUnknownEnvironments(options.environments, applications, read);
	return {
		read,
		applications,
		findings: [
			...readRules.flatMap((rule) => rule.findings(read)),
			...applications.flatMap((subject) =>
				fileRules.flatMap((rule) => rule.findings(subject)),
			),
		],
	};
}

/** Who needs to be trusted by whom. A client ID that is none was reported and cannot be judged. */
function requirementsOf(
	applications: readonly DerivedFile[],
	{ audience }: Options,
	issuers: readonly string[],
): Requirement[] {
	return applications.flatMap(({ file, application }) =>
		application.name === ""
			? []
			: application.uses.flatMap(
					({
						environment,
						workload,
						subject,
						clientId,
						path,
					}): Requirement[] => {
						const parsed = parseClientId(clientId);
						if (parsed === undefined) return [];
						return [
							{
								application: application.name,
								environment,
								workload,
								clientId: parsed.canonical,
								subject,
								audience,
								issuers,
								location: file.locate(path),
							},
						];
					},
				),
	);
}

function selectEnvironments(
	requirements: readonly Requirement[],
	environments: readonly string[],
): readonly Requirement[] {
	return environments.length === 0
		? requirements
		: requirements.filter(({ environment }) =>
				environments.includes(environment),
			);
}

/** A gate for an environment that does not exist would always be open. */
function refuseUnknownEnvironments(
	environments: readonly string[],
	applications: readonly DerivedFile[],
	{ unreadable }: ReadResult,
): void {
	if (unreadable.length > 0) return;
	const declared = [
		...new Set(
			applications.flatMap(({ application }) => application.environments),
		),
	];
	const unknown = environments.find(
		(environment) => !declared.includes(environment),
	);
	if (unknown === undefined) return;
	throw new UserError(
		`no file declares the environment ${JSON.stringify(unknown)}${suggestion(unknown, declared)}`,
		`The files declare ${declared.length === 0 ? "no environment" : declared.join(", ")}.`,
	);
}

function refuseWithoutIssuers({ issuerUrls, radixClusters }: Options): void {
	if (issuerUrls.length > 0 || radixClusters.length > 0) return;
	throw new UserError(
		"no issuer is given, so there is nothing to compare with",
		"Give issuer-urls (the Radix Web Console shows them as Cluster OIDC Issuer URLs) or radix-cluster; or use mode lint.",
	);
}

/** Where credentials are read from, and what the clusters' issuers are. */
interface Source {
	readonly directory: Directory;
	/** Only Azure can be written to. */
	readonly store: CredentialStore | undefined;
	readonly signedInAs: string | undefined;
	/** How many requests were made so far. */
	readonly requests: () => number;
	readonly clusters: Readonly<Record<string, readonly string[]>>;
}

/** The code of either source is loaded only when it is used: linting costs nothing of it. */
async function openSource(options: Options, host: Host): Promise<Source> {
	const { radixClusters } = options;
	if (options.snapshot !== undefined) {
		const { readSnapshot } = await import("./snapshot/snapshot.ts");
		const snapshot = await readSnapshot(options.snapshot);
		const clusters = Object.fromEntries(
			radixClusters.map((cluster) => [cluster, snapshot.issuersOf(cluster)]),
		);
		return {
			directory: snapshot,
			store: undefined,
			signedInAs: undefined,
			requests: () => 0,
			clusters,
		};
	}
	const [{ connect }, { clusterIssuers }] = await Promise.all([
		import("./azure/connect.ts"),
		import("./radix/issuers.ts"),
	]);
	host.progress("signing in");
	const { credential, signedInAs, directory, http } = await connect(
		options.azure,
		host,
		host.clock,
	);
	const issuers = await Promise.all(
		radixClusters.map(
			async (cluster) =>
				[cluster, await clusterIssuers(cluster, credential, http)] as const,
		),
	);
	return {
		directory,
		store: directory,
		signedInAs,
		requests: () => http.requests,
		clusters: Object.fromEntries(issuers),
	};
}

/** Plans everything, then writes; a plan that is refused is still shown in full. */
async function sync(
	comparison: Comparison,
	options: SyncOptions,
	store: CredentialStore,
	host: Host,
): Promise<
	Pick<Outcome, "changes" | "planDigest"> & { written: readonly Identity[] }
> {
	const { planChanges, refusalOf } = await import("./sync/plan.ts");
	const plan = planChanges(comparison, options);
	const planned = plan.identities.flatMap(({ changes }) => changes);
	const planDigest = plan.digest;
	if (options.dryRun) return { changes: planned, planDigest, written: [] };
	const error = refusalOf(plan, options);
	if (error !== undefined) {
		const changes = planned.map(
			(change): Change => ({ ...change, outcome: "skipped", error }),
		);
		return { changes, planDigest, written: [] };
	}
	const { applyPlan } = await import("./sync/apply.ts");
	host.progress("writing and reading back");
	const { changes, identities: written } = await applyPlan(
		plan,
		store,
		host.clock,
	);
	return { changes, planDigest, written };
}

async function writeSnapshot(
	name: string,
	identities: readonly Identity[],
	clusters: Source["clusters"],
	host: Host,
): Promise<void> {
	const { formatSnapshot } = await import("./snapshot/snapshot.ts");
	const { writeOutput } = await import("./report/files.ts");
	await writeOutput(
		name,
		formatSnapshot(identities, clusters, new Date()),
		host.directory,
	);
}
