import type { CheckedFile } from "../model/requirement.ts";
import type { Options } from "../options/options.ts";
import type { Cluster } from "../options/policy.ts";
import type { DeployedFile, GivenIssuer } from "../rules/rule.ts";

/** The issuers that the Radix API names, by cluster as it was given. */
export type RadixIssuers = Readonly<Record<string, readonly string[]>>;

/** The clusters that have to be asked for their issuers: those of the inputs and of the given files. */
export function radixClustersOf(
	{ radixClusters, policy }: Options,
	files: readonly CheckedFile[],
): string[] {
	const ofFiles = policy.clusters.filter((cluster) =>
		files.some(({ name }) => cluster.files.has(name)),
	);
	return [
		...new Set([
			...radixClusters,
			...ofFiles.flatMap(({ radixCluster }) => radixCluster ?? []),
		]),
	];
}

/** The issuers of a file's own clusters, or of the inputs if the policy file gives it none. */
export function issuersOf(
	name: string,
	options: Options,
	radix: RadixIssuers,
): string[] {
	const clusters = clustersOf(name, options);
	const issuers =
		clusters.length === 0
			? [
					...options.issuerUrls,
					...options.radixClusters.flatMap((cluster) => radix[cluster] ?? []),
				]
			: clusters.flatMap(({ issuers, radixCluster = "" }) => [
					...issuers.map(({ issuer }) => issuer),
					...(radix[radixCluster] ?? []),
				]);
	return [...new Set(issuers)];
}

/** Whether anything says which issuers a file has. */
export function hasIssuers(name: string, options: Options): boolean {
	return (
		clustersOf(name, options).length > 0 ||
		options.issuerUrls.length > 0 ||
		options.radixClusters.length > 0
	);
}

/** The files with their issuers. What is not known yet counts as one issuer per cluster. */
export function deployedFiles(
	files: readonly CheckedFile[],
	options: Options,
	radix: RadixIssuers | undefined,
): DeployedFile[] {
	const assumed: RadixIssuers =
		radix ??
		Object.fromEntries(
			radixClustersOf(options, files).map((cluster) => [cluster, [cluster]]),
		);
	return files.map((file) => {
		const issuers = issuersOf(file.name, options, assumed);
		return {
			...file,
			issuers: issuers.length === 0 ? ["one issuer"] : issuers,
		};
	});
}

/** Every issuer that somebody wrote down, in an input or in the policy file. */
export function givenIssuers(options: Options): GivenIssuer[] {
	const fromInput = (givenAs: string, issuers: readonly string[]) =>
		issuers.map((issuer) => ({ issuer, givenAs, location: undefined }));
	return [
		...fromInput("issuer-urls", options.issuerUrls),
		...fromInput("retired-issuer-urls", options.retiredIssuerUrls),
		...options.policy.clusters.flatMap(({ name, issuers, retiredIssuers }) =>
			[...issuers, ...retiredIssuers].map(({ issuer, location }) => ({
				issuer,
				givenAs: `the cluster ${name}`,
				location,
			})),
		),
	];
}

export function retiredIssuers({
	retiredIssuerUrls,
	policy,
}: Options): string[] {
	const ofClusters = policy.clusters.flatMap((cluster) =>
		cluster.retiredIssuers.map(({ issuer }) => issuer),
	);
	return [...new Set([...retiredIssuerUrls, ...ofClusters])];
}

/**
 * The namespaces that are the applications' own where tokens come from one issuer. `undefined` if all
 * files run on the same clusters.
 */
export function namespacesByIssuer(
	files: readonly CheckedFile[],
	options: Options,
	radix: RadixIssuers,
): Map<string, readonly string[]> | undefined {
	if (options.policy.clusters.length === 0) return undefined;
	const namespaces = new Map<string, string[]>(
		retiredIssuers(options).map((issuer) => [issuer, []]),
	);
	for (const { name, namespaces: own } of files) {
		const clusters = clustersOf(name, options);
		const retired =
			clusters.length === 0
				? options.retiredIssuerUrls
				: clusters.flatMap((cluster) =>
						cluster.retiredIssuers.map(({ issuer }) => issuer),
					);
		for (const issuer of [...issuersOf(name, options, radix), ...retired]) {
			const known = namespaces.get(issuer) ?? [];
			known.push(...own);
			namespaces.set(issuer, known);
		}
	}
	return namespaces;
}

function clustersOf(name: string, { policy }: Options): Cluster[] {
	return policy.clusters.filter(({ files }) => files.has(name));
}
