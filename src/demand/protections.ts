import type { RadixIssuers } from "../clusters/assign.ts";
import type { Unreadable } from "../files/tree.ts";
import type { Protection } from "../model/demand.ts";
import type { DeployedApplication } from "../model/deployed.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Scope } from "../model/scope.ts";
import { workloadAudience } from "../model/subject.ts";

/** A trust that is intended. `*` matches any characters. */
export interface AllowedTrust {
	readonly issuer: string;
	readonly subject: string;
}

/** Trusts that nothing in the files requires and that the policy file allows. */
export function allowedTrusts(allowed: readonly AllowedTrust[]): Protection {
	return {
		why: "the policy file allows it",
		intended: true,
		allowed: true,
		covers: ({ issuer, subject }) =>
			subject !== null &&
			allowed.some(
				(trust) =>
					matchesPattern(trust.issuer, issuer) &&
					matchesPattern(trust.subject, subject),
			),
	};
}

/** What cannot be read, or has errors, may require any credential. */
export function incompleteFiles(
	scopes: readonly Scope[],
	unreadable: readonly Unreadable[],
): Protection {
	const complete =
		unreadable.length === 0 && scopes.every(({ complete }) => complete);
	return {
		why: "a file with errors may require it",
		intended: false,
		covers: () => !complete,
	};
}

/** What the run signs in with, never to be locked out by it. */
export function signedInIdentity(signedInAs: string | undefined): Protection {
	return {
		why: "this run signs in as its identity",
		intended: false,
		covers: (_, { clientId }) => clientId === signedInAs,
	};
}

/**
 * Subjects whose client ID is not known: a template fills it in later, or a secret sets it. Any identity
 * may be the one.
 */
export function openSubjects(scopes: readonly Scope[]): Protection {
	const open = new Set(
		scopes.flatMap((scope) => [
			...scope.openSubjects,
			...scope.uses.flatMap(({ identity, subject }) =>
				"unresolved" in identity ? [subject] : [],
			),
		]),
	);
	return {
		why: "the client ID that its subject is used with is not in the file",
		intended: false,
		covers: ({ subject }) => subject !== null && open.has(subject),
	};
}

/** What runs uses its credentials, whether or not a file still declares it. */
export function deployedUses(
	deployed: readonly DeployedApplication[],
	radixIssuers: RadixIssuers,
): Protection {
	const key = (clientId: string, issuer: string, subject: string) =>
		JSON.stringify([clientId, issuer, subject]);
	const inUse = new Set(
		deployed.flatMap(({ cluster, uses }) =>
			uses.flatMap(({ clientId, subject }) =>
				(radixIssuers.get(cluster) ?? []).map((issuer) =>
					key(clientId, issuer, subject),
				),
			),
		),
	);
	return {
		why: "a deployment in Radix uses it",
		intended: true,
		covers: ({ issuer, subject, audiences }, { clientId }) =>
			subject !== null &&
			audiences.includes(workloadAudience) &&
			inUse.has(key(clientId, issuer, subject)),
	};
}
