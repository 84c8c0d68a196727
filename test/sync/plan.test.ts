import { describe, expect, test } from "vitest";
import type { Credential } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import type { Requirement } from "../../src/model/requirement.ts";
import { planChanges, refusalOf } from "../../src/sync/plan.ts";
import {
	audience,
	compared,
	credential,
	foreignCredentials,
	identity,
	ids,
	issuer,
	otherIssuer,
	requirement,
	retiredIssuer,
	subjectOf,
} from "../nouns.ts";

function planFor(
	required: readonly Requirement[],
	identities: readonly Identity[],
	prune = false,
) {
	const comparison = compared(required, identities, {
		retiredIssuers: [retiredIssuer],
	});
	return planChanges(comparison, { prune });
}

/** The changes of a plan in short. */
function changesFor(...args: Parameters<typeof planFor>) {
	return planFor(...args).identities.flatMap(({ changes }) =>
		changes.map(({ action, name, outcome }) => `${outcome} ${action} ${name}`),
	);
}

const gone = (name: string) => credential({ name, subject: subjectOf(name) });
const wrongAudience = credential({ audiences: ["api://else"] });
const components = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		requirement({ name: `component-${index}` }),
	);

describe("creating", () => {
	test("gives a missing credential everything that it needs", () => {
		const { identities } = planFor([requirement()], [identity()]);

		expect(identities).toEqual([
			{
				identity: identity(),
				changes: [
					{
						action: "create",
						clientId: ids.web,
						name: expect.stringMatching(
							/^system-serviceaccount-my-app-dev-web-sa-[0-9a-f]{10}$/,
						),
						issuer,
						subject: subjectOf("web"),
						audience,
						outcome: "planned",
					},
				],
			},
		]);
	});

	test("is done once per issuer, under different names", () => {
		const { identities } = planFor(
			[requirement({ issuers: [issuer, otherIssuer] })],
			[identity()],
		);
		const changes = identities.flatMap(({ changes }) => changes);

		expect(changes.map(({ issuer }) => issuer).sort()).toEqual([
			issuer,
			otherIssuer,
		]);
		expect(new Set(changes.map(({ name }) => name)).size).toBe(2);
	});

	test("avoids a name that another credential has", () => {
		const [first] = planFor([requirement()], [identity()]).identities;
		const name = first?.changes[0]?.name ?? "";
		const taken = credential({ name, issuer: "https://else" });

		expect(changesFor([requirement()], [identity([taken])])).toEqual([
			`planned create ${name}-1`,
		]);
	});

	test("goes on beside a near miss that blocks nothing", () => {
		const near = credential({ issuer: issuer.slice(0, -1) });

		expect(changesFor([requirement()], [identity([near])])).toEqual([
			expect.stringContaining("planned create"),
		]);
	});

	test.each([
		["is present", identity([credential()])],
		[
			"cannot be judged beside a flexible credential",
			identity([credential({ subject: null })]),
		],
		[
			"is on an identity that was not found",
			{ clientId: ids.web, kind: null, status: "not-found", reason: "" },
		],
		[
			"is on an identity that cannot carry it",
			{ clientId: ids.web, kind: null, status: "unsupported", reason: "" },
		],
		[
			"is on an identity that may not be read",
			{
				clientId: ids.web,
				kind: null,
				status: "forbidden",
				reason: "",
				remedy: "",
			},
		],
		[
			"is on an identity that did not answer",
			{
				clientId: ids.web,
				kind: null,
				status: "unknown",
				reason: "",
				remedy: "",
			},
		],
	] satisfies [string, Identity][])(
		"is not planned for what %s",
		(_, found) => {
			expect(planFor([requirement()], [found], true).identities).toEqual([]);
		},
	);
});

describe("the twenty credentials of an identity", () => {
	test.each([
		[0, 20, "planned"],
		[19, 1, "planned"],
		[20, 1, "skipped"],
		[19, 2, "skipped"],
		[0, 21, "skipped"],
		[25, 1, "skipped"],
	])("with %i there, %i creations are all %s", (there, missing, outcome) => {
		const { identities } = planFor(components(missing), [
			identity(foreignCredentials(there)),
		]);
		const changes = identities.flatMap(({ changes }) => changes);

		expect(changes).toHaveLength(missing);
		expect(new Set(changes.map(({ outcome }) => outcome))).toEqual(
			new Set([outcome]),
		);
	});

	test("say why nothing is created", () => {
		const [full] = planFor(components(2), [
			identity(foreignCredentials(19)),
		]).identities;

		expect(full?.changes[0]?.error).toBe(
			"19 exist + 2 needed exceed the limit of 20; none is created",
		);
	});

	test("are no other identity's concern", () => {
		expect(
			changesFor(
				[requirement(), requirement({ clientId: ids.api })],
				[identity(foreignCredentials(20)), identity([], { clientId: ids.api })],
			),
		).toEqual([
			expect.stringContaining("skipped create"),
			expect.stringContaining("planned create"),
		]);
	});

	test("are not stretched by what prune is about to delete", () => {
		const twenty = [...foreignCredentials(19), gone("gone")];

		expect(changesFor([requirement()], [identity(twenty)], true)).toEqual([
			expect.stringContaining("skipped create"),
			"planned delete gone",
		]);
	});
});

describe("replacing a wrong audience", () => {
	test("needs prune", () => {
		const [found] = planFor(
			[requirement()],
			[identity([wrongAudience])],
		).identities;

		expect(found?.changes).toMatchObject([
			{
				action: "replace",
				name: "web",
				outcome: "skipped",
				error: "replacing a credential needs prune",
			},
		]);
	});

	test("keeps the name and changes the audience", () => {
		const [found] = planFor(
			[requirement()],
			[identity([wrongAudience])],
			true,
		).identities;

		expect(found?.changes).toEqual([
			{
				action: "replace",
				clientId: ids.web,
				name: "web",
				issuer,
				subject: subjectOf("web"),
				audience,
				before: wrongAudience.audiences.join(),
				outcome: "planned",
			},
		]);
	});

	test("needs no room", () => {
		const full = identity([...foreignCredentials(19), wrongAudience]);

		expect(changesFor([requirement()], [full], true)).toEqual([
			"planned replace web",
		]);
	});
});

describe("deleting", () => {
	const surplus = [gone("b-gone"), gone("a-gone")];

	test("needs prune", () => {
		const found = identity([credential(), ...surplus]);

		expect(changesFor([requirement()], [found])).toEqual([]);
		expect(changesFor([requirement()], [found], true)).toEqual([
			"planned delete a-gone",
			"planned delete b-gone",
		]);
	});

	test("leaves what is not provably the app's own", () => {
		const found = identity([
			credential(),
			credential({
				name: "keda",
				subject: "system:serviceaccount:keda:keda-operator",
			}),
			credential({
				name: "alike",
				subject: "system:serviceaccount:my-app-x:web-sa",
			}),
			credential({
				name: "other",
				subject: "system:serviceaccount:webshop-dev:web-sa",
				issuer: retiredIssuer,
			}),
		]);

		expect(changesFor([requirement()], [found], true)).toEqual([]);
	});

	test("never takes the last credential of an identity", () => {
		const comparison = {
			...compared([], []),
			identities: [identity(surplus)],
			surplus: surplus.map(({ name, subject, audiences }) => ({
				...{
					clientId: ids.web,
					name,
					issuer,
					subject: subject ?? "",
					audiences,
				},
				...{ why: "", prunable: true },
			})),
		};
		const [found] = planChanges(comparison, { prune: true }).identities;

		expect(found?.changes).toMatchObject([
			{ name: "a-gone", outcome: "planned" },
			{
				name: "b-gone",
				outcome: "skipped",
				error: "the last credential of an identity is never deleted",
			},
		]);
	});

	test("may take all that was there if something is created first", () => {
		expect(changesFor([requirement()], [identity(surplus)], true)).toEqual([
			expect.stringContaining("planned create"),
			"planned delete a-gone",
			"planned delete b-gone",
		]);
	});

	test("does not count on a creation that has no room", () => {
		const twenty = Array.from({ length: 20 }, (_, index) =>
			gone(`gone-${index}`),
		);
		const changes = changesFor([requirement()], [identity(twenty)], true);

		expect(
			changes.filter((change) => change.startsWith("planned")),
		).toHaveLength(19);
	});
});

describe("a plan is refused as a whole", () => {
	const options = {
		dryRun: false,
		prune: true,
		maxDeletes: 2,
		plan: undefined,
	};
	const writable = new Set([issuer]);
	const plan = planFor(
		[requirement(), requirement({ name: "api" })],
		[
			identity([
				wrongAudience,
				...["a", "b"].map(gone),
				credential({ name: "api", subject: subjectOf("api") }),
			]),
		],
		true,
	);

	test.each([
		[3, undefined],
		[
			2,
			"the plan deletes or replaces 3 credentials, more than max-deletes allows (2)",
		],
		[
			0,
			"the plan deletes or replaces 3 credentials, more than max-deletes allows (0)",
		],
	])("above max-deletes, replacements included: %i", (maxDeletes, refusal) => {
		expect(refusalOf(plan, { ...options, maxDeletes }, writable)).toBe(refusal);
	});

	test("but creations, and deletions that are skipped, do not count", () => {
		const creations = planFor(components(3), [identity()], true);
		const skipped = planFor([requirement()], [identity([wrongAudience])]);

		for (const harmless of [creations, skipped])
			expect(
				refusalOf(harmless, { ...options, maxDeletes: 0 }, writable),
			).toBeUndefined();
	});

	test("if nobody who may decide so named one of its issuers", () => {
		const settings = { ...options, maxDeletes: 9 };
		const another = new Set(["https://another.example/"]);

		expect(refusalOf(plan, settings, another)).toBe(
			`the issuer ${JSON.stringify(issuer)} is named by nobody who may decide what is written`,
		);
	});

	test("if it is not the one that was reviewed", () => {
		const reviewed = "0".repeat(64);

		expect(
			refusalOf(plan, { ...options, maxDeletes: 9, plan: reviewed }, writable),
		).toBe(
			`the plan differs from the reviewed one (digest mismatch): its digest is ${plan.digest}, expected ${reviewed}`,
		);
		expect(
			refusalOf(
				plan,
				{ ...options, maxDeletes: 9, plan: plan.digest },
				writable,
			),
		).toBeUndefined();
	});

	test("but a plan without changes never is: what was reviewed is done", () => {
		const done = planFor([requirement()], [identity([credential()])]);

		expect(
			refusalOf(done, { ...options, plan: "0".repeat(64) }, writable),
		).toBeUndefined();
	});
});

describe("the digest", () => {
	const held: Credential[] = [
		...foreignCredentials(2),
		gone("gone"),
		wrongAudience,
	];
	const required = [requirement(), requirement({ name: "api" })];
	const digest = planFor(required, [identity(held)], true).digest;

	test("is a SHA-256 in hexadecimal", () => {
		expect(digest).toMatch(/^[0-9a-f]{64}$/);
	});

	test.each<[string, readonly Requirement[], Credential[], boolean]>([
		[
			"another credential is there",
			required,
			[...held, credential({ name: "x", issuer: "https://x" })],
			true,
		],
		[
			"a credential is gone that the plan leaves alone",
			required,
			held.slice(1),
			true,
		],
		[
			"a credential has another name",
			required,
			held.map((one, index) =>
				index === 0 ? { ...one, name: "renamed" } : one,
			),
			true,
		],
		[
			"a credential has another audience",
			required,
			held.map((one, index) =>
				index === 0 ? { ...one, audiences: ["x"] } : one,
			),
			true,
		],
		[
			"more is required",
			[...required, requirement({ name: "more" })],
			held,
			true,
		],
		["less is required", required.slice(1), held, true],
		["prune is off", required, held, false],
	])("changes if %s", (_, required, held, prune) => {
		expect(planFor(required, [identity(held)], prune).digest).not.toBe(digest);
	});

	test("does not change if the same is listed in another order", () => {
		expect(
			planFor(required.toReversed(), [identity(held.toReversed())], true)
				.digest,
		).toBe(digest);
	});
});
