import { assignIssuers, radixClustersOf } from "../clusters/assign.ts";
import { demandOf } from "../demand/demand.ts";
import { formatSnapshot } from "../directory/snapshot.ts";
import { UserError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import { readRules } from "../rules/registry.ts";
import { readGiven } from "./check.ts";
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
	const { clusters } = options;
	const { directory, issuers } = await connect(
		radixClustersOf(scopes, clusters),
		options,
		host,
	);
	const assigned = assignIssuers(scopes, clusters, issuers);
	const { required } = demandOf(scopes, assigned, [], []);
	host.progress("reading identities and their credentials");
	const clientIds = new Set(required.map(({ clientId }) => clientId));
	const identities = await directory.identities([...clientIds]);
	return formatSnapshot(identities, issuers, new Date(host.clock.now()));
}
