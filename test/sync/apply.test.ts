import { describe, expect, test } from "vitest";
import { ServiceError } from "../../src/http/service-error.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import type { Requirement } from "../../src/model/requirement.ts";
import { applyPlan } from "../../src/sync/apply.ts";
import { planChanges } from "../../src/sync/plan.ts";
import {
	audience,
	compared,
	credential,
	foreignCredentials,
	identity,
	ids,
	issuer,
	requirement,
	subjectOf,
} from "../nouns.ts";
import { MemoryStore, quickHost } from "./memory-store.ts";

/** A plan, with prune, and the store that it was made from. */
function planned(
	required: readonly Requirement[],
	identities: readonly Identity[],
) {
	const plan = planChanges(compared(required, identities), { prune: true });
	const store = new MemoryStore(identities);
	const apply = () => applyPlan(plan, false, store, quickHost());
	const [first] = plan.identities.flatMap(({ changes }) => changes);
	return { plan, store, apply, name: first?.name ?? "" };
}

const web = requirement();
const api = requirement({ name: "api" });
const gone = credential({ name: "gone", subject: subjectOf("gone") });
const theirs = credential({
	name: "theirs",
	issuer: "https://else",
	subject: "x",
});

function refused(status: number): never {
	throw new ServiceError(status, "Refused", "no");
}

/** A store hook that acts at the first write, or the first of one kind. */
function once(wanted: "create" | "delete", act: () => void) {
	let acted = false;
	return ({ action }: { action: string }) => {
		if (acted || action !== wanted) return;
		acted = true;
		act();
	};
}

describe("without any trouble", () => {
	test("creates, replaces and deletes, in this order", async () => {
		const { store, apply } = planned(
			[web, api],
			[identity([gone, theirs, credential({ audiences: ["api://else"] })])],
		);

		const { changes, identities } = await apply();

		expect(
			changes.map(({ action, outcome }) => `${outcome} ${action}`),
		).toEqual(["done create", "done replace", "done delete"]);
		expect(store.writes.map(({ action }) => action)).toEqual([
			"create",
			"delete",
			"create",
			"delete",
		]);
		expect(store.held(ids.web)).toEqual([
			theirs,
			{
				name: expect.any(String),
				issuer,
				subject: api.subject,
				audiences: [audience],
			},
			{ name: "web", issuer, subject: web.subject, audiences: [audience] },
		]);
		expect(identities).toEqual([identity(store.held(ids.web))]);
	});

	test("what the plan skips is left alone, and so is an identity with nothing else", async () => {
		const { store, apply, plan } = planned(
			[web],
			[identity(foreignCredentials(20))],
		);

		expect(await apply()).toEqual({
			changes: plan.identities[0]?.changes,
			identities: [],
		});
		expect(store.writes).toEqual([]);
	});
});

describe("since the plan was made", () => {
	test("a name that was taken is not overwritten", async () => {
		const { store, apply, name } = planned([web], [identity()]);
		const taken = { ...theirs, name: name.toUpperCase() };
		store.state.set(ids.web, [taken]);

		expect((await apply()).changes).toMatchObject([
			{
				outcome: "failed",
				error: `the name ${name} was taken since the plan was made; run again for another name`,
			},
		]);
		expect(store.writes).toEqual([]);
		expect(store.held(ids.web)).toEqual([taken]);
	});

	test("a credential that someone else made is not made again", async () => {
		const { store, apply } = planned([web, api], [identity()]);
		store.state.set(ids.web, [credential({ name: "mine" })]);

		expect(
			(await apply()).changes.map(({ subject, outcome, error }) => [
				subject,
				outcome,
				error,
			]),
		).toEqual([
			[api.subject, "done", undefined],
			[web.subject, "skipped", undefined],
		]);
		expect(store.writes).toHaveLength(1);
	});

	test("a pair that someone took with another audience is not touched", async () => {
		const { store, apply } = planned([web], [identity()]);
		const other = credential({ name: "mine", audiences: ["api://else"] });
		store.state.set(ids.web, [other]);

		expect((await apply()).changes).toMatchObject([
			{ outcome: "failed", error: "Conflict: mine is in the way" },
		]);
		expect(store.held(ids.web)).toEqual([other]);
	});

	test("an identity that became full is not written to", async () => {
		const { store, apply } = planned([web], [identity()]);
		store.state.set(ids.web, foreignCredentials(20));

		expect((await apply()).changes).toMatchObject([
			{
				outcome: "failed",
				error: "the identity holds 20 credentials by now, which is the limit",
			},
		]);
		expect(store.writes).toEqual([]);
	});

	test.each<[string, Credential[], object]>([
		["that is gone is skipped", [credential()], { outcome: "skipped" }],
		[
			"whose name trusts something else is left",
			[credential(), { ...theirs, name: "gone" }],
			{
				outcome: "failed",
				error: "gone trusts something else since the plan was made",
			},
		],
		[
			"that is the last one by now is left",
			[gone],
			{
				outcome: "skipped",
				error: "the last credential of an identity is never deleted",
			},
		],
	])("a deletion of one %s", async (_, held, change) => {
		const { store, apply } = planned([web], [identity([credential(), gone])]);
		store.state.set(ids.web, held);

		expect((await apply()).changes).toMatchObject([change]);
		expect(store.writes).toEqual([]);
		expect(store.held(ids.web)).toEqual(held);
	});
});

describe("a failure", () => {
	test("ends the work on its identity, and only there", async () => {
		const one = identity([gone, theirs]);
		const two = identity([], { clientId: ids.api });
		const { store, apply } = planned(
			[web, api, requirement({ clientId: ids.api })],
			[one, two],
		);
		store.before = ({ action, clientId }) => {
			if (action === "create" && clientId === ids.web) refused(403);
		};

		const { changes } = await apply();

		expect(
			changes.map(({ clientId, action, outcome, error }) => [
				clientId.charAt(0),
				action,
				outcome,
				error,
			]),
		).toEqual([
			["1", "create", "failed", "Refused: no"],
			[
				"1",
				"create",
				"skipped",
				"an earlier change of this identity failed: Refused: no",
			],
			[
				"1",
				"delete",
				"skipped",
				"an earlier change of this identity failed: Refused: no",
			],
			["2", "create", "done", undefined],
		]);
		expect(store.held(ids.web)).toEqual([gone, theirs]);
	});

	test("to read before the first write means that nothing is written", async () => {
		const { store, apply } = planned([web], [identity([gone, theirs])]);
		store.before = () => refused(503);

		const { changes, identities } = await apply();

		expect(changes.map(({ outcome }) => outcome)).toEqual([
			"skipped",
			"skipped",
		]);
		expect(changes[0]?.error).toBe(
			"its credentials could not be read again before writing: Refused: no",
		);
		expect(identities).toEqual([]);
		expect(store.writes).toEqual([]);
	});

	test("to read back leaves open what the identity holds", async () => {
		const { store, apply } = planned([web], [identity()]);
		store.before = ({ action }) => {
			if (action === "read" && store.writes.length > 0) refused(503);
		};

		const { changes, identities } = await apply();

		expect(changes).toMatchObject([
			{
				outcome: "failed",
				error: "it was written, but could not be read back: Refused: no",
			},
		]);
		expect(identities).toMatchObject([
			{ clientId: ids.web, status: "unknown", remedy: expect.any(String) },
		]);
	});

	test("that is none of the service's is not taken for one", async () => {
		const { store, apply } = planned([web], [identity()]);
		store.before = ({ action }) => {
			if (action === "create") throw new TypeError("a mistake of the program");
		};

		await expect(apply()).rejects.toThrow(TypeError);
	});
});

describe("an answer that leaves open whether a write was made", () => {
	test("is not repeated if it was", async () => {
		const { store, apply, plan } = planned([web], [identity()]);
		const change = plan.identities[0]?.changes[0];
		store.before = once("create", () => {
			store.state.set(ids.web, [credential({ name: change?.name ?? "" })]);
			refused(503);
		});

		expect((await apply()).changes).toMatchObject([{ outcome: "done" }]);
		expect(store.writes).toHaveLength(1);
	});

	test("is repeated if it was not", async () => {
		const { store, apply } = planned([web], [identity()]);
		store.before = once("create", () => refused(503));

		expect((await apply()).changes).toMatchObject([{ outcome: "done" }]);
		expect(store.writes).toHaveLength(2);
	});

	test("is repeated a few times only", async () => {
		const { store, apply } = planned([web], [identity()]);
		store.before = ({ action }) => {
			if (action === "create") refused(503);
		};

		expect((await apply()).changes).toMatchObject([
			{ outcome: "failed", error: "Refused: no" },
		]);
		expect(store.writes).toHaveLength(3);
	});

	test.each([400, 401, 403, 404, 409])(
		"is another matter than a refusal with status %i, which is not repeated",
		async (status) => {
			const { store, apply } = planned([web], [identity()]);
			store.before = ({ action }) => {
				if (action === "create") refused(status);
			};

			expect((await apply()).changes).toMatchObject([{ outcome: "failed" }]);
			expect(store.writes).toHaveLength(1);
		},
	);

	test("in the middle of a replacement: it is finished", async () => {
		const { store, apply } = planned(
			[web],
			[identity([credential({ audiences: ["api://else"] })])],
		);
		store.before = once("create", () => refused(503));

		expect((await apply()).changes).toMatchObject([{ outcome: "done" }]);
		expect(store.held(ids.web)).toEqual([credential()]);
	});

	test("in the middle of a replacement: what someone else puts there is not deleted", async () => {
		const { store, apply } = planned(
			[web],
			[identity([credential({ audiences: ["api://else"] })])],
		);
		const inBetween = { ...theirs, name: "web" };
		store.before = once("create", () => {
			store.state.set(ids.web, [inBetween]);
			refused(503);
		});

		expect((await apply()).changes).toMatchObject([{ outcome: "failed" }]);
		expect(store.held(ids.web)).toEqual([inBetween]);
	});
});

describe("reading back", () => {
	/** Shows the state of before the writes for a number of reads after them. */
	function lag(store: MemoryStore, reads: number) {
		const before = store.held(ids.web);
		let left = reads;
		store.lagging = () =>
			store.writes.length > 0 && left-- > 0 ? before : undefined;
	}

	test.each([1, 2, 5])(
		"waits for a list that lags %i reads behind",
		async (reads) => {
			const { store, apply } = planned([web], [identity()]);
			lag(store, reads);

			const { changes, identities } = await apply();

			expect(changes).toMatchObject([{ outcome: "done" }]);
			expect(identities).toEqual([identity(store.held(ids.web))]);
			expect(store.writes).toHaveLength(1);
		},
	);

	test("does not wait for ever", async () => {
		const { store, apply } = planned([web], [identity()]);
		lag(store, Number.POSITIVE_INFINITY);

		expect((await apply()).changes).toMatchObject([
			{
				outcome: "failed",
				error:
					"it was written, but is not visible in the list of credentials yet",
			},
		]);
	});

	test("comes before anything is deleted", async () => {
		const { store, apply } = planned([web], [identity([gone, theirs])]);
		lag(store, Number.POSITIVE_INFINITY);

		expect(
			(await apply()).changes.map(({ action, outcome }) => [action, outcome]),
		).toEqual([
			["create", "failed"],
			["delete", "skipped"],
		]);
		expect(store.held(ids.web)).toContain(gone);
	});

	test("believes it only when several lists at once say so", async () => {
		const { store, apply } = planned([web], [identity()]);
		const before = store.held(ids.web);
		let reads = 0;
		store.lagging = () => {
			if (store.writes.length === 0) return undefined;
			reads += 1;
			return [2, 4].includes(reads) ? before : undefined;
		};

		expect((await apply()).changes).toMatchObject([{ outcome: "done" }]);
		expect(reads).toBe(9);
	});
});

describe("writers", () => {
	test("one per identity, several identities at once", async () => {
		const clientIds = Array.from(
			{ length: 4 },
			(_, index) => `${index}`.repeat(8) + ids.web.slice(8),
		);
		const { store, apply } = planned(
			clientIds.flatMap((clientId) => [
				{ ...web, clientId },
				{ ...api, clientId },
			]),
			clientIds.map((clientId) => identity([], { clientId })),
		);

		// The store throws at a second writer on one identity.
		const { changes } = await apply();

		expect(changes.map(({ outcome }) => outcome)).toEqual(
			Array(8).fill("done"),
		);
		expect(store.mostWriters).toBe(4);
		expect(changes.map(({ clientId }) => clientId)).toEqual(
			clientIds.flatMap((clientId) => [clientId, clientId]),
		);
	});
});
