import type { Location } from "./location.ts";

export type Level = "error" | "warning" | "note";

export interface Finding {
	readonly rule: string;
	readonly level: Level;
	readonly message: string;
	/** What to do about it. */
	readonly help: string;
	readonly about: About;
	readonly location?: Location;
	/** What the message was made from, for programs that read the JSON report. */
	readonly data?: Readonly<Record<string, unknown>>;
}

/** What a finding is about, as far as its rule knows. An ignore's `where` matches against it. */
export interface About {
	readonly clientIds: readonly string[];
	readonly issuers: readonly string[];
	readonly subjects: readonly string[];
	readonly environments: readonly string[];
	/** Names of components, jobs, or of the environments of sub-pipelines. */
	readonly workloads: readonly string[];
}

/** What is not named is not known. */
export function about(known: Partial<About>): About {
	const none: About = {
		clientIds: [],
		issuers: [],
		subjects: [],
		environments: [],
		workloads: [],
	};
	return { ...none, ...known };
}
