import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { credentialLimit } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import { applyPlan } from "../../src/sync/apply.ts";
import { planChanges } from "../../src/sync/plan.ts";
import { type Scenario, scenario } from "../scenarios.ts";
import { MemoryStore, quickHost } from "./memory-store.ts";

function planFor(
	{ demand }: Pick<Scenario, "demand">,
	identities: readonly Identity[],
	prune: boolean,
) {
	return planChanges(compare(demand, identities), { prune });
}

/** Plans and applies, and what there is afterwards. */
async function synced(given: Scenario, prune: boolean) {
	const plan = planFor(given, given.identities, prune);
	const store = new MemoryStore(given.identities);
	const { changes } = await applyPlan(plan, false, store, quickHost());
	return { plan, store, changes, after: store.now(given.identities) };
}

function forAll(check: (given: Scenario, prune: boolean) => Promise<void>) {
	return fc.assert(fc.asyncProperty(scenario, fc.boolean(), check), {
		numRuns: 300,
	});
}

describe("for any requirements and credentials", () => {
	test("a plan does not depend on the order of anything", () => {
		const shuffled = scenario.chain(({ demand, identities }) =>
			fc.record({
				original: fc.constant({ demand, identities }),
				required: shuffle(demand.required),
				identities: shuffle(identities),
				reversed: fc.boolean(),
			}),
		);
		fc.assert(
			fc.property(
				shuffled,
				fc.boolean(),
				({ original, required, identities, reversed }, prune) => {
					const other = {
						demand: {
							...original.demand,
							required,
							judged: required.filter((one) =>
								original.demand.judged.includes(one),
							),
						},
						identities,
					};
					const listed = identities.map((identity) =>
						identity.status === "resolved" && reversed
							? { ...identity, credentials: identity.credentials.toReversed() }
							: identity,
					);
					const one = planFor(original, original.identities, prune);
					const two = planFor(other, listed, prune);
					expect(two.digest).toBe(one.digest);
					expect(two.identities.map(({ changes }) => changes)).toEqual(
						one.identities.map(({ changes }) => changes),
					);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("what is planned is done, and planned no more", () =>
		forAll(async (given, prune) => {
			const { changes, after } = await synced(given, prune);
			const again = planFor(given, after, prune).identities.flatMap(
				({ changes }) => changes,
			);
			expect(changes.filter(({ outcome }) => outcome === "planned")).toEqual(
				[],
			);
			expect(changes.filter(({ outcome }) => outcome === "failed")).toEqual([]);
			// What did not fit may fit now that prune has made room; nothing else is left to do.
			const skipped = changes.filter(({ outcome }) => outcome === "skipped");
			if (skipped.length === 0) expect(again).toEqual([]);
			expect(again.length).toBeLessThanOrEqual(skipped.length);
		}));

	test("no identity gets more than it can hold, or loses its last credential", () =>
		forAll(async (given, prune) => {
			const { after } = await synced(given, prune);
			for (const [index, identity] of given.identities.entries()) {
				const now = after[index];
				if (identity.status !== "resolved" || now?.status !== "resolved")
					continue;
				const { length } = identity.credentials;
				expect(now.credentials.length).toBeLessThanOrEqual(
					Math.max(credentialLimit, length),
				);
				if (length > 0) expect(now.credentials).not.toEqual([]);
			}
		}));

	test("what is not provably the app's own, or blocks nothing, is still there unchanged", () =>
		forAll(async (given, prune) => {
			const { surplus, trusts } = compare(given.demand, given.identities);
			const { store } = await synced(given, prune);
			const touchable = prune
				? [
						...surplus.filter(({ prunable }) => prunable).map(keyOf),
						...trusts
							.filter(({ nearMiss }) => nearMiss?.part === "audience")
							.map(({ clientId, credential }) =>
								keyOf({ clientId, name: credential ?? "" }),
							),
					]
				: [];
			for (const { clientId, ...identity } of given.identities) {
				if (!("credentials" in identity)) continue;
				const untouchable = identity.credentials.filter(
					({ name }) => !touchable.includes(keyOf({ clientId, name })),
				);
				expect(store.held(clientId)).toEqual(
					expect.arrayContaining([...untouchable]),
				);
			}
		}));
});

function shuffle<T>(list: readonly T[]): fc.Arbitrary<T[]> {
	return fc.shuffledSubarray([...list], { minLength: list.length });
}

function keyOf({ clientId, name }: { clientId: string; name: string }): string {
	return `${clientId} ${name}`;
}
