import type { Report } from "../build.ts";

/** How many credentials an identity has, and how many more it needs. */
export interface CredentialUsage {
	readonly clientId: string;
	/** What it is called, or its client ID if that is not known. */
	readonly name: string;
	readonly existing: number;
	/** How many must be added. A near miss with a wrong audience is replaced instead. */
	readonly missing: number;
	readonly limit: number;
}

/** The identities whose credentials could be counted, in the report's order. */
export function credentialUsagesOf({
	identities,
	trusts,
}: Report): CredentialUsage[] {
	const needed = Map.groupBy(
		trusts.filter(
			({ status, differs }) =>
				status === "missing" ||
				(status === "mismatched" && differs !== "audience"),
		),
		({ clientId }) => clientId,
	);
	return identities.flatMap(({ clientId, name = clientId, ...identity }) => {
		const { credentials: existing, limit } = identity;
		const missing = needed.get(clientId)?.length ?? 0;
		return existing === undefined
			? []
			: [{ clientId, name, existing, missing, limit }];
	});
}
