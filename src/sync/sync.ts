import type { Comparison } from "../compare/compare.ts";
import type { CredentialStore } from "../directory/ports.ts";
import type { Host } from "../host.ts";
import type { Change } from "../model/change.ts";
import type { Identity } from "../model/identity.ts";
import type { ReviewedPlan } from "../reviewed-plan.ts";
import { applyPlan } from "./apply.ts";
import { planChanges, refusalOf, type SyncSettings } from "./plan.ts";

export interface Synced {
	readonly changes: readonly Change[];
	readonly planDigest: string;
	/** Why nothing was written, if it is not known what was reviewed. */
	readonly unreviewed?: string;
	/** All identities of the comparison, those that were written to as they are now. */
	readonly identities: readonly Identity[];
}

/**
 * Plans everything, then writes. A plan that is refused is still shown in full.
 * @param writable the issuers that may be written
 * @param reviewed finds the plan that was reviewed, if the settings ask for it and there is anything to change
 */
export async function sync(
	comparison: Comparison,
	settings: SyncSettings,
	writable: ReadonlySet<string>,
	reviewed: () => Promise<ReviewedPlan>,
	store: CredentialStore,
	host: Pick<Host, "clock" | "progress" | "stop">,
): Promise<Synced> {
	const { identities } = comparison;
	const plan = planChanges(comparison, settings);
	const changes = plan.identities.flatMap((identity) => identity.changes);
	const planDigest = plan.digest;
	if (settings.dryRun) return { changes, planDigest, identities };

	const skipped = (error: string) =>
		changes.map((change): Change => ({ ...change, outcome: "skipped", error }));
	const digest = await digestOf(changes, settings, reviewed);
	if (typeof digest === "object") {
		const { reason: unreviewed } = digest;
		const changes = skipped(`the reviewed plan is not known: ${unreviewed}`);
		return { changes, planDigest, identities, unreviewed };
	}
	const error = refusalOf(plan, { ...settings, plan: digest }, writable);
	if (error !== undefined)
		return { changes: skipped(error), planDigest, identities };

	host.progress("writing and reading back");
	const applied = await applyPlan(plan, digest !== undefined, store, host);
	const written = new Map(
		applied.identities.map((identity) => [identity.clientId, identity]),
	);
	return {
		changes: applied.changes,
		planDigest,
		identities: identities.map(
			(identity) => written.get(identity.clientId) ?? identity,
		),
	};
}

/** The digest that the plan must have: none if there is nothing to change, and as it was given unless it has to be found. */
async function digestOf(
	changes: readonly Change[],
	{ plan }: SyncSettings,
	reviewed: () => Promise<ReviewedPlan>,
): Promise<string | undefined | Extract<ReviewedPlan, { reason: string }>> {
	if (plan !== "reviewed" || changes.length === 0)
		return plan === "reviewed" ? undefined : plan;
	const found = await reviewed();
	return "reason" in found ? found : found.digest;
}
