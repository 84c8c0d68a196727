import pMap from "p-map";
import type { CredentialStore } from "../azure/directory.ts";
import { asServiceError, explain } from "../azure/http.ts";
import { pairKey, satisfies } from "../compare/compare.ts";
import { type Change, type Credential, credentialLimit, type ResolvedIdentity } from "../model.ts";
import type { IdentityPlan, Plan } from "./plan.ts";

/** How many identities are changed at once. Azure allows one writer per identity and few per subscription. */
const writeConcurrency = 4;

/** Waits between reads, in milliseconds: a written credential can take a while to show in the list. */
const readBackDelays = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

type Sleep = (milliseconds: number) => Promise<void>;

/**
 * Carries out a plan: one change after the other on an identity, several identities at once. A failure
 * ends the work on its identity only.
 *
 * @returns every change of the plan, in its order, with its outcome
 */
export async function applyPlan(plan: Plan, store: CredentialStore, sleep: Sleep): Promise<Change[]> {
  const outcomes = await pMap(plan.identities, (identityPlan) => applyToIdentity(identityPlan, store, sleep), {
    concurrency: writeConcurrency,
  });
  return outcomes.flat();
}

async function applyToIdentity({ identity, changes }: IdentityPlan, store: CredentialStore, sleep: Sleep): Promise<Change[]> {
  if (changes.every(({ outcome }) => outcome !== "planned")) return [...changes];
  const outcomes: Change[] = [];
  let failure: string | undefined;

  // What was planned from may be minutes old; this is what the writes are judged by.
  const current = await attempt(() => store.credentials(identity));
  if ("error" in current) failure = current.error;
  const credentials = new Map(
    ("value" in current ? current.value : []).map((credential) => [credential.name.toLowerCase(), credential]),
  );

  for (const change of changes) {
    if (change.outcome !== "planned") outcomes.push(change);
    else if (failure !== undefined) {
      outcomes.push({ ...change, outcome: "skipped", error: `an earlier step on this identity failed: ${failure}` });
    } else {
      const outcome = await applyChange(change, identity, credentials, store);
      if (outcome.outcome === "failed") failure = outcome.error;
      outcomes.push(outcome);
    }
  }
  return readBack(identity, outcomes, store, sleep);
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
      return { ...change, outcome: "skipped", error: "someone else created it since the plan was made" };
    }
    const obstacle = credentials.has(key)
      ? `the name ${name} was taken since the plan was made; run again for another name`
      : others.length >= credentialLimit
        ? `the identity holds ${others.length} credentials by now, which is the limit`
        : undefined;
    if (obstacle !== undefined) return { ...change, outcome: "failed", error: obstacle };
  } else {
    const found = credentials.get(key);
    if (found === undefined) return { ...change, outcome: "skipped", error: "it does not exist any more" };
    if (pairKey(found) !== pairKey(change)) {
      return { ...change, outcome: "failed", error: `${name} trusts something else since the plan was made` };
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
): Promise<Change[]> {
  let unseen = outcomes.filter(({ outcome }) => outcome === "done");
  let problem = "it was written, but does not show in the list of credentials yet";
  for (const delay of readBackDelays) {
    if (unseen.length === 0) break;
    await sleep(delay);
    const current = await attempt(() => store.credentials(identity));
    if ("error" in current) problem = `it was written, but could not be read back: ${current.error}`;
    else unseen = unseen.filter((change) => !shows(current.value, change));
  }
  return outcomes.map((change) =>
    unseen.includes(change) ? { ...change, outcome: "failed", error: problem } : change,
  );
}

function shows(credentials: readonly Credential[], change: Change): boolean {
  return change.action === "delete"
    ? !credentials.some(({ name }) => name.toLowerCase() === change.name.toLowerCase())
    : credentials.some((credential) => satisfies(credential, change));
}

/** Refusals by a service are outcomes, not exceptions. Anything else is a bug and thrown. */
async function attempt<T>(call: () => Promise<T>): Promise<{ value: T } | { error: string }> {
  try {
    return { value: await call() };
  } catch (thrown) {
    return { error: explain(asServiceError(thrown)) };
  }
}
