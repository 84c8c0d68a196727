import type { Level } from "./finding.ts";

/** What would have been reported, or would have failed the run, if nobody had decided otherwise. */
export interface Suppressed {
	readonly by:
		| "rules"
		| "ignore"
		| "inline-ignore"
		| "allowed-trusts"
		| "fail-on";
	/** Absent where credentials are counted. */
	readonly rule?: string;
	/** The level without it. Absent where credentials are counted. */
	readonly level?: Level;
	/** The level that it was lowered to. Absent if it is not shown at all. */
	readonly loweredTo?: Level;
	/** Where it was decided. Absent if an input did. */
	readonly file?: string;
	/** Absent if the whole file did. */
	readonly line?: number;
	/** How many findings; of `allowed-trusts` how many credentials. */
	readonly count: number;
}

/** One thing that was suppressed, before those of a kind are counted. */
export type Suppression = Omit<Suppressed, "count">;

/** Worst first. */
const levels: readonly Level[] = ["error", "warning", "note"];

/** Whether one level is worse than the other. */
export function isWorse(level: Level, other: Level): boolean {
	return levels.indexOf(level) < levels.indexOf(other);
}
