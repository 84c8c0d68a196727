import type { Credential } from "../model/credential.ts";
import type { Claim, Demand } from "../model/demand.ts";
import type { ResolvedIdentity } from "../model/identity.ts";
import { kedaSubject, serviceAccountOf } from "../model/subject.ts";
import { isIntended } from "./foreign.ts";
import { pairKey } from "./trusts.ts";

/** A credential that nothing requires, on an identity that the app uses. */
export interface Surplus {
	readonly clientId: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audiences: readonly string[];
	readonly why: string;
	/** Whether it is provably the app's own, so that it could be deleted. */
	readonly prunable: boolean;
	/** What differs from a credential that is right, if it was probably meant for the same trust. */
	readonly leftOver?: string;
}

/**
 * Finds what nothing requires any more. Only what is proved to be the app's own is prunable: the
 * issuer is one of this run's, and the namespace is one that a given file declares and that no doubt is
 * about. A namespace that merely starts with the app's name may be another app's: `a` with `b-c` and
 * `a-b` with `c` share one.
 *
 * @param requiredPairs issuer and subject of all that is required on this identity, in any environment
 * @param currentIssuers all that something is required from
 */
export function findSurplus(
	identity: ResolvedIdentity,
	demand: Demand,
	requiredPairs: ReadonlySet<string>,
	currentIssuers: ReadonlySet<string>,
): Surplus[] {
	return identity.credentials.flatMap((credential) => {
		const { subject } = credential;
		if (subject === null || requiredPairs.has(pairKey(credential))) return [];
		if (isIntended(credential, identity, demand.protections)) return [];
		const verdict = judge({ ...credential, subject }, demand, currentIssuers);
		if (verdict === undefined) return [];
		const protections = protectionsOf(credential, identity, demand);
		const { name, issuer, audiences } = credential;
		return [
			{
				clientId: identity.clientId,
				name,
				issuer,
				subject,
				audiences,
				why: [verdict.why, ...protections].join("; "),
				prunable: verdict.prunable && protections.length === 0,
			},
		];
	});
}

function judge(
	{ issuer, subject }: Credential & { subject: string },
	demand: Demand,
	currentIssuers: ReadonlySet<string>,
): Pick<Surplus, "why" | "prunable"> | undefined {
	const retired = demand.retiredIssuers.includes(issuer);
	if (!retired && !currentIssuers.has(issuer)) return undefined;

	if (subject === kedaSubject) {
		const why = retired
			? "its issuer is retired; every app of that cluster shared it"
			: "no checked file scales with this identity, but other apps of the cluster may";
		return { why, prunable: false };
	}
	const claim = claimOn(issuer, subject, demand);
	if (claim) {
		const why = retired ? "its issuer is retired" : "no workload requires it";
		const { doubt, waived } = claim;
		if (doubt !== undefined)
			return { why: `${why}, but ${doubt}`, prunable: false };
		return waived
			? {
					why: `${why}, if nothing else runs (deployed: false)`,
					prunable: true,
				}
			: { why, prunable: true };
	}
	const namespace = serviceAccountOf(subject)?.namespace;
	const looksLikeOurs = demand.applications.some((application) =>
		namespace?.startsWith(`${application}-`),
	);
	if (looksLikeOurs) {
		return {
			why: `none of the checked files declares the namespace ${namespace}; it may be a removed environment or another app's`,
			prunable: false,
		};
	}
	return retired
		? {
				why: "its issuer is retired; it is not provably this app's",
				prunable: false,
			}
		: undefined;
}

/** Why a credential must not make room for a right one, as half a sentence; `undefined` if it may. */
export function reasonToKeep(
	credential: Credential & { subject: string },
	identity: ResolvedIdentity,
	demand: Demand,
): string | undefined {
	const { issuer, subject } = credential;
	const claim = claimOn(issuer, subject, demand);
	const doubts = [
		claim === undefined ? "it is not provably the app's own" : claim.doubt,
		...protectionsOf(credential, identity, demand),
	];
	return doubts.find((doubt) => doubt !== undefined);
}

function claimOn(
	issuer: string,
	subject: string,
	{ ownership }: Demand,
): Claim | undefined {
	const account = serviceAccountOf(subject);
	return account && ownership.get(issuer)?.get(account.namespace);
}

function protectionsOf(
	credential: Credential,
	identity: ResolvedIdentity,
	{ protections }: Demand,
): string[] {
	return protections
		.filter((protection) => protection.covers(credential, identity))
		.map(({ why }) => why);
}
