import type { ApplicationOnCluster } from "../model/deployed.ts";
import type { Location } from "../model/location.ts";
import type { FileRank, Rank } from "../model/rank.ts";
import type { Scope } from "../model/scope.ts";

/** Which issuers the clusters have, as it was configured. */
export interface ClusterSettings {
	/** The clusters of the policy file, each with the files that run on it. */
	readonly clusters: readonly Cluster[];
	/** The issuers of every file that the policy file gives no cluster. */
	readonly issuerUrls: readonly string[];
	/** Clusters whose issuers the Radix API knows, for the same files. */
	readonly radixClusters: readonly string[];
	readonly retiredIssuerUrls: readonly string[];
}

/** A cluster and the files that run on it. */
export interface Cluster {
	readonly name: string;
	/** Names of the files, as they are shown. */
	readonly files: ReadonlySet<string>;
	/** The cluster's name or URL for the Radix API. */
	readonly radixCluster: string | undefined;
	/** Whether the policy file that says all this is that of a pull request. */
	readonly givenBy: FileRank;
	readonly issuers: readonly LocatedIssuer[];
	readonly retiredIssuers: readonly LocatedIssuer[];
}

/** A cluster whose Radix API is asked. */
export interface RadixCluster {
	/** Its name, or the base URL of a Radix API. */
	readonly cluster: string;
	readonly givenBy: Rank;
}

interface LocatedIssuer {
	readonly issuer: string;
	readonly location: Location;
}

/** The issuers that the Radix API knows, by cluster as it was given. */
export type RadixIssuers = ReadonlyMap<string, readonly string[]>;

/** The issuers of one scope. */
interface Issuers {
	readonly current: readonly string[];
	readonly retired: readonly string[];
	/** The clusters that the Radix API knows, as they were given. */
	readonly radixClusters: readonly string[];
	/** Those of them whose issuers were not read, because the run uses no network. */
	readonly unread: readonly string[];
}

export interface AssignedIssuers {
	readonly byScope: ReadonlyMap<Scope, Issuers>;
	/** All retired issuers, also those of clusters on which no file runs. */
	readonly retired: readonly string[];
}

/**
 * Says once, for every later stage, which issuers each scope has: those of its own clusters, or of the
 * inputs if the policy file gives it none.
 *
 * @param radix the issuers of the clusters that were asked; `undefined` if none was
 */
export function assignIssuers(
	scopes: readonly Scope[],
	settings: ClusterSettings,
	radix: RadixIssuers | undefined,
): AssignedIssuers {
	const fromInputs = inputIssuers(settings, radix);
	const byScope = new Map(
		scopes.map((scope) => {
			const clusters = clustersOf(scope, settings);
			const issuers =
				clusters.length === 0 ? fromInputs : clusterIssuers(clusters, radix);
			return [scope, issuers];
		}),
	);
	const ofClusters = clusterIssuers(settings.clusters, radix);
	const { retiredIssuerUrls } = settings;
	return {
		byScope,
		retired: distinct([...retiredIssuerUrls, ...ofClusters.retired]),
	};
}

/** The clusters whose issuers must be read, each once: those of the inputs and of the given scopes. */
export function radixClustersOf(
	scopes: readonly Scope[],
	settings: ClusterSettings,
): RadixCluster[] {
	const ofScopes = scopes
		.flatMap((scope) => clustersOf(scope, settings))
		.flatMap(({ radixCluster, givenBy }) =>
			radixCluster === undefined ? [] : { cluster: radixCluster, givenBy },
		);
	const ofInputs = settings.radixClusters.map((cluster) => ({
		cluster,
		givenBy: "input" as const,
	}));
	// The last one of a name counts, and an input decides more than a file.
	const byName = [...ofScopes, ...ofInputs].map(
		(one) => [one.cluster, one] as const,
	);
	return [...new Map<string, RadixCluster>(byName).values()];
}

/** The applications of the scopes, each with every cluster that the Radix API knows it on. */
export function applicationsOnClusters(
	scopes: readonly Scope[],
	settings: ClusterSettings,
): ApplicationOnCluster[] {
	const found = new Map<string, ApplicationOnCluster>();
	for (const scope of scopes) {
		const { application } = scope;
		if (application === "") continue;
		for (const cluster of radixClustersOfScope(scope, settings))
			found.set(JSON.stringify([cluster, application]), {
				cluster,
				application,
			});
	}
	return [...found.values()];
}

/** Whether anything says which issuers a scope has, or with no scope which issuers the run has. */
export function hasIssuers(
	scope: Scope | undefined,
	settings: ClusterSettings,
): boolean {
	const { issuerUrls, radixClusters } = settings;
	return (
		issuerUrls.length + radixClusters.length > 0 ||
		(scope !== undefined && hasOwnCluster(scope, settings))
	);
}

/** Whether the policy file gives a scope a cluster of its own. */
export function hasOwnCluster(
	scope: Scope,
	settings: ClusterSettings,
): boolean {
	return clustersOf(scope, settings).length > 0;
}

function inputIssuers(
	{ issuerUrls, radixClusters, retiredIssuerUrls }: ClusterSettings,
	radix: RadixIssuers | undefined,
): Issuers {
	return {
		current: distinct([...issuerUrls, ...knownIssuers(radixClusters, radix)]),
		retired: retiredIssuerUrls,
		radixClusters,
		unread: radix === undefined ? radixClusters : [],
	};
}

function clusterIssuers(
	clusters: readonly Cluster[],
	radix: RadixIssuers | undefined,
): Issuers {
	const current = clusters.flatMap(({ issuers, radixCluster }) => [
		...issuers.map(({ issuer }) => issuer),
		...knownIssuers(radixCluster === undefined ? [] : [radixCluster], radix),
	]);
	const retired = clusters.flatMap(({ retiredIssuers }) =>
		retiredIssuers.map(({ issuer }) => issuer),
	);
	const radixClusters = distinct(radixClusterNames(clusters));
	return {
		current: distinct(current),
		retired: distinct(retired),
		radixClusters,
		unread: radix === undefined ? radixClusters : [],
	};
}

function knownIssuers(
	names: readonly string[],
	radix: RadixIssuers = new Map(),
): string[] {
	return names.flatMap((name) => radix.get(name) ?? []);
}

function radixClustersOfScope(
	scope: Scope,
	settings: ClusterSettings,
): readonly string[] {
	const clusters = clustersOf(scope, settings);
	return clusters.length === 0
		? settings.radixClusters
		: radixClusterNames(clusters);
}

function radixClusterNames(clusters: readonly Cluster[]): string[] {
	return clusters.flatMap(({ radixCluster }) => radixCluster ?? []);
}

function clustersOf(
	{ file }: Scope,
	{ clusters }: ClusterSettings,
): readonly Cluster[] {
	return clusters.filter(({ files }) => files.has(file));
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)];
}
