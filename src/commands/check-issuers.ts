import { discover } from "../clusters/discovery.ts";
import { givenIssuers, issuersOfRadix } from "../clusters/given-issuers.ts";
import type { Host } from "../host.ts";
import { mayDecide } from "../model/rank.ts";
import type { Options } from "../options/options.ts";
import type { Refusal } from "../report/outcome.ts";
import type { GivenDiscovery } from "../rules/rule.ts";
import type { Services } from "./services.ts";

/** Asks each issuer what it says of itself, once and side by side. */
export async function askIssuers(
	services: Services | undefined,
	{ clusters }: Options,
	host: Host,
): Promise<GivenDiscovery[]> {
	const issuers = [
		...issuersOfRadix(services?.issuers ?? new Map()),
		...givenIssuers(clusters),
	].filter(({ givenBy }) => mayDecide(givenBy, "public-host"));
	const byIssuer = new Map(issuers.map((one) => [one.issuer, one]));
	host.progress("reading what the issuers say of themselves");
	return Promise.all(
		[...byIssuer.values()].map(async ({ issuer, givenAs, location }) => ({
			discovery: await discover(issuer, host.publicJson),
			givenAs,
			location,
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
