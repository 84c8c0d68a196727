import { assignIssuers } from "../clusters/assign.ts";
import { demandOf } from "../demand/demand.ts";
import { formatSnapshot } from "../directory/snapshot.ts";
import { UserError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import { refuseUnknownClusters } from "../radix/api.ts";
import { readRules } from "../rules/registry.ts";
import { askedOfRadix, proofOf, readGiven } from "./check.ts";
import { connect } from "./connect.ts";

/**
 * Reads the credentials of all identities that the files name.
 * @returns the text of a snapshot
 * @throws UserError if a file or Azure cannot be read
 */
export async function takeSnapshot(
	options: Options,
	host: Host,
): Promise<string> {
	const given = await readGiven(options, host);
	const [unreadable] = readRules.flatMap((rule) => rule.findings(given));
	if (unreadable)
		throw new UserError(
			unreadable.message,
			"A snapshot must hold every identity that the files name.",
		);
	const { scopes } = given;
	const asked = askedOfRadix(scopes, options);
	refuseUnknownClusters(asked.clusters);
	const services = await connect(asked, options, host);
	const { directory, issuers: clusters } = services;
	const assigned = assignIssuers(scopes, options.clusters, clusters);
	const proof = await proofOf(services, options, host);
	const { required, deployed } = demandOf(scopes, assigned, [], [], proof);
	host.progress("reading identities and their credentials");
	const clientIds = new Set(required.map(({ clientId }) => clientId));
	const identities = await directory.identities([...clientIds]);
	const taken = { identities, clusters, deployed };
	return formatSnapshot(taken, new Date(host.clock.now()));
}
