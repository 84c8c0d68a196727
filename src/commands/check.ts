import {
	applicationsOnClusters,
	assignIssuers,
	radixClustersOf,
} from "../clusters/assign.ts";
import {
	givenIssuers,
	issuersOfRadix,
	namedIssuers,
} from "../clusters/given-issuers.ts";
import { refuseRejected, refuseWithoutIssuers } from "../clusters/refusals.ts";
import { demandOf } from "../demand/demand.ts";
import type { Proof } from "../demand/ownership.ts";
import {
	allowedTrusts,
	deployedUses,
	incompleteFiles,
	openSubjects,
	signedInIdentity,
} from "../demand/protections.ts";
import {
	refuseMissing,
	refuseUnknownEnvironments,
} from "../demand/selection.ts";
import { UserError } from "../errors.ts";
import { diskTree } from "../files/disk.ts";
import { conclude, type FindingSettings } from "../findings/conclude.ts";
import { ignoredCredentials } from "../findings/ignored-credentials.ts";
import type { Host } from "../host.ts";
import type { Demand, Protection } from "../model/demand.ts";
import type { Ignores } from "../model/ignore.ts";
import { mayDecide } from "../model/rank.ts";
import type { Scope } from "../model/scope.ts";
import type { Options } from "../options/options.ts";
import { refuseUnknownClusters } from "../radix/api.ts";
import type { Outcome, Refusal } from "../report/outcome.ts";
import { placeOf, tryOutput } from "../report/write-output.ts";
import { readSources } from "../sources/read.ts";
import type { Given } from "../sources/source.ts";
import type { Approve } from "./compare-and-sync.ts";
import { connect } from "./connect.ts";
import { noticesOf } from "./notices.ts";
import type { AskedOfRadix, Services } from "./services.ts";

/**
 * The main job, of every mode: reads the files, compares what they require with what exists, syncs it
 * if requested, and collects the findings.
 *
 * @param approve shows a plan to a person before anything is written; without it nobody is asked
 * @throws UserError if the job cannot be done
 */
export async function check(
	options: Options,
	host: Host,
	approve?: Approve,
): Promise<Outcome> {
	if (options.mode !== "lint") {
		// Never awaited: it ends the run, or the run ends before.
		host.stop.afterSilence(options.mode === "sync" ? 5 : 3);
	}
	const given = await readGiven(options, host);
	const opened = await attempt(() => open(given, options, host));
	const services = opened.value;
	const issuers = assignIssuers(
		given.scopes,
		options.clusters,
		services?.issuers,
	);
	const judged = await attempt(async () => {
		if (services) refuseRejected(issuersOfRadix(services.issuers));
	});
	const rejected = opened.refusal ?? judged.refusal;
	const { discoveries, mismatch } =
		rejected || !options.checkIssuers
			? { discoveries: [], mismatch: undefined }
			: await discover(services, options, host);
	const refusal = rejected ?? mismatch;
	const demand = demandOf(
		given.scopes,
		issuers,
		options.environments,
		protectionsOf(given, services, options, host),
		await proofOf(services, options, host),
	);
	const compared =
		services && refusal === undefined
			? await compareWith(services, demand, options, host, approve)
			: undefined;
	const { findings, suppressed, unheeded } = conclude(
		given,
		issuers,
		compared?.comparison,
		{
			...findingSettings(given, options, host),
			discoveries,
		},
	);
	return {
		mode: options.mode,
		complete:
			given.unreadable.length === 0 &&
			refusal === undefined &&
			host.stop.stopped?.status === undefined,
		requirements: demand.judged,
		findings,
		suppressed,
		notices: noticesOf(given.scopes, options, unheeded, compared?.changes),
		texts: given.texts,
		files: filesOf(given),
		issuers: namedIssuers(options.clusters, services?.issuers ?? new Map()),
		endedAt: host.clock.now(),
		...(options.run && { run: options.run }),
		...(options.toolCommit && { toolCommit: options.toolCommit }),
		...(compared && {
			comparedWith: options.snapshot === undefined ? "azure" : "snapshot",
		}),
		...(refusal && { refusal }),
		...(host.stop.stopped && { stopped: host.stop.stopped }),
		...compared,
	};
}

/** What the issuers say of themselves, and whether one of them says another issuer. */
async function discover(
	services: Services | undefined,
	options: Options,
	host: Host,
) {
	const { askIssuers, mismatchAmong } = await import("./check-issuers.ts");
	const discoveries = await askIssuers(services, options, host);
	return { discoveries, mismatch: mismatchAmong(discoveries, options) };
}

/** Linting costs nothing of what compares. */
async function compareWith(
	services: Services,
	demand: Demand,
	options: Options,
	host: Host,
	approve: Approve | undefined,
) {
	const { compareAndSync } = await import("./compare-and-sync.ts");
	return compareAndSync(demand, services, options, host, approve);
}

interface Attempt<T> {
	readonly value?: T;
	/** Why it could not be done. */
	readonly refusal?: Refusal;
}

/** What the user can mend ends the comparison, and not the run: the files' findings are shown all the same. */
async function attempt<T>(act: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await act() };
	} catch (thrown) {
		if (!(thrown instanceof UserError)) throw thrown;
		return { refusal: { message: thrown.message, hint: thrown.hint } };
	}
}

/** Reads every source, and keeps the policy file's text beside the others. */
export async function readGiven(
	{ sources, policy }: Options,
	host: Host,
): Promise<Given> {
	const given = await readSources(diskTree(host), sources);
	if (policy.source) given.texts.add(policy.source.name, policy.source.text);
	return given;
}

/**
 * What a run compares with: nothing in mode `lint`. All that is wrong with what was given is said before
 * anything signs in.
 *
 * @throws UserError if there is nothing to compare with
 */
async function open(
	given: Given,
	options: Options,
	host: Host,
): Promise<Services | undefined> {
	const { scopes, unreadable } = given;
	const { mode, clusters, environments } = options;
	refuseUnknownEnvironments(environments, scopes, unreadable);
	const asked = askedOfRadix(scopes, options);
	refuseUnknownClusters(asked.clusters);
	refuseBadOutputs(options, host);
	if (mode === "lint") return undefined;
	refuseWritingFor(options);
	refuseMissing(unreadable);
	refuseRejected(givenIssuers(clusters));
	refuseWithoutIssuers(scopes, clusters);
	return connect(asked, options, host);
}

/** @throws UserError if a pull request would decide what is written */
function refuseWritingFor({ mode, sync, rank, proposal }: Options): void {
	if (mode !== "sync" || sync.dryRun || mayDecide(rank, "write")) return;
	throw new UserError(
		`sync does not write in a run that the event ${proposal} started: whoever opens a pull request would decide who is trusted`,
		"Use `dry-run` there, and `sync` in a run of the event push, in a job with a protected environment.",
	);
}

/**
 * Where outputs go is known before anything is done. Before a write to Azure it is also tried: what was done
 * must not be lost.
 *
 * @throws UserError if an output cannot be written, or must not be where it is wanted
 */
function refuseBadOutputs(
	{ files, snapshotFile, mode, sync }: Options,
	host: Host,
): void {
	const names = [...Object.values(files), snapshotFile].filter(
		(name) => name !== undefined,
	);
	for (const name of names) placeOf(name, host);
	if (mode !== "sync" || sync.dryRun) return;
	for (const name of names) tryOutput(placeOf(name, host), name);
	for (const path of host.runnerFiles) tryOutput(path, path);
}

export function askedOfRadix(
	scopes: readonly Scope[],
	{ clusters, deployed }: Options,
): AskedOfRadix {
	return {
		clusters: radixClustersOf(scopes, clusters),
		applications:
			deployed === false ? [] : applicationsOnClusters(scopes, clusters),
	};
}

/** What can prove that an application's namespaces are its own. */
export async function proofOf(
	services: Services | undefined,
	{ deployed }: Options,
	{ checkout }: Host,
): Promise<Proof> {
	const read = services?.deployed;
	return {
		deployed: deployed === false ? "waived" : read,
		radixIssuers: services?.issuers ?? new Map(),
		checkout: read && (await checkout()),
	};
}

/** Everything that keeps a credential from being deleted although no file requires it. */
function protectionsOf(
	given: Given,
	services: Services | undefined,
	{ policy }: Options,
	host: Host,
): Protection[] {
	const ignores = ignoresOf(given, policy);
	return [
		allowedTrusts(policy.allowedTrusts),
		incompleteFiles(given.scopes, given.unreadable),
		openSubjects(given.scopes),
		deployedUses(services?.deployed ?? [], services?.issuers ?? new Map()),
		signedInIdentity(services?.signedInAs),
		ignoredCredentials(ignores, given.scopes, today(host)),
	];
}

function findingSettings(
	given: Given,
	{ mode, environments, policy, clusters, failOn, failOnFile, rank }: Options,
	host: Host,
): Omit<FindingSettings, "discoveries"> {
	return {
		levels: policy.levels,
		ignores: ignoresOf(given, policy),
		policyFile: policy.source?.name,
		commentsIgnoreErrors: mayDecide(rank, "suppression"),
		neverFails: failOn === "never" ? { file: failOnFile } : undefined,
		production: policy.production,
		issuers: givenIssuers(clusters),
		comparesAll: mode === "report" && environments.length === 0,
		today: today(host),
	};
}

function filesOf({ scopes, unreadable }: Given): string[] {
	const names = [
		...scopes.map(({ file }) => file),
		...unreadable.map(({ name }) => name),
	];
	return [...new Set(names)].sort();
}

function ignoresOf({ ignores }: Given, policy: Options["policy"]): Ignores {
	return { policy: policy.ignores, inline: ignores };
}

/** `2027-01-31` */
function today({ clock }: Host): string {
	return new Date(clock.now()).toISOString().slice(0, "2027-01-31".length);
}
