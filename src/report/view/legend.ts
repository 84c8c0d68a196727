import type { Report } from "../build.ts";

/** An issuer with its number, by which everything else on a page names it. */
export interface NumberedIssuer {
	/** Counts from 1. */
	readonly number: number;
	readonly issuer: string;
	/** Names of the clusters that have it, as far as they are known. */
	readonly clusters: readonly string[];
}

/** The issuers of a page, each once. */
export interface Legend {
	readonly issuers: readonly NumberedIssuer[];
	/** Whether what is required names more than one, so that a status has to say of which. */
	readonly several: boolean;
	/** @throws for an issuer that no part of the report names */
	numberOf(issuer: string): number;
}

/** Those that are required first, then those of the credentials that are shown. */
export function legendOf({
	requirements,
	trusts,
	surplus,
	changes,
	findings,
	issuers: named = [],
}: Report): Legend {
	const required = new Set(requirements.flatMap(({ issuers }) => issuers));
	const all = new Set([
		...required,
		...trusts.map(({ issuer }) => issuer),
		...surplus.map(({ issuer }) => issuer),
		...changes.map(({ issuer }) => issuer),
		...findings.flatMap(({ about }) => about?.issuers ?? []),
	]);
	const clusters = new Map(
		named.map(({ issuer, clusters }) => [issuer, clusters]),
	);
	const numbers = new Map(
		[...all].map((issuer, index) => [issuer, index + 1] as const),
	);
	return {
		issuers: [...numbers].map(([issuer, number]) => ({
			number,
			issuer,
			clusters: clusters.get(issuer) ?? [],
		})),
		several: required.size > 1,
		numberOf: (issuer) => {
			const number = numbers.get(issuer);
			if (number === undefined) throw new Error("an issuer has no number");
			return number;
		},
	};
}
