import { setTimeout } from "node:timers/promises";

/** Time, so that a test can make it pass. All in milliseconds. */
export interface Clock {
	/** Since 1970. */
	readonly now: () => number;
	readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** @param end ends every wait */
export function clockUntil(end: AbortSignal): Clock {
	return {
		now: () => Date.now(),
		sleep: (milliseconds) =>
			setTimeout(milliseconds, undefined, { signal: end }).catch(() => {}),
	};
}
