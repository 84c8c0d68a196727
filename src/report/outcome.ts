import type { NamedIssuer } from "../clusters/given-issuers.ts";
import type { Comparison } from "../compare/compare.ts";
import type { Texts } from "../files/texts.ts";
import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Requirement } from "../model/requirement.ts";
import type { Suppressed } from "../model/suppressed.ts";
import type { Stopped } from "../stop.ts";
import type { Usage } from "../sync/plan.ts";

/** What kind of run it was. */
export type Mode = "lint" | "report" | "sync";

/** The level of findings at which a run fails. */
export type FailOn = "error" | "warning" | "never";

/** Everything that a run found and did. */
export interface Outcome {
	readonly mode: Mode;
	/** False if a file could not be read, or if nothing was compared although it should have been. */
	readonly complete: boolean;
	readonly requirements: readonly Requirement[];
	readonly findings: readonly Finding[];
	/** What is not reported, or fails no run, because someone decided so. */
	readonly suppressed?: readonly Suppressed[];
	/** What a reader must know first, in a sentence each. */
	readonly notices?: readonly string[];
	/** The files' texts, to show lines of them. */
	readonly texts?: Texts;
	/** Absent if nothing was compared. */
	readonly comparison?: Comparison;
	readonly changes?: readonly Change[];
	readonly planDigest?: string;
	/** What the plan does to the number of credentials of each identity. */
	readonly usage?: readonly Usage[];
	/** What the files were compared with, if with anything. */
	readonly comparedWith?: "azure" | "snapshot";
	/** The configuration files that were found, also those that could not be read. */
	readonly files?: readonly string[];
	/** The issuers whose clusters are known by name. */
	readonly issuers?: readonly NamedIssuer[];
	/** When the run ended, in milliseconds since 1970. */
	readonly endedAt?: number;
	/** The workflow's run that this is. */
	readonly run?: RunLink;
	/** The commit of this program that the workflow names. */
	readonly toolCommit?: string;
	/** How many requests were made, those to sign in left out. */
	readonly requests?: number;
	/** Why nothing was compared although it should have been. */
	readonly refusal?: Refusal;
	/** Why the run ended before it was through. */
	readonly stopped?: Stopped;
}

/** Where the run of a workflow can be read. */
export interface RunLink {
	readonly url: string;
	/** The commit that was checked. */
	readonly commit: string;
}

/** Why a run could not do its job, although there is something to report. */
export interface Refusal {
	readonly message: string;
	/** What to do about it, one sentence. */
	readonly hint: string;
}

/**
 * 0: nothing to fail for; 1: findings or a sync that did not fully succeed; 2: the job could not be done;
 * 130 and 143: stopped by a signal.
 */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

/** Whether the run fails, and how. An input that could not be read is more than a finding. */
export function exitStatus(
	{
		complete,
		refusal,
		findings,
		changes = [],
	}: {
		readonly refusal?: Refusal;
		readonly complete?: boolean;
		readonly findings: readonly Pick<Finding, "level">[];
		readonly changes?: readonly Pick<Change, "outcome" | "error">[];
	},
	failOn: FailOn,
): ExitStatus {
	if (complete === false || refusal !== undefined) return 2;
	if (
		changes.some(
			({ outcome, error }) =>
				outcome === "failed" ||
				outcome === "unknown" ||
				(outcome === "skipped" && error),
		)
	)
		return 1;
	return findings.some(({ level }) => failingLevels[failOn].includes(level))
		? 1
		: 0;
}

const failingLevels: Readonly<Record<FailOn, readonly string[]>> = {
	never: [],
	warning: ["error", "warning"],
	error: ["error"],
};
