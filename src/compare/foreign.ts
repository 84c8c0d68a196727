import type { Credential } from "../model/credential.ts";
import type { Identity } from "../model/identity.ts";
import { matchesPattern } from "../model/pattern.ts";
import { pairKey } from "./compare.ts";

/** A credential for somebody that no given file knows, on an identity that the app uses. */
export interface Foreign {
	readonly clientId: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audiences: readonly string[];
}

/** A trust that is intended. `*` stands for any characters. */
export interface AllowedTrust {
	readonly issuer: string;
	readonly subject: string;
}

/**
 * @param required issuer and subject of all that is required on this identity
 * @param told names of the credentials that were already judged: surplus, or standing in another's place
 */
export function findForeign(
	identity: Identity,
	required: ReadonlySet<string>,
	told: ReadonlySet<string>,
	allowed: readonly AllowedTrust[],
): Foreign[] {
	if (identity.status !== "resolved") return [];
	return identity.credentials.flatMap((credential) => {
		const { name, issuer, subject, audiences } = credential;
		if (subject === null || required.has(pairKey(credential)) || told.has(name))
			return [];
		return isAllowed(credential, allowed)
			? []
			: [{ clientId: identity.clientId, name, issuer, subject, audiences }];
	});
}

/** Whether the policy says that a trust is intended. */
export function isAllowed(
	{ issuer, subject }: Credential,
	allowed: readonly AllowedTrust[],
): boolean {
	return (
		subject !== null &&
		allowed.some(
			(trust) =>
				matchesPattern(trust.issuer, issuer) &&
				matchesPattern(trust.subject, subject),
		)
	);
}
