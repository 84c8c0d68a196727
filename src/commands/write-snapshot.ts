import type { RadixIssuers } from "../clusters/assign.ts";
import { formatSnapshot } from "../directory/snapshot.ts";
import type { Host } from "../host.ts";
import type { Identity } from "../model/identity.ts";
import { writeOutput } from "../report/write-output.ts";

/** Keeps what a run has read. */
export function writeSnapshot(
	name: string,
	identities: readonly Identity[],
	issuers: RadixIssuers,
	{ clock, directory }: Host,
): void {
	const text = formatSnapshot(identities, issuers, new Date(clock.now()));
	writeOutput(name, text, directory);
}
