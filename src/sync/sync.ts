import type { Comparison } from "../compare/compare.ts";
import type { CredentialStore } from "../directory/ports.ts";
import type { Host } from "../host.ts";
import type { Change } from "../model/change.ts";
import type { Identity } from "../model/identity.ts";
import { applyPlan } from "./apply.ts";
import { planChanges, refusalOf, type SyncSettings } from "./plan.ts";

export interface Synced {
	readonly changes: readonly Change[];
	readonly planDigest: string;
	/** All identities of the comparison, those that were written to as they are now. */
	readonly identities: readonly Identity[];
}

/**
 * Plans everything, then writes. A plan that is refused is still shown in full.
 * @param writable the issuers that may be written
 */
export async function sync(
	comparison: Comparison,
	settings: SyncSettings,
	writable: ReadonlySet<string>,
	store: CredentialStore,
	host: Pick<Host, "clock" | "progress" | "stop">,
): Promise<Synced> {
	const { identities } = comparison;
	const plan = planChanges(comparison, settings);
	const changes = plan.identities.flatMap((identity) => identity.changes);
	const planDigest = plan.digest;
	if (settings.dryRun) return { changes, planDigest, identities };

	const error = refusalOf(plan, settings, writable);
	if (error !== undefined) {
		const refused = changes.map(
			(change): Change => ({ ...change, outcome: "skipped", error }),
		);
		return { changes: refused, planDigest, identities };
	}

	host.progress("writing and reading back");
	const reviewed = settings.plan !== undefined;
	const applied = await applyPlan(plan, reviewed, store, host);
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
