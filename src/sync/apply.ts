import pMap from "p-map";
import type { CredentialStore } from "../azure/directory.ts";
import { asServiceError, explain } from "../azure/http.ts";
import { pairKey, satisfies } from "../compare/compare.ts";
import {
	type Change,
	type Credential,
	credentialLimit,
	type Identity,
	type ResolvedIdentity,
} from "../model.ts";
import type { IdentityPlan, Plan } from "./plan.ts";

/** How many identities are changed at once. Azure allows one writer per identity and few per subscription. */
const writeConcurrency = 4;

/** Waits between reads, in milliseconds: a written credential can take a while to show in the list. */
const readBackDelays = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

type Sleep = (milliseconds: number) => Promise<void>;

export interface Applied {
	/** Every change of the plan, in its order, with its outcome. */
	readonly changes: readonly Change[];
	/** The identities that were written to, as they were read afterwards. */
	readonly identities: readonly Identity[];
}

/**
 * Carries out a plan: one change after the other on an identity, several identities at once. A failure
 * ends the work on its identity only.
 */
export async function applyPlan(
	plan: Plan,
	store: CredentialStore,
	sleep: Sleep,
): Promise<Applied> {
	const applied = await pMap(
		plan.identities,
		(identityPlan) => applyToIdentity(identityPlan, store, sleep),
		{
			concurrency: writeConcurrency,
		},
	);
	return {
		changes: applied.flatMap(({ changes }) => changes),
		identities: applied.flatMap(({ identities }) => identities),
	};
}

async function applyToIdentity(
	{ identity, changes }: IdentityPlan,
	store: CredentialStore,
	sleep: Sleep,
): Promise<Applied> {
	if (changes.every(({ outcome }) => outcome !== "planned"))
		return { changes, identities: [] };

	// What was planned from may be minutes old; this is what the writes are judged by.
	const current = await attempt(() => store.credentials(identity));
	if ("error" in current) {
		const error = `its credentials could not be read again before writing: ${current.error}`;
		return {
			changes: changes.map((change) => giveUp(change, error)),
			identities: [],
		};
	}
	const credentials = new Map(
		current.value.map((credential) => [
			credential.name.toLowerCase(),
			credential,
		]),
	);
	const outcomes: Change[] = [];
	for (const change of changes) {
		const failed = outcomes.find(({ outcome }) => outcome === "failed");
		if (failed)
			outcomes.push(
				giveUp(
					change,
					`an earlier change of this identity failed: ${failed.error}`,
				),
			);
		else if (change.outcome !== "planned") outcomes.push(change);
		else outcomes.push(await applyChange(change, identity, credentials, store));
	}
	return readBack(identity, outcomes, store, sleep);
}

function giveUp(change: Change, error: string): Change {
	return change.outcome === "planned"
		? { ...change, outcome: "skipped", error }
		: change;
}

/** Makes one change, and keeps the account of what the identity holds by now. */
async function applyChange(
	change: Change,
	identity: ResolvedIdentity,
	credentials: Map<string, Credential>,
	store: CredentialStore,
): Promise<Change> {
	const { action, name, issuer, subject, audience } = change;
	const key = name.toLowerCase();
	const wanted = { name, issuer, subject, audiences: [audience] };
	const others = [...credentials.values()];

	if (action === "create") {
		if (others.some((credential) => satisfies(credential, change))) {
			return {
				...change,
				outcome: "skipped",
				error: "someone else created it since the plan was made",
			};
		}
		const obstacle = credentials.has(key)
			? `the name ${name} was taken since the plan was made; run again for another name`
			: others.length >= credentialLimit
				? `the identity holds ${others.length} credentials by now, which is the limit`
				: undefined;
		if (obstacle !== undefined)
			return { ...change, outcome: "failed", error: obstacle };
	} else {
		const found = credentials.get(key);
		if (found === undefined)
			return {
				...change,
				outcome: "skipped",
				error: "it does not exist any more",
			};
		if (pairKey(found) !== pairKey(change)) {
			return {
				...change,
				outcome: "failed",
				error: `${name} trusts something else since the plan was made`,
			};
		}
	}

	const written = await attempt(async () => {
		if (action !== "create") {
			await store.delete(identity, name);
			credentials.delete(key);
		}
		if (action !== "delete") {
			await store.create(identity, wanted);
			credentials.set(key, wanted);
		}
	});
	return "error" in written
		? { ...change, outcome: "failed", error: written.error }
		: { ...change, outcome: "done" };
}

/** Reads the list until it shows what was done, for a bounded time. Only then a change counts as done. */
async function readBack(
	identity: ResolvedIdentity,
	outcomes: readonly Change[],
	store: CredentialStore,
	sleep: Sleep,
): Promise<Applied> {
	const done = outcomes.filter(({ outcome }) => outcome === "done");
	let current: Attempt<readonly Credential[]> = { error: "" };
	for (const delay of readBackDelays) {
		await sleep(delay);
		current = await attempt(() => store.credentials(identity));
		if ("error" in current) continue;
		const credentials = current.value;
		if (done.every((change) => shows(credentials, change))) break;
	}
	if ("error" in current) {
		const reason = `its credentials could not be read back after writing: ${current.error}`;
		const { clientId, kind, name, id } = identity;
		const remedy = "Run again in mode report to see what it holds.";
		return {
			changes: outcomes.map((change) =>
				done.includes(change)
					? { ...change, outcome: "failed", error: reason }
					: change,
			),
			identities: [
				{ clientId, kind, name, id, status: "unknown", reason, remedy },
			],
		};
	}
	const credentials = current.value;
	const error =
		"it was written, but does not show in the list of credentials yet";
	return {
		changes: outcomes.map((change) =>
			done.includes(change) && !shows(credentials, change)
				? { ...change, outcome: "failed", error }
				: change,
		),
		identities: [{ ...identity, credentials }],
	};
}

function shows(credentials: readonly Credential[], change: Change): boolean {
	return change.action === "delete"
		? !credentials.some(
				({ name }) => name.toLowerCase() === change.name.toLowerCase(),
			)
		: credentials.some((credential) => satisfies(credential, change));
}

type Attempt<T> = { readonly value: T } | { readonly error: string };

/** Refusals by a service are outcomes, not exceptions. Anything else is a bug and thrown. */
async function attempt<T>(call: () => Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await call() };
	} catch (thrown) {
		return { error: explain(asServiceError(thrown)) };
	}
}
