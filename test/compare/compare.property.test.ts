import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import { type Scenario, scenario } from "../scenarios.ts";

function forAll(check: (scenario: Scenario) => void): void {
	fc.assert(fc.property(scenario, check), { numRuns: 500 });
}

function credentialsOf(
	identities: readonly Identity[],
	clientId: string,
): readonly Credential[] {
	return identities.flatMap((identity) =>
		identity.clientId === clientId && identity.status === "resolved"
			? identity.credentials
			: [],
	);
}

describe("for any requirements and credentials", () => {
	test("every judged requirement is answered for each of its issuers, once", () => {
		forAll(({ demand, identities }) => {
			const { trusts } = compare(demand, identities);
			const answered = trusts.flatMap(
				({ clientId, issuer, subject, requiredBy }) =>
					requiredBy.map((index) =>
						[index, clientId, issuer, subject].join(" "),
					),
			);
			const asked = demand.judged.flatMap(
				({ clientId, issuers, subject }, index) =>
					issuers.map((issuer) => [index, clientId, issuer, subject].join(" ")),
			);
			expect(answered.sort()).toEqual(asked.sort());
		});
	});

	test("present is what a credential of a readable identity has byte for byte", () => {
		forAll(({ demand, identities }) => {
			for (const trust of compare(demand, identities).trusts) {
				const exact = credentialsOf(identities, trust.clientId).some(
					({ issuer, subject, audiences }) =>
						issuer === trust.issuer &&
						subject === trust.subject &&
						audiences.includes(trust.audience),
				);
				expect(trust.status === "present").toBe(exact);
			}
		});
	});

	test("a near miss is never right for something else that is required", () => {
		forAll(({ demand, identities }) => {
			for (const { clientId, nearMiss } of compare(demand, identities).trusts) {
				const near = nearMiss?.credential;
				const served = demand.required.filter(
					(required) =>
						required.clientId === clientId &&
						required.subject === near?.subject &&
						required.issuers.includes(near.issuer) &&
						near.audiences.includes(required.audience),
				);
				expect(served).toEqual([]);
			}
		});
	});

	test("what could not be read is unknown, never missing", () => {
		forAll(({ demand, identities }) => {
			const unread = identities
				.filter(({ status }) => status === "forbidden" || status === "unknown")
				.map(({ clientId }) => clientId);
			for (const { clientId, status } of compare(demand, identities).trusts)
				if (unread.includes(clientId)) expect(status).toBe("unknown");
		});
	});

	test("nothing surplus is required, in whichever environment", () => {
		forAll(({ demand, identities }) => {
			for (const { clientId, issuer, subject } of compare(demand, identities)
				.surplus) {
				const required = demand.required.filter(
					(requirement) =>
						requirement.clientId === clientId &&
						requirement.subject === subject &&
						requirement.issuers.includes(issuer),
				);
				expect(required).toEqual([]);
			}
		});
	});

	test("what may be pruned is of this run's issuers and the app's declared namespaces, and beyond doubt", () => {
		forAll(({ demand, identities, provable, signedInAs }) => {
			const issuers = [
				...demand.required.flatMap(({ issuers }) => issuers),
				...demand.retiredIssuers,
			];
			for (const surplus of compare(demand, identities).surplus) {
				if (!surplus.prunable) continue;
				const [, , namespace] = surplus.subject.split(":");
				expect(issuers).toContain(surplus.issuer);
				const own = demand.ownership.get(surplus.issuer);
				expect(own?.get(namespace ?? "")).toEqual({});
				expect(provable).toBe(true);
				expect(surplus.clientId).not.toBe(signedInAs);
			}
		});
	});

	test("the order in which credentials are listed does not matter", () => {
		forAll(({ demand, identities }) => {
			const reversed = identities.map((identity) =>
				identity.status === "resolved"
					? { ...identity, credentials: identity.credentials.toReversed() }
					: identity,
			);
			const one = compare(demand, identities);
			const other = compare(demand, reversed);
			expect(other.trusts.map(({ status }) => status)).toEqual(
				one.trusts.map(({ status }) => status),
			);
			expect(new Set(other.surplus)).toEqual(new Set(one.surplus));
		});
	});
});
