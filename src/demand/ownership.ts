import type { Checkout } from "../checkout.ts";
import type { AssignedIssuers, RadixIssuers } from "../clusters/assign.ts";
import type { Claim, Ownership } from "../model/demand.ts";
import type { DeployedApplication, Registration } from "../model/deployed.ts";
import type { Scope } from "../model/scope.ts";

/** What can prove that a namespace is an application's own, and that nothing else runs in it. */
export interface Proof {
	/**
	 * What was read from the Radix API. `"waived"`: whoever runs this says that it need not be read, which
	 * is taken for the word of the owner of one application. `undefined`: nothing was read.
	 */
	readonly deployed: readonly DeployedApplication[] | "waived" | undefined;
	readonly radixIssuers: RadixIssuers;
	/** Where the files are from, if that is known. */
	readonly checkout: Checkout | undefined;
}

/**
 * Judges every namespace that a scope declares, for every issuer of its clusters. A file may call itself
 * any application: what proves that it is, is the registration in Radix. If several scopes declare one
 * namespace, it is enough that one of them proves it.
 */
export function ownershipOf(
	{ byScope }: AssignedIssuers,
	proof: Proof,
): Ownership {
	const ownership = new Map<string, Map<string, Claim>>();
	const applications = new Set(
		[...byScope.keys()].map(({ application }) => application),
	);
	const waived: Claim =
		applications.size === 1
			? { waived: true }
			: {
					doubt:
						"`deployed: false` speaks for one application, not for several",
				};
	for (const [scope, issuers] of byScope) {
		const { current, retired, radixClusters } = issuers;
		for (const issuer of [...current, ...retired]) {
			const isRetired = !current.includes(issuer);
			const claim =
				proof.deployed === "waived"
					? waived
					: claimOf(scope, issuer, isRetired, radixClusters, proof);
			const claims = ownership.get(issuer) ?? new Map<string, Claim>();
			ownership.set(issuer, claims);
			for (const namespace of scope.namespaces) {
				const known = claims.get(namespace);
				if (known === undefined || known.doubt !== undefined)
					claims.set(namespace, claim);
			}
		}
	}
	return ownership;
}

function claimOf(
	scope: Scope,
	issuer: string,
	isRetired: boolean,
	radixClusters: readonly string[],
	{ deployed, ...proof }: Proof,
): Claim {
	const read = { deployed: Array.isArray(deployed) ? deployed : [], ...proof };
	const doubt = doubtAbout(scope, issuer, isRetired, radixClusters, read);
	return doubt === undefined ? {} : { doubt };
}

/** A retired issuer is no longer any cluster's, so every cluster of the scope must prove it. */
function doubtAbout(
	scope: Scope,
	issuer: string,
	isRetired: boolean,
	radixClusters: readonly string[],
	{
		deployed,
		radixIssuers,
		checkout,
	}: Proof & { readonly deployed: readonly DeployedApplication[] },
): string | undefined {
	const clusters = radixClusters.filter(
		(cluster) => isRetired || radixIssuers.get(cluster)?.includes(issuer),
	);
	if (clusters.length === 0) return "what is deployed there was not read";
	const doubts = clusters.map((cluster) => {
		const application = deployed.find(
			(application) =>
				application.cluster === cluster &&
				application.application === scope.application,
		);
		return application === undefined
			? `what ${scope.application} runs on ${cluster} was not read`
			: (doubtOfReading(application) ??
					doubtOfRegistration(application, scope.file, checkout));
	});
	return doubts.find((doubt) => doubt !== undefined);
}

function doubtOfReading({
	application,
	cluster,
	reason,
}: DeployedApplication): string | undefined {
	return reason === undefined
		? undefined
		: `what ${application} runs on ${cluster} could not be read`;
}

function doubtOfRegistration(
	{ application, cluster, registration }: DeployedApplication,
	file: string,
	checkout: Checkout | undefined,
): string | undefined {
	const registered = `${application} is registered on ${cluster}`;
	if (registration === undefined)
		return `where ${registered} from could not be read`;
	if (checkout === undefined)
		return "it is not known which branch of which repository is checked out";
	const given: Registration = {
		repository: checkout.repository,
		configBranch: checkout.branch,
		radixConfigFullName: pathFromRoot(checkout.folder, file),
	};
	if (
		repositoryKey(registration.repository) !== repositoryKey(given.repository)
	)
		return `${registered} for another repository, ${registration.repository}`;
	if (registration.configBranch !== given.configBranch)
		return `${registered} with the branch ${registration.configBranch}, and ${given.configBranch} is checked out`;
	if (
		pathFromRoot("", registration.radixConfigFullName) !==
		given.radixConfigFullName
	)
		return `${registered} with the file ${registration.radixConfigFullName}, and not ${given.radixConfigFullName}`;
	return undefined;
}

/** GitHub knows no letter case in the names of repositories. */
function repositoryKey(url: string): string {
	return url
		.toLowerCase()
		.replace(/\/$/, "")
		.replace(/\.git$/, "");
}

function pathFromRoot(folder: string, file: string): string {
	const parts = `${folder}/${file}`
		.split("/")
		.filter((part) => part !== "" && part !== ".");
	const path: string[] = [];
	for (const part of parts)
		if (part === ".." && path.length > 0) path.pop();
		else path.push(part);
	return path.join("/");
}
