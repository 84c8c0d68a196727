import { demandOf } from "../demand/demand.ts";
import { formatSnapshot } from "../directory/snapshot.ts";
import { UserError } from "../errors.ts";
import type { Host } from "../host.ts";
import type { Identity } from "../model/identity.ts";
import type { Options } from "../options/options.ts";
import { writeOutput } from "../report/write-output.ts";
import { lint } from "./lint.ts";
import { readRules } from "./rules.ts";
import { openSource, type Source } from "./source.ts";

/**
 * Reads the credentials of all identities that the files name.
 * @returns the text of a snapshot
 * @throws UserError if a file or Azure cannot be read
 */
export async function takeSnapshot(
	options: Options,
	host: Host,
): Promise<string> {
	const linted = await lint(options, host);
	const [unreadable] = readRules.flatMap((rule) => rule.findings(linted));
	if (unreadable)
		throw new UserError(
			unreadable.message,
			"A snapshot must hold every identity that the files name.",
		);
	const { required } = demandOf(linted, options);
	const clientIds = [...new Set(required.map(({ clientId }) => clientId))];
	const { directory, issuers } = await openSource(linted.files, options, host);
	host.progress("reading identities and their credentials");
	const identities = await directory.identities(clientIds);
	return formatSnapshot(identities, issuers, new Date(host.clock.now()));
}

/** Keeps what a run has read. */
export function writeSnapshot(
	name: string,
	identities: readonly Identity[],
	{ issuers }: Source,
	host: Host,
): void {
	const takenAt = new Date(host.clock.now());
	const text = formatSnapshot(identities, issuers, takenAt);
	writeOutput(name, text, host.directory);
}
