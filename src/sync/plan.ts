import { createHash } from "node:crypto";
import type { Comparison } from "../compare/compare.ts";
import { type JudgedTrust, needsRoom } from "../compare/trusts.ts";
import type { Change } from "../model/change.ts";
import { type Credential, credentialLimit } from "../model/credential.ts";
import type { ResolvedIdentity } from "../model/identity.ts";
import { ofClientId } from "../model/of-client-id.ts";
import { compareText } from "../words.ts";
import { credentialName } from "./name.ts";

/** What a sync may do. */
export interface SyncSettings {
	readonly dryRun: boolean;
	readonly prune: boolean;
	readonly maxDeletes: number;
	/** The digest of the plan that was reviewed, or `reviewed`, if it has to be found. */
	readonly plan: string | undefined;
}

/** How many credentials an identity has, will have, and has at most while the plan is carried out. */
export interface Usage {
	readonly clientId: string;
	readonly before: number;
	readonly after: number;
	readonly peak: number;
}

/** Everything that sync would do to one identity. */
export interface IdentityPlan {
	readonly identity: ResolvedIdentity;
	/** In the order in which they are carried out: creations, replacements, deletions. */
	readonly changes: readonly Change[];
}

export interface Plan {
	readonly identities: readonly IdentityPlan[];
	/** SHA-256 over the changes and the credentials that they were computed from, in hexadecimal. */
	readonly digest: string;
}

/**
 * Plans every change before the first one is made. Pure and deterministic: the same comparison gives
 * the same plan and digest. A change that may not be made is in the plan too, as skipped with its reason.
 */
export function planChanges(
	comparison: Comparison,
	{ prune }: Pick<SyncSettings, "prune">,
): Plan {
	const identities = comparison.identities
		.filter((identity) => identity.status === "resolved")
		.toSorted((a, b) => compareText(a.clientId, b.clientId))
		.map((identity) => ({
			identity,
			changes: planIdentity(identity, comparison, prune),
		}))
		.filter(({ changes }) => changes.length > 0);
	return { identities, digest: digestOf(identities) };
}

/** What a plan does to the number of credentials. What is skipped changes nothing. */
export function usageOf({ identities }: Plan): Usage[] {
	return identities.map(({ identity: { clientId, credentials }, changes }) => {
		const planned = (action: Change["action"]) =>
			changes.filter(
				(change) => change.action === action && change.outcome === "planned",
			).length;
		const before = credentials.length;
		const peak = before + planned("create");
		return { clientId, before, after: peak - planned("delete"), peak };
	});
}

/**
 * Why a plan as a whole must not be carried out, or `undefined` if it may be.
 * @param writable the issuers that may be written
 */
export function refusalOf(
	plan: Plan,
	{ plan: reviewed, maxDeletes }: SyncSettings,
	writable: ReadonlySet<string>,
): string | undefined {
	const changes = plan.identities.flatMap((identity) => identity.changes);
	const foreign = changes.find(
		({ action, issuer }) => action !== "delete" && !writable.has(issuer),
	);
	if (foreign !== undefined) {
		return `the issuer ${JSON.stringify(foreign.issuer)} is named by nobody who may decide what is written`;
	}
	if (
		changes.length > 0 &&
		reviewed !== undefined &&
		reviewed !== plan.digest
	) {
		return `the plan differs from the reviewed one (digest mismatch): its digest is ${plan.digest}, expected ${reviewed}`;
	}
	const deletes = changes.filter(
		({ action, outcome }) => action !== "create" && outcome === "planned",
	).length;
	if (deletes > maxDeletes) {
		return `the plan deletes or replaces ${deletes} credentials, more than max-deletes allows (${maxDeletes})`;
	}
	return undefined;
}

function planIdentity(
	identity: ResolvedIdentity,
	comparison: Comparison,
	prune: boolean,
): Change[] {
	const trusts = ofClientId(comparison.trusts, identity.clientId).toSorted(
		compareTrusts,
	);
	const creates = planCreates(identity, trusts.filter(needsRoom));
	const replaces = trusts
		.filter(isBlockedByAudience)
		.map((trust) => planReplace(trust, prune));
	const deletes = prune ? planDeletes(identity, comparison, creates) : [];
	return [...creates, ...replaces, ...deletes];
}

/** All of an identity's creations, or none if they exceed what it can hold. */
function planCreates(
	{ credentials }: ResolvedIdentity,
	trusts: readonly JudgedTrust[],
): Change[] {
	const fits = credentials.length + trusts.length <= credentialLimit;
	const taken = credentials.map(({ name }) => name);
	return trusts.map(({ clientId, issuer, subject, audience }): Change => {
		const name = credentialName(subject, issuer, taken);
		taken.push(name);
		const change = {
			action: "create" as const,
			clientId,
			name,
			issuer,
			subject,
			audience,
		};
		if (fits) return { ...change, outcome: "planned" };
		const error = `${credentials.length} exist + ${trusts.length} needed exceed the limit of ${credentialLimit}; none is created`;
		return { ...change, outcome: "skipped", error };
	});
}

/** Issuer and subject are unique on an identity, so the one with the wrong audience must make room. */
function planReplace(
	{ clientId, issuer, subject, audience, nearMiss, keep }: JudgedTrust,
	prune: boolean,
): Change {
	const name = nearMiss?.credential.name ?? "";
	const change = {
		action: "replace" as const,
		clientId,
		name,
		issuer,
		subject,
		audience,
		...(nearMiss && { before: nearMiss.found }),
	};
	const error = prune ? keep : "replacing a credential needs prune";
	return error === undefined
		? { ...change, outcome: "planned" }
		: { ...change, outcome: "skipped", error };
}

/** What is provably the app's own, but never the last credential of an identity. */
function planDeletes(
	identity: ResolvedIdentity,
	{ surplus }: Comparison,
	creates: readonly Change[],
): Change[] {
	const own = ofClientId(surplus, identity.clientId)
		.filter(({ prunable }) => prunable)
		.toSorted((a, b) => compareText(a.name, b.name));
	const created = creates.filter(({ outcome }) => outcome === "planned").length;
	const spare = identity.credentials.length + created - 1;
	return own.map(
		({ clientId, name, issuer, subject, audiences, why }, index): Change => {
			const change = {
				action: "delete" as const,
				clientId,
				name,
				issuer,
				subject,
				audience: audiences.join(", "),
				why,
			};
			return index < spare
				? { ...change, outcome: "planned" }
				: {
						...change,
						outcome: "skipped",
						error: "the last credential of an identity is never deleted",
					};
		},
	);
}

function isBlockedByAudience({ status, nearMiss }: JudgedTrust): boolean {
	return status === "mismatched" && nearMiss?.part === "audience";
}

function digestOf(identities: readonly IdentityPlan[]): string {
	// As JSON of the whole, without ever having the whole.
	const hash = createHash("sha256").update("[");
	for (const [index, { identity, changes }] of identities.entries()) {
		const hashed = {
			clientId: identity.clientId,
			changes: changes.map(
				({ action, name, issuer, subject, audience, outcome }) => [
					action,
					name,
					issuer,
					subject,
					audience,
					outcome,
				],
			),
			state: identity.credentials.map(credentialState).sort(),
		};
		hash.update(`${index === 0 ? "" : ","}${JSON.stringify(hashed)}`);
	}
	return hash.update("]").digest("hex");
}

/** Everything about a credential that was reviewed with a plan, as text. */
export function credentialState({
	name,
	issuer,
	subject,
	audiences,
}: Credential): string {
	return JSON.stringify([name, issuer, subject, audiences]);
}

function compareTrusts(a: JudgedTrust, b: JudgedTrust): number {
	return (
		compareText(a.issuer, b.issuer) ||
		compareText(a.subject, b.subject) ||
		compareText(a.audience, b.audience)
	);
}
