import type { Credential } from "../model/credential.ts";
import type { Requirement, Trust } from "../model/requirement.ts";
import type { NearMiss } from "./near-miss.ts";

/** A distinct trust, with the indexes of the requirements that need it. */
export interface RequiredTrust extends Trust {
	readonly requiredBy: readonly number[];
}

/** A required trust and what became of it. */
export interface JudgedTrust extends RequiredTrust {
	readonly status: "present" | "missing" | "mismatched" | "unknown";
	/** Name of the credential that satisfies it, or of the near miss. */
	readonly credential?: string;
	readonly reason?: string;
	readonly nearMiss?: NearMiss;
	/** What the pod gets at token exchange. Absent if it gets a token, or if that is not known. */
	readonly entraError?: string;
	/** Why the near miss must not be replaced, as half a sentence. Absent if it may be. */
	readonly keep?: string;
}

/** The distinct trusts of some requirements, in their order. */
export function trustsOf(
	requirements: readonly Requirement[],
): RequiredTrust[] {
	const byKey = new Map<string, Trust & { requiredBy: number[] }>();
	for (const [
		index,
		{ clientId, subject, audience, issuers },
	] of requirements.entries()) {
		for (const issuer of issuers) {
			const trust = { clientId, issuer, subject, audience };
			const key = trustKey(trust);
			const known = byKey.get(key);
			if (known) known.requiredBy.push(index);
			else byKey.set(key, { ...trust, requiredBy: [index] });
		}
	}
	return [...byKey.values()];
}

/** Whether a credential is exactly what a trust needs. Byte for byte, as Microsoft Entra ID matches. */
export function satisfies(
	credential: Credential,
	trust: Omit<Trust, "clientId">,
): boolean {
	return (
		credential.issuer === trust.issuer &&
		credential.subject === trust.subject &&
		credential.audiences.includes(trust.audience)
	);
}

/**
 * Whether a trust needs a credential more than there are. A wrong audience is replaced instead: issuer
 * and subject are unique on an identity.
 */
export function needsRoom({
	status,
	nearMiss,
}: Pick<JudgedTrust, "status" | "nearMiss">): boolean {
	return (
		status === "missing" ||
		(status === "mismatched" && nearMiss?.part !== "audience")
	);
}

/** Issuer and subject: what must be unique on one identity. The audience is no part of it. */
export function pairKey(pair: {
	issuer: string;
	subject: string | null;
}): string {
	return JSON.stringify([pair.issuer, pair.subject]);
}

export function trustKey({
	clientId,
	issuer,
	subject,
	audience,
}: Trust): string {
	return JSON.stringify([clientId, issuer, subject, audience]);
}
