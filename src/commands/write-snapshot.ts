import { formatSnapshot, type Taken } from "../directory/snapshot.ts";
import type { Host } from "../host.ts";
import { writeOutput } from "../report/write-output.ts";

/** Keeps what a run has read. */
export function writeSnapshot(name: string, taken: Taken, host: Host): void {
	writeOutput(name, formatSnapshot(taken, new Date(host.clock.now())), host);
}
