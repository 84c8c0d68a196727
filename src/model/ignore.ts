import type { About } from "./finding.ts";
import type { Location } from "./location.ts";

/** An ignore in the policy file. */
export interface PolicyIgnore {
	readonly rule: string;
	/** Every pattern must match; `*` matches any characters. */
	readonly where: Readonly<Partial<Record<WhereKey, string>>>;
	readonly reason: string;
	/** The last day on which it applies, `2027-01-31`. */
	readonly expires: string | undefined;
	readonly location: Location;
	/** Whether it is not in the file as it is on disk, so that it is not reported as stale there. */
	readonly ofBase?: true;
}

/** What an ignore in the policy file can name, and what of a finding it is compared with. */
export const whereKeys = {
	clientId: "clientIds",
	environment: "environments",
	workload: "workloads",
	subject: "subjects",
	issuer: "issuers",
} as const satisfies Readonly<Record<string, keyof About>>;

type WhereKey = keyof typeof whereKeys;

/** An ignore in a comment: `# radix-workload-identity: ignore[rule, rule] reason` */
export interface InlineIgnore {
	/** The rule, or `undefined` if the comment is not understood. */
	readonly rule: string | undefined;
	readonly reason: string;
	readonly location: Location;
	/** The line whose findings it ignores. */
	readonly line: number;
}

/** Every ignore of a run. */
export interface Ignores {
	readonly policy: readonly PolicyIgnore[];
	readonly inline: readonly InlineIgnore[];
}

/** Why an ignore has no effect. */
export interface IgnoreProblem {
	readonly problem:
		| "expired"
		| "unmatched"
		| "no-reason"
		| "unknown-rule"
		| "malformed";
	readonly rule: string;
	readonly expires?: string;
	/** The names that would have been understood. */
	readonly rules?: readonly string[];
	readonly location: Location;
}
