import type { Comparison } from "../compare/compare.ts";
import type { CredentialStore } from "../directory/ports.ts";
import type { Host } from "../host.ts";
import type { Change } from "../model/change.ts";
import type { Identity } from "../model/identity.ts";
import type { ReviewedPlan } from "../reviewed-plan.ts";
import { applyPlan } from "./apply.ts";
import {
	planChanges,
	refusalOf,
	type SyncSettings,
	type Usage,
	usageOf,
} from "./plan.ts";

export interface Synced {
	readonly changes: readonly Change[];
	readonly planDigest: string;
	readonly usage: readonly Usage[];
	/** Why nothing was written, if it is not known what was reviewed. */
	readonly unreviewed?: string;
	/** All identities of the comparison, those that were written to as they are now. */
	readonly identities: readonly Identity[];
}

/** A plan that may be carried out, for someone to look at. */
export type Planned = Pick<Synced, "changes" | "planDigest" | "usage">;

/**
 * Plans everything, then writes. A plan that is refused is still shown in full.
 * @param writable the issuers that may be written
 * @param approve asks someone, if there is someone to ask and anything to change
 * @param reviewed finds the plan that was reviewed, if the settings ask for it and there is anything to change
 */
export async function sync(
	comparison: Comparison,
	settings: SyncSettings,
	writable: ReadonlySet<string>,
	reviewed: () => Promise<ReviewedPlan>,
	approve: ((planned: Planned) => Promise<boolean>) | undefined,
	store: CredentialStore,
	host: Pick<Host, "clock" | "progress" | "stop">,
): Promise<Synced> {
	const { identities } = comparison;
	const plan = planChanges(comparison, settings);
	const changes = plan.identities.flatMap((identity) => identity.changes);
	const planned = { planDigest: plan.digest, usage: usageOf(plan), identities };
	if (settings.dryRun) return { changes, ...planned };

	const skipped = (error: string) =>
		changes.map((change): Change => ({ ...change, outcome: "skipped", error }));
	const digest = await expectedDigest(changes, settings, reviewed);
	if (typeof digest === "object") {
		const error = `the reviewed plan is not known: ${digest.reason}`;
		const unreviewed = digest.reason;
		return { ...planned, changes: skipped(error), unreviewed };
	}
	const error = refusalOf(plan, { ...settings, plan: digest }, writable);
	if (error !== undefined) return { ...planned, changes: skipped(error) };

	const asks = approve !== undefined && changes.some(isPlanned);
	if (asks && !(await approve({ ...planned, changes })))
		return { ...planned, changes: skipped("the plan was not approved") };

	host.progress("writing and reading back");
	const isReviewed = asks || digest !== undefined;
	const applied = await applyPlan(plan, isReviewed, store, host);
	const written = new Map(
		applied.identities.map((identity) => [identity.clientId, identity]),
	);
	return {
		...planned,
		changes: applied.changes,
		identities: identities.map(
			(identity) => written.get(identity.clientId) ?? identity,
		),
	};
}

function isPlanned({ outcome }: Change): boolean {
	return outcome === "planned";
}

/** The digest that the plan must have, or why it is not known. What changes nothing needs no review. */
async function expectedDigest(
	changes: readonly Change[],
	{ plan }: SyncSettings,
	reviewed: () => Promise<ReviewedPlan>,
): Promise<string | undefined | Extract<ReviewedPlan, { reason: string }>> {
	if (plan !== "reviewed") return plan;
	if (changes.length === 0) return undefined;
	const found = await reviewed();
	return "reason" in found ? found : found.digest;
}
