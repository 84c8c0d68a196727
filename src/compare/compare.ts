import type { Credential } from "../model/credential.ts";
import type { Demand } from "../model/demand.ts";
import type { Deployed } from "../model/deployed.ts";
import type { Identity, ResolvedIdentity } from "../model/identity.ts";
import { ofClientId } from "../model/of-client-id.ts";
import type {
	Requirement,
	Trust,
	UnresolvedRequirement,
} from "../model/requirement.ts";
import { entraErrorOf } from "./entra-error.ts";
import {
	type Foreign,
	findAllowed,
	findForeign,
	isIntended,
} from "./foreign.ts";
import { findNearMiss, misspellingOf } from "./near-miss.ts";
import { findSurplus, reasonToKeep, type Surplus } from "./surplus.ts";
import {
	type JudgedTrust,
	pairKey,
	satisfies,
	trustKey,
	trustsOf,
} from "./trusts.ts";

export interface Comparison {
	readonly requirements: readonly Requirement[];
	readonly unresolved: readonly UnresolvedRequirement[];
	readonly trusts: readonly JudgedTrust[];
	readonly identities: readonly Identity[];
	readonly surplus: readonly Surplus[];
	readonly foreign: readonly Foreign[];
	/** What would be surplus or foreign if it were not allowed. */
	readonly allowed: readonly Foreign[];
	/** What runs. Absent if it was not asked. */
	readonly deployed?: Deployed;
}

/**
 * Compares what is required with what exists. Pure: no lookup, no write, same answer every time.
 *
 * @param identities every identity that a judged requirement names, in whatever state
 */
export function compare(
	demand: Demand,
	identities: readonly Identity[],
): Comparison {
	const byClientId = new Map(
		identities.map((identity) => [identity.clientId, identity]),
	);
	const evidence: Evidence = {
		demand,
		requiredAnywhere: new Set(trustsOf(demand.required).map(trustKey)),
		holders: holdersOf(identities),
	};
	const currentIssuers = new Set(
		demand.required.flatMap(({ issuers }) => issuers),
	);
	const trusts = withHints(
		trustsOf(demand.judged).map((trust): JudgedTrust => {
			const identity = byClientId.get(trust.clientId);
			if (identity === undefined)
				throw new Error(`identity ${trust.clientId} was never looked up`);
			return { ...trust, ...judge(trust, identity, evidence) };
		}),
		byClientId,
		evidence,
	);
	const surplus: Surplus[] = [];
	const foreign: Foreign[] = [];
	const allowed: Foreign[] = [];
	for (const identity of identities) {
		if (identity.status !== "resolved") continue;
		const required = pairsRequiredOn(identity, demand);
		const ownTrusts = ofClientId(trusts, identity.clientId);
		const ofIdentity = withLeftovers(
			findSurplus(identity, demand, required, currentIssuers),
			identity,
			ownTrusts,
			demand,
		);
		const explained = new Set([
			...ofIdentity.map(({ name }) => name),
			...ownTrusts.flatMap(({ credential }) => credential ?? []),
		]);
		surplus.push(...ofIdentity);
		foreign.push(...findForeign(identity, demand, required, explained));
		allowed.push(...findAllowed(identity, demand, required, explained));
	}
	return {
		requirements: demand.judged,
		unresolved: demand.unresolved,
		trusts,
		identities,
		surplus,
		foreign,
		allowed,
		...(demand.deployed && { deployed: demand.deployed }),
	};
}

/** Adds what was meant for a trust for which the right credential exists by now. It matches nothing. */
function withLeftovers(
	surplus: readonly Surplus[],
	identity: ResolvedIdentity,
	trusts: readonly JudgedTrust[],
	{ protections }: Demand,
): Surplus[] {
	const used = new Set(trusts.map(({ credential }) => credential));
	const known = new Map(surplus.map((one) => [one.name, one]));
	const present = trusts.filter(({ status }) => status === "present");
	const leftovers = identity.credentials.flatMap((credential): Surplus[] => {
		const { name, issuer, subject, audiences } = credential;
		if (subject === null || used.has(name)) return [];
		if (isIntended(credential, identity, protections)) return [];
		const [leftOver] = present.flatMap(
			(trust) => misspellingOf(trust, credential) ?? [],
		);
		if (leftOver === undefined) return [];
		const { clientId } = identity;
		const why = `${leftOver}, and the right one exists`;
		const { prunable = false } = known.get(name) ?? {};
		return [
			{ clientId, name, issuer, subject, audiences, why, prunable, leftOver },
		];
	});
	const names = new Set(leftovers.map(({ name }) => name));
	return [...surplus.filter(({ name }) => !names.has(name)), ...leftovers];
}

type Verdict = Omit<JudgedTrust, keyof Trust | "requiredBy">;

/** What a trust is judged by: everything that is required, and everything that exists. */
interface Evidence {
	readonly demand: Demand;
	readonly requiredAnywhere: ReadonlySet<string>;
	readonly holders: Holders;
}

/** Who has a credential for an issuer and a subject. */
type Holders = ReadonlyMap<
	string,
	readonly {
		readonly holder: ResolvedIdentity;
		readonly credential: Credential;
	}[]
>;

function holdersOf(identities: readonly Identity[]): Holders {
	return Map.groupBy(
		identities
			.filter((identity) => identity.status === "resolved")
			.flatMap((holder) =>
				holder.credentials.map((credential) => ({ holder, credential })),
			),
		({ credential }) => pairKey(credential),
	);
}

function judge(trust: Trust, identity: Identity, evidence: Evidence): Verdict {
	switch (identity.status) {
		case "not-found":
		case "unsupported":
			return { status: "missing", reason: identity.reason };
		case "forbidden":
		case "unknown":
			return { status: "unknown", reason: identity.reason };
		case "resolved":
			return judgeResolved(trust, identity, evidence);
	}
}

function judgeResolved(
	trust: Trust,
	identity: ResolvedIdentity,
	evidence: Evidence,
): Verdict {
	const { credentials } = identity;
	const present = credentials.find((known) => satisfies(known, trust));
	if (present) return { status: "present", credential: present.name };

	const flexible = credentials.find(
		({ subject, issuer }) => subject === null && issuer === trust.issuer,
	);
	if (flexible) {
		return {
			status: "unknown",
			credential: flexible.name,
			reason: `the flexible credential ${flexible.name} trusts this issuer by an expression, which is not evaluated`,
		};
	}

	const { demand } = evidence;
	const nearMiss = findNearMiss(
		trust,
		candidatesFor(trust, identity, evidence),
		demand.retiredIssuers,
	);
	const entraError = entraErrorOf(trust, credentials);
	if (nearMiss) {
		const { subject } = nearMiss.credential;
		const keep =
			subject === null
				? undefined
				: reasonToKeep({ ...nearMiss.credential, subject }, identity, demand);
		return {
			status: "mismatched",
			credential: nearMiss.credential.name,
			reason: nearMiss.difference,
			nearMiss,
			entraError,
			...(keep !== undefined && { keep }),
		};
	}
	return { status: "missing", entraError };
}

/** Says of what is missing what looks like it elsewhere. A near miss is explained where it is one. */
function withHints(
	trusts: readonly JudgedTrust[],
	byClientId: ReadonlyMap<string, Identity>,
	evidence: Evidence,
): JudgedTrust[] {
	const nearMisses = new Set(
		trusts.flatMap(({ nearMiss }) => nearMiss?.credential ?? []),
	);
	return trusts.map((trust) => {
		const identity = byClientId.get(trust.clientId);
		if (trust.status !== "missing" || identity?.status !== "resolved")
			return trust;
		const reason =
			misplacedOn(trust, evidence) ??
			otherIssuerAmong(
				trust,
				candidatesFor(trust, identity, evidence).filter(
					(credential) => !nearMisses.has(credential),
				),
			);
		return reason === undefined ? trust : { ...trust, reason };
	});
}

/** The credentials of an identity that may have been meant for a trust. */
function candidatesFor(
	trust: Trust,
	identity: ResolvedIdentity,
	{ requiredAnywhere, demand }: Evidence,
): Credential[] {
	return identity.credentials.filter(
		(known) =>
			!isRequired(known, trust.clientId, requiredAnywhere) &&
			(isInItsPlace(known, trust) ||
				!isIntended(known, identity, demand.protections)),
	);
}

/** Issuer and subject are unique on an identity: nothing right fits beside it. */
function isInItsPlace(credential: Credential, trust: Trust): boolean {
	return (
		credential.issuer === trust.issuer && credential.subject === trust.subject
	);
}

/** The same trust on another identity, where nothing requires it: it was probably put on the wrong one. */
function misplacedOn(
	trust: Trust,
	{ holders, requiredAnywhere }: Evidence,
): string | undefined {
	const found = holders
		.get(pairKey(trust))
		?.find(
			({ holder: { clientId }, credential }) =>
				clientId !== trust.clientId &&
				satisfies(credential, trust) &&
				!isRequired(credential, clientId, requiredAnywhere),
		);
	if (found === undefined) return undefined;
	const { name, clientId } = found.holder;
	return `${name} (${clientId}) has this credential instead`;
}

/** The same subject trusted from an issuer that this run does not know. */
function otherIssuerAmong(
	{ subject }: Trust,
	credentials: readonly Credential[],
): string | undefined {
	const other = credentials.find((known) => known.subject === subject);
	return (
		other && `${other.name} trusts it from another issuer, ${other.issuer}`
	);
}

/** A credential that is exactly right for a required trust was not meant for another one. */
function isRequired(
	{ issuer, subject, audiences }: Credential,
	clientId: string,
	requiredAnywhere: ReadonlySet<string>,
): boolean {
	if (subject === null) return true;
	return audiences.some((audience) =>
		requiredAnywhere.has(trustKey({ clientId, issuer, subject, audience })),
	);
}

function pairsRequiredOn(
	identity: ResolvedIdentity,
	demand: Demand,
): Set<string> {
	const onIdentity = ofClientId(demand.required, identity.clientId);
	return new Set(trustsOf(onIdentity).map(pairKey));
}
