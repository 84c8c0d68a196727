import pMap from "p-map";
import { satisfies } from "../compare/trusts.ts";
import type { CredentialStore, Urgency } from "../directory/ports.ts";
import type { Host } from "../host.ts";
import {
	asServiceError,
	explain,
	ServiceError,
} from "../http/service-error.ts";
import type { Change } from "../model/change.ts";
import type { Credential } from "../model/credential.ts";
import type { Identity, ResolvedIdentity } from "../model/identity.ts";
import type { Stopped } from "../stop.ts";
import { doneByOthers, isMeantBy, obstacleTo, sameName } from "./obstacles.ts";
import { credentialState, type IdentityPlan, type Plan } from "./plan.ts";

/** How many identities are changed at once. How fast a subscription may be written to is kept by `http/pace.ts`. */
const writeConcurrency = 20;

/** How many reads at once must show a change: answers come from replicas, and one may be ahead. */
const agreeingReads = 3;

/** Waits after a read that does not show the changes yet, in milliseconds. */
const readBackDelays = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Waits before a write whose outcome stayed open is tried again, in milliseconds. */
const rewriteDelays = [2_000, 8_000];

/** What a run that is to end still does: it is in the middle of something. */
const finishing: Urgency = { finishes: true };

/** What writing needs from where the program runs. */
export type WriterHost = Pick<Host, "clock" | "stop">;

export interface Applied {
	/** Every change of the plan, in its order, with its outcome. */
	readonly changes: readonly Change[];
	/** The identities that were written to, as they were read afterwards. */
	readonly identities: readonly Identity[];
}

/**
 * Carries out a plan: one change after the other on an identity, several identities at once. A failure
 * ends the work on its identity only. Once the run is to end, what was begun is finished and nothing else begun.
 *
 * @param reviewed whether someone approved the plan: then nothing is changed on an identity that is not as it was
 */
export async function applyPlan(
	plan: Plan,
	reviewed: boolean,
	store: CredentialStore,
	host: WriterHost,
): Promise<Applied> {
	const applied = await pMap(
		plan.identities,
		({ identity, changes }) =>
			new IdentityWriter(identity, store, host).apply(changes, reviewed),
		{ concurrency: writeConcurrency },
	);
	return {
		changes: applied.flatMap(({ changes }) => changes),
		identities: applied.flatMap(({ identities }) => identities),
	};
}

/** The one writer of one identity, with the list of credentials as it was last read. */
class IdentityWriter {
	private readonly identity: ResolvedIdentity;
	private readonly store: CredentialStore;
	private readonly host: WriterHost;
	private credentials: readonly Credential[] = [];

	constructor(
		identity: ResolvedIdentity,
		store: CredentialStore,
		host: WriterHost,
	) {
		this.identity = identity;
		this.store = store;
		this.host = host;
	}

	/** Creates first, and deletes only when the list shows what was created. */
	async apply(
		changes: IdentityPlan["changes"],
		reviewed: boolean,
	): Promise<Applied> {
		if (changes.every(({ outcome }) => outcome !== "planned"))
			return { changes, identities: [] };
		const creates = changes.filter(({ action }) => action === "create");
		const removals = changes.filter(({ action }) => action !== "create");
		// What was planned from may be minutes old; this is what the writes are judged by.
		const unread = await this.read();
		if (unread)
			return leave(
				changes,
				`its credentials could not be read again before writing: ${explain(unread)}`,
			);
		if (
			reviewed &&
			stateOf(this.credentials) !== stateOf(this.identity.credentials)
		)
			return leave(
				changes,
				"the identity's credentials changed since the plan was reviewed; make a new plan and have it reviewed",
			);
		const created = await this.inTurn(creates, undefined);
		const failed = created.find(({ outcome }) => outcome === "failed");
		const removed = await this.inTurn(removals, failed);
		const outcomes = [...created, ...removed];
		const unseen = outcomes.find(
			({ outcome }) => outcome === "failed" || outcome === "unknown",
		);
		const lost = unseen && (await this.read());
		return { changes: outcomes, identities: [this.identityNow(lost)] };
	}

	/** Makes changes one after the other, then reads back. After a failure the rest is left. */
	private async inTurn(
		changes: readonly Change[],
		failedBefore: Change | undefined,
	): Promise<Change[]> {
		const outcomes: Change[] = [];
		let failed = failedBefore;
		for (const change of changes) {
			const outcome = await this.makeUnless(failed, change);
			if (outcome.outcome === "failed") failed ??= outcome;
			outcomes.push(outcome);
		}
		return this.readBack(outcomes);
	}

	private async makeUnless(
		failed: Change | undefined,
		change: Change,
	): Promise<Change> {
		if (failed)
			return giveUp(
				change,
				`an earlier change of this identity failed: ${failed.error}`,
			);
		const { stopped } = this.host.stop;
		if (stopped) return giveUp(change, notBegun(stopped));
		return this.make(change);
	}

	/** Makes one change, and looks before it makes it again if the answer left open whether it was made. */
	private async make(change: Change): Promise<Change> {
		if (change.outcome !== "planned") return change;
		const obstacle = obstacleTo(change, this.credentials);
		if (obstacle) return { ...change, ...obstacle };
		const { stop, clock } = this.host;
		const old = this.credentials.find((known) => isMeantBy(change, known));
		for (const delay of [...rewriteDelays, undefined]) {
			const answer = await this.write(change);
			if (!(answer instanceof ServiceError))
				return { ...change, outcome: "done", ...(answer.replaced && replaced) };
			const seen = await this.judgeAgain(change, answer);
			if (seen) return seen;
			if (answer.ambiguous && delay !== undefined && !stop.stopped)
				await clock.sleep(delay);
			else return this.giveBack(change, old, answer);
		}
		throw new Error("the last attempt decides");
	}

	/** Puts back what made room for something that could not be created, and says what came of it all. */
	private async giveBack(
		change: Change,
		old: Credential | undefined,
		error: ServiceError,
	): Promise<Change> {
		const { stopped } = this.host.stop;
		const outcome = error.ambiguous && stopped ? "unknown" : "failed";
		const why = explain(error);
		const isThere = this.credentials.some((known) => isMeantBy(change, known));
		if (change.action !== "replace" || old === undefined || isThere)
			return { ...change, outcome, error: why };
		const { name, issuer, audiences } = old;
		const { subject } = change;
		try {
			await this.store.create(
				this.identity,
				{ name, issuer, subject, audiences },
				finishing,
			);
			this.credentials = [...this.credentials, old];
			return {
				...change,
				outcome,
				error: `${why}; the old credential was put back`,
			};
		} catch (thrown) {
			const lost = `the old credential (audience ${audiences.join(", ")}) is deleted and could not be put back: ${explain(asServiceError(thrown))}`;
			return { ...change, outcome, error: `${why}; ${lost}` };
		}
	}

	/** Sends a change, and keeps the account of what the identity holds by now. */
	private async write(
		change: Change,
	): Promise<ServiceError | { readonly replaced: boolean }> {
		const { action, name, issuer, subject, audience } = change;
		const wanted = { name, issuer, subject, audiences: [audience] };
		try {
			// In a second attempt the name may be free already, or someone else's by now.
			const old = this.credentials.find((known) => isMeantBy(change, known));
			if (action !== "create" && old) {
				await this.store.delete(this.identity, old.name);
				this.credentials = this.credentials.filter((known) => known !== old);
			}
			if (action !== "delete") {
				const urgency = action === "replace" ? finishing : undefined;
				const made = await this.store.create(this.identity, wanted, urgency);
				this.credentials = [...this.credentials, wanted];
				return made;
			}
			return { replaced: false };
		} catch (thrown) {
			return asServiceError(thrown);
		}
	}

	/**
	 * After a refusal: whether the change was made anyway, because the response was lost or someone
	 * else made it.
	 */
	private async judgeAgain(
		change: Change,
		error: ServiceError,
	): Promise<Change | undefined> {
		if (error.denied || (await this.read()) !== undefined) return undefined;
		const { action } = change;
		const namesake = this.credentials.find((known) => sameName(known, change));
		if (action === "delete")
			return namesake ? undefined : { ...change, outcome: "done" };
		const there = this.credentials.find((known) => satisfies(known, change));
		if (there === undefined) return undefined;
		return there === namesake
			? { ...change, outcome: "done" }
			: { ...change, ...doneByOthers };
	}

	/** Reads the list until several reads at once show what was done, for a bounded time. */
	private async readBack(outcomes: Change[]): Promise<Change[]> {
		const done = outcomes.filter(({ outcome }) => outcome === "done");
		if (done.length === 0) return outcomes;
		let error: ServiceError | undefined;
		for (const delay of [...readBackDelays, 0]) {
			const lists = await Promise.allSettled(
				Array.from({ length: agreeingReads }, () =>
					this.store.credentials(this.identity, finishing),
				),
			);
			error = undefined;
			let behind = false;
			for (const list of lists) {
				if (list.status === "rejected") error = asServiceError(list.reason);
				else if (!behind) {
					this.credentials = list.value;
					behind = !done.every((change) => this.shows(change));
				}
			}
			if (!error && !behind) return outcomes;
			if (this.host.stop.stopped) break;
			await this.host.clock.sleep(delay);
		}
		const problem = error
			? `it was written, but could not be read back: ${explain(error)}`
			: "it was written, but is not visible in the list of credentials yet";
		const outcome = this.host.stop.stopped ? "unknown" : "failed";
		return outcomes.map((change) =>
			done.includes(change) && (error || !this.shows(change))
				? { ...change, outcome, error: problem }
				: change,
		);
	}

	private shows(change: Change): boolean {
		return change.action === "delete"
			? !this.credentials.some((known) => sameName(known, change))
			: this.credentials.some((known) => satisfies(known, change));
	}

	private async read(): Promise<ServiceError | undefined> {
		try {
			this.credentials = await this.store.credentials(
				this.identity,
				this.host.stop.stopped && finishing,
			);
			return undefined;
		} catch (thrown) {
			return asServiceError(thrown);
		}
	}

	/** The identity as it was last read, or the question of what it holds if that failed. */
	private identityNow(lost: ServiceError | undefined): Identity {
		if (!lost) return { ...this.identity, credentials: this.credentials };
		const { clientId, kind, name, id } = this.identity;
		return {
			clientId,
			kind,
			name,
			id,
			status: "unknown",
			reason: `its credentials could not be read back after writing: ${explain(lost)}`,
			remedy: "Run `report` to see what it holds.",
		};
	}
}

function leave(changes: readonly Change[], error: string): Applied {
	return {
		changes: changes.map((change) => giveUp(change, error)),
		identities: [],
	};
}

function stateOf(credentials: readonly Credential[]): string {
	return JSON.stringify(credentials.map(credentialState).sort());
}

function notBegun({ why }: Stopped): string {
	return `not begun: the run was stopped ${why}`;
}

function giveUp(change: Change, error: string): Change {
	return change.outcome === "planned"
		? { ...change, outcome: "skipped", error }
		: change;
}

/** It is there, and no other trace of what was there before it is left. */
const replaced = {
	error:
		"another credential took this name just before the write, and was replaced: if another run of this program made it, it was the same; if anybody else did, it is lost",
};
