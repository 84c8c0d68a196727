import type { CredentialStore, Directory } from "./azure/directory.ts";
import type { SignInHost } from "./azure/sign-in.ts";
import { type Comparison, compare, type Demand } from "./compare/compare.ts";
import { parseClientId } from "./derive/client-id.ts";
import { deriveApplication } from "./derive/requirements.ts";
import { suggestion } from "./did-you-mean.ts";
import { UserError } from "./errors.ts";
import type { Change, Finding, Identity, Requirement } from "./model.ts";
import type { Options, SyncOptions } from "./options.ts";
import { applyPolicy } from "./policy/apply.ts";
import {
	deployedFiles,
	givenIssuers,
	hasIssuers,
	issuersOf,
	namespacesByIssuer,
	type RadixIssuers,
	radixClustersOf,
	retiredIssuers,
} from "./policy/deployment.ts";
import { inlineIgnores } from "./policy/inline-ignores.ts";
import {
	type ReadResult,
	readFiles,
	type UnreadableFile,
	unreadable,
} from "./read/files.ts";
import type { Sources } from "./read/sources.ts";
import type { Outcome } from "./report/report.ts";
import {
	allRules,
	comparisonRules,
	fileRules,
	readRules,
	runRules,
} from "./rules/index.ts";
import type { FileSubject } from "./rules/rule.ts";
import { staleIgnore } from "./rules/stale-ignore.ts";

/** What a run needs from where it runs. */
export interface Host extends SignInHost {
	/** Where file names start from. */
	readonly directory: string;
	readonly sleep: (milliseconds: number) => Promise<void>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Called with what the run is about to do. */
	readonly progress: (step: string) => void;
}

/**
 * The main job: read, validate, derive, resolve, compare, and report or sync.
 * @throws UserError if the job cannot be done
 */
export async function run(options: Options, host: Host): Promise<Outcome> {
	const linted = await lint(options, host);
	const { read, files, sources } = linted;
	const select = (all: readonly Requirement[]) =>
		selectEnvironments(all, options.environments);
	if (options.mode === "lint") {
		const requirements = select(requirementsOf(files, options, {}));
		const findings = finish(linted, undefined, undefined, options, host);
		return { mode: "lint", requirements, findings, sources };
	}

	refuseWithoutIssuers(options, files);
	const source = await openSource(options, files, host);
	const required = requirementsOf(files, options, source.clusters);
	const ownNamespaces = namespacesByIssuer(files, options, source.clusters);
	const demand: Demand = {
		required,
		judged: select(required),
		applications: files.map(({ application }) => application.name),
		namespaces: files.flatMap(({ application }) => application.namespaces),
		...(ownNamespaces && { namespacesByIssuer: ownNamespaces }),
		retiredIssuers: retiredIssuers(options),
		allowedTrusts: options.policy.allowedTrusts,
		complete: read.unreadable.length === 0,
	};

	host.progress("reading identities and their credentials");
	const clientIds = [...new Set(demand.judged.map(({ clientId }) => clientId))];
	let identities = await source.directory.identities(clientIds);
	let comparison = compare(demand, identities);
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
		findings: finish(linted, comparison, source.clusters, options, host),
		sources,
		comparison,
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
	const { read, files } = await lint(options, host);
	const [unreadable] = readRules.flatMap((rule) => rule.findings(read));
	if (unreadable)
		throw new UserError(
			unreadable.message,
			"A snapshot must hold every identity that the files name.",
		);
	const required = requirementsOf(files, options, {});
	const clientIds = [...new Set(required.map(({ clientId }) => clientId))];
	const { directory, clusters } = await openSource(options, files, host);
	host.progress("reading identities and their credentials");
	const { formatSnapshot } = await import("./snapshot/snapshot.ts");
	return formatSnapshot(
		await directory.identities(clientIds),
		clusters,
		new Date(host.now()),
	);
}

interface Linted {
	readonly read: ReadResult;
	readonly files: readonly FileSubject[];
	/** Of the rules that look at one file at a time. */
	readonly findings: readonly Finding[];
	readonly sources: Sources;
}

/** The half of the job that needs no network. */
async function lint(options: Options, host: Host): Promise<Linted> {
	const given = await readFiles(options.config, host.directory);
	const derived = given.files.map((file) => ({
		file,
		application: deriveApplication(file.root),
	}));
	const files = derived.filter(
		({ application }) => application.excess === undefined,
	);
	const read = {
		...given,
		unreadable: [...given.unreadable, ...derived.flatMap(tooLarge)],
	};
	refuseUnknownEnvironments(options.environments, files, read);
	const { source } = options.policy;
	if (source) read.sources.add(source.name, source.text);
	return {
		read,
		files,
		findings: [
			...readRules.flatMap((rule) => rule.findings(read)),
			...files.flatMap((subject) =>
				fileRules.flatMap((rule) => rule.findings(subject)),
			),
		],
		sources: read.sources,
	};
}

/** A file that asks for more than can be derived is as good as one that cannot be read. */
function tooLarge({ file, application }: FileSubject): UnreadableFile[] {
	return application.excess === undefined
		? []
		: [unreadable(file.name, `asks for too much: ${application.excess}`)];
}

/** The rules that need to know everything, and then what the policy makes of all findings. */
function finish(
	{ read, files, findings }: Linted,
	comparison: Comparison | undefined,
	radix: RadixIssuers | undefined,
	options: Options,
	host: Host,
): Finding[] {
	const { policy } = options;
	const subject = {
		files: deployedFiles(files, options, radix),
		issuers: givenIssuers(options),
		production: policy.production,
	};
	const ofComparison = comparison
		? comparisonRules.flatMap((rule) => rule.findings(comparison))
		: [];
	return applyPolicy(
		[
			...findings,
			...runRules.flatMap((rule) => rule.findings(subject)),
			...ofComparison,
		],
		{
			policy: policy.ignores,
			inline: files.flatMap(({ file }) => inlineIgnores(file)),
		},
		policy.levels,
		{
			rules: allRules.map(({ name }) => name),
			judged: judgedRules(read, comparison, options),
			today: new Date(host.now()).toISOString().slice(0, "2027-01-31".length),
		},
	);
}

/**
 * The rules that had a chance to find everything: only of these an ignore without a match is stale. A
 * comparison that saw half, or that sync has changed since, proves nothing.
 */
function judgedRules(
	read: ReadResult,
	comparison: Comparison | undefined,
	{ mode, environments }: Options,
): ReadonlySet<string> {
	const compared =
		mode === "report" &&
		environments.length === 0 &&
		comparison?.identities.every(({ status }) =>
			["resolved", "not-found", "unsupported"].includes(status),
		);
	const judged =
		read.unreadable.length > 0
			? []
			: allRules.filter(({ online, name }) =>
					online || name === staleIgnore.name ? compared : true,
				);
	return new Set(judged.map(({ name }) => name));
}

/** Who needs to be trusted by whom. A client ID that is none was reported and cannot be judged. */
function requirementsOf(
	files: readonly FileSubject[],
	options: Options,
	radix: RadixIssuers,
): Requirement[] {
	return files.flatMap(({ file, application }) => {
		if (application.name === "") return [];
		const issuers = issuersOf(file.name, options, radix);
		return application.uses.flatMap(
			({ environment, workload, subject, clientId, path }): Requirement[] => {
				const parsed = parseClientId(clientId);
				if (parsed === undefined) return [];
				return [
					{
						application: application.name,
						environment,
						workload,
						clientId: parsed.canonical,
						subject,
						audience: options.audience,
						issuers,
						location: file.locate(path),
					},
				];
			},
		);
	});
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
	files: readonly FileSubject[],
	read: ReadResult,
): void {
	if (read.unreadable.length > 0) return;
	const declared = [
		...new Set(files.flatMap(({ application }) => application.environments)),
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

function refuseWithoutIssuers(
	options: Options,
	files: readonly FileSubject[],
): void {
	const without = files.find(({ file }) => !hasIssuers(file.name, options));
	if (without === undefined && (files.length > 0 || hasIssuers("", options)))
		return;
	const { clusters } = options.policy;
	const name = clusters.length > 0 ? without?.file.name : undefined;
	throw new UserError(
		name === undefined
			? "no issuer is given, so there is nothing to compare with"
			: `no issuer is given for ${name}: the policy file gives it no cluster, and no input names an issuer`,
		"Give issuer-urls (the Radix Web Console shows them as Cluster OIDC Issuer URLs) or radix-cluster; or use mode lint.",
	);
}

/** Where credentials are read from, and what the clusters' issuers are. */
interface Source {
	readonly directory: Directory;
	/** Only Azure can be written to. */
	readonly store: CredentialStore | undefined;
	readonly clusters: RadixIssuers;
}

/** The code of either source is loaded only when it is used: linting costs nothing of it. */
async function openSource(
	options: Options,
	files: readonly FileSubject[],
	host: Host,
): Promise<Source> {
	const radixClusters = radixClustersOf(options, files);
	if (options.snapshot !== undefined) {
		const { readSnapshot } = await import("./snapshot/snapshot.ts");
		const snapshot = await readSnapshot(options.snapshot);
		const clusters = Object.fromEntries(
			radixClusters.map((cluster) => [cluster, snapshot.issuersOf(cluster)]),
		);
		return { directory: snapshot, store: undefined, clusters };
	}
	const [{ connect }, { clusterIssuers }] = await Promise.all([
		import("./azure/connect.ts"),
		import("./radix/issuers.ts"),
	]);
	host.progress("signing in");
	const { credential, directory } = await connect(options.azure, host);
	const issuers = await Promise.all(
		radixClusters.map(
			async (cluster) =>
				[cluster, await clusterIssuers(cluster, credential)] as const,
		),
	);
	return { directory, store: directory, clusters: Object.fromEntries(issuers) };
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
		host.sleep,
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
		formatSnapshot(identities, clusters, new Date(host.now())),
		host.directory,
	);
}
