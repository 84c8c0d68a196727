import type { Credential } from "../model/credential.ts";
import type { Demand, Protection } from "../model/demand.ts";
import type { ResolvedIdentity } from "../model/identity.ts";
import { pairKey } from "./trusts.ts";

/** A credential that none of the checked files requires, on an identity that the app uses. */
export interface Foreign {
	readonly clientId: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audiences: readonly string[];
}

/**
 * @param required issuer and subject of all that is required on this identity
 * @param explained names of the credentials that were already judged: surplus, or near misses
 */
export function findForeign(
	identity: ResolvedIdentity,
	{ protections }: Demand,
	required: ReadonlySet<string>,
	explained: ReadonlySet<string>,
): Foreign[] {
	const { clientId } = identity;
	return identity.credentials.flatMap((credential) => {
		const { name, issuer, subject, audiences } = credential;
		if (subject === null || required.has(pairKey(credential))) return [];
		return explained.has(name) || isIntended(credential, identity, protections)
			? []
			: [{ clientId, name, issuer, subject, audiences }];
	});
}

/** What is reported neither as surplus nor as foreign for the one reason that it is allowed. Takes the same. */
export function findAllowed(
	identity: ResolvedIdentity,
	demand: Demand,
	required: ReadonlySet<string>,
	explained: ReadonlySet<string>,
): Foreign[] {
	const { true: allowing = [], false: others = [] } = Object.groupBy(
		demand.protections,
		({ allowed = false }) => `${allowed}`,
	);
	const credentials = identity.credentials.filter((credential) =>
		isIntended(credential, identity, allowing),
	);
	return findForeign(
		{ ...identity, credentials },
		{ ...demand, protections: others },
		required,
		explained,
	);
}

/** Whether a credential is meant to exist although none of the checked files requires it. */
export function isIntended(
	credential: Credential,
	identity: ResolvedIdentity,
	protections: readonly Protection[],
): boolean {
	return protections.some(
		(protection) =>
			protection.intended && protection.covers(credential, identity),
	);
}
