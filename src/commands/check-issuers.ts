import { discover } from "../clusters/discovery.ts";
import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import type { Refusal } from "../report/outcome.ts";
import type { GivenDiscovery } from "../rules/rule.ts";
import { givenIssuers } from "./given-issuers.ts";
import type { Services } from "./services.ts";

/** Asks each issuer what it says of itself, once and side by side. */
export async function askIssuers(
	services: Services | undefined,
	{ proposal, clusters }: Options,
	host: Host,
): Promise<GivenDiscovery[]> {
	const given = givenIssuers(clusters).filter(
		// What a pull request writes into the policy file makes no request from the runner.
		({ location }) => location === undefined || proposal === undefined,
	);
	const ofRadix = [...(services?.issuers ?? [])].flatMap(([cluster, issuers]) =>
		issuers.map((issuer) => ({
			issuer,
			givenAs: `the Radix API of ${cluster}`,
			location: undefined,
		})),
	);
	const byIssuer = new Map(
		[...ofRadix, ...given].map((one) => [one.issuer, one]),
	);
	host.progress("reading what the issuers say of themselves");
	return Promise.all(
		[...byIssuer.values()].map(async ({ issuer, ...one }) => ({
			discovery: await discover(issuer, host.publicJson),
			...one,
		})),
	);
}

/** A credential with an issuer that no token has would never match, so none is written. */
export function mismatchAmong(
	discoveries: readonly GivenDiscovery[],
	{ mode }: Options,
): Refusal | undefined {
	const mismatch = discoveries.find(
		({ discovery }) =>
			"found" in discovery && discovery.found !== discovery.issuer,
	);
	if (mode !== "sync" || mismatch === undefined) return undefined;
	const { issuer } = mismatch.discovery;
	return {
		message: `the issuer ${JSON.stringify(issuer)} is not what its discovery document names`,
		hint: "Give what the document names (the rule issuer-mismatch shows it).",
	};
}
