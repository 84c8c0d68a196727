import type { Clock } from "../clock.ts";
import type { Comparison } from "../compare/compare.ts";
import type { Identity } from "../model/identity.ts";

/** Between two reads, in milliseconds. Microsoft Entra ID itself takes longer to show what is new. */
const interval = 10_000;

/** What is read and compared again and again. */
export interface Waiting {
	/** Reads some identities again. */
	readonly read: (clientIds: readonly string[]) => Promise<Identity[]>;
	readonly compare: (identities: readonly Identity[]) => Comparison;
	/** Whether the run is to end: then what was read last counts. */
	readonly stopped: () => boolean;
	/** Called before each pause with the number of trusts that are waited for. */
	readonly progress: (waitingFor: number) => void;
}

/**
 * Reads again until every trust exists that can still appear, or the time is over. What is present or
 * cannot be judged from the start is not read again.
 *
 * @param first what the first read found
 * @param milliseconds how long to wait; the last read is at the end of it
 * @returns what the last read found
 */
export async function waitForTrusts(
	first: Comparison,
	milliseconds: number,
	{ read, compare, stopped, progress }: Waiting,
	clock: Clock,
): Promise<Comparison> {
	const deadline = clock.now() + milliseconds;
	const awaited = new Set(
		first.trusts
			.filter(({ status }) => status === "missing" || status === "mismatched")
			.map(({ clientId }) => clientId)
			.filter((clientId) => canAppear(first, clientId)),
	);
	let comparison = first;
	for (;;) {
		const open = comparison.trusts.filter(
			({ clientId, status }) => awaited.has(clientId) && status !== "present",
		);
		const left = deadline - clock.now();
		if (open.length === 0 || left <= 0) return comparison;
		progress(open.length);
		await clock.sleep(Math.min(interval, left));
		if (stopped()) return comparison;
		const clientIds = [...new Set(open.map(({ clientId }) => clientId))];
		const fresh = new Map(
			(await read(clientIds)).map((identity) => [identity.clientId, identity]),
		);
		comparison = compare(
			comparison.identities.map(
				(identity) => fresh.get(identity.clientId) ?? identity,
			),
		);
	}
}

/** What another job is creating may be the identity itself; but one of the wrong kind stays one. */
function canAppear({ identities }: Comparison, clientId: string): boolean {
	const identity = identities.find((one) => one.clientId === clientId);
	return identity !== undefined && identity.status !== "unsupported";
}
