import type { Location } from "./location.ts";

export type Level = "error" | "warning" | "note";

export interface Finding {
	readonly rule: string;
	readonly level: Level;
	readonly message: string;
	/** What to do about it. */
	readonly help: string;
	readonly location?: Location;
	readonly data?: Readonly<Record<string, unknown>>;
}
