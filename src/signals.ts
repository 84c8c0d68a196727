import type { Stop, Stopped } from "./stop.ts";

/** A runner kills 7.5 s after its first signal. Whatever is not said by then, in milliseconds, is not said. */
const patience = 4_800;

const statuses = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ends the run in good order on the first signal. A second one ends the process, as without this. */
export function stopOnSignals(stop: Stop): void {
	const signals = ["SIGINT", "SIGTERM"] as const;
	const end = (signal: (typeof signals)[number]) => {
		for (const name of signals) process.off(name, end);
		const stopped: Stopped = { why: `by ${signal}`, status: statuses[signal] };
		stop.ask(stopped);
		setTimeout(() => process.exit(stopped.status), patience).unref();
	};
	for (const signal of signals) process.on(signal, end);
}

/**
 * Ends the process although a request may be open that nobody waits for any more: at once if the run was
 * stopped, and otherwise if it has not ended by itself in a second. Until then everything was written, because
 * writes to files and pipes are done when they return.
 */
export function endProcess({ stopped }: Stop): void {
	if (stopped) process.exit(stopped.status ?? process.exitCode);
	setTimeout(() => process.exit(), 1_000).unref();
}
