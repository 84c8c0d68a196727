import type { Report } from "../build.ts";

/** How full an identity is, and how full it will be. */
export interface Capacity {
	readonly clientId: string;
	/** What it is called, or its client ID if that is not known. */
	readonly name: string;
	readonly existing: number;
	readonly missing: number;
	readonly limit: number;
}

/** The identities whose credentials could be counted, in the report's order. */
export function capacitiesOf({
	identities,
	trusts,
	findings,
}: Report): Capacity[] {
	const needed = Map.groupBy(
		trusts.filter(
			({ status }) => status === "missing" || status === "mismatched",
		),
		({ clientId }) => clientId,
	);
	// A credential with a wrong audience is replaced, not added to: issuer and subject are unique.
	const replaced = Map.groupBy(
		findings.filter(
			({ rule, data }) =>
				rule === "mismatched-credential" && data?.["part"] === "audience",
		),
		({ data }) => data?.["clientId"],
	);
	return identities.flatMap(({ clientId, name, credentials, limit }) => {
		if (credentials === undefined) return [];
		const missing =
			(needed.get(clientId)?.length ?? 0) -
			(replaced.get(clientId)?.length ?? 0);
		return [
			{
				clientId,
				name: name ?? clientId,
				existing: credentials,
				missing: Math.max(missing, 0),
				limit,
			},
		];
	});
}
