import { describe, expect, test } from "vitest";
import { waitForTrusts } from "../../src/commands/wait.ts";
import { compare } from "../../src/compare/compare.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Demand } from "../../src/model/demand.ts";
import type { Identity } from "../../src/model/identity.ts";
import { owned } from "../nouns.ts";

const issuer = "https://issuer.example/";
const audience = "api://AzureADTokenExchange";
const subjectOf = (name: string) =>
	`system:serviceaccount:my-app-dev:${name}-sa`;

const demandFor = (names: readonly string[]): Demand => {
	const required = names.map((name) => ({
		application: "my-app",
		environment: "dev",
		workload: { kind: "component" as const, name },
		clientId: name,
		subject: subjectOf(name),
		audience,
		issuers: [issuer],
		location: { file: "f", line: 1, column: 1, endLine: 1, endColumn: 2 },
	}));
	return {
		required,
		judged: required,
		applications: ["my-app"],
		unresolved: [],
		ownership: new Map([[issuer, owned(["my-app-dev"])]]),
		retiredIssuers: [],
		protections: [],
	};
};

const resolved = (
	clientId: string,
	credentials: readonly Credential[],
): Identity => ({
	clientId,
	status: "resolved",
	kind: "user-assigned-managed-identity",
	name: clientId,
	id: clientId,
	credentials,
});
const trusted = (name: string): Credential => ({
	name,
	issuer,
	subject: subjectOf(name),
	audiences: [audience],
});

/** Time that passes only while someone sleeps. */
function simulatedTime() {
	let now = 0;
	const sleeps: number[] = [];
	const clock = {
		now: () => now,
		sleep: async (milliseconds: number) => {
			sleeps.push(milliseconds);
			now += milliseconds;
		},
	};
	return { clock, sleeps };
}

/** Waits for the credentials of some identities as they are found at some time. */
async function wait(
	identitiesAt: (now: number) => readonly Identity[],
	milliseconds: number,
) {
	const { clock, sleeps } = simulatedTime();
	const read: string[][] = [];
	const progress: number[] = [];
	const demand = demandFor(identitiesAt(0).map(({ clientId }) => clientId));
	const last = await waitForTrusts(
		compare(demand, identitiesAt(0)),
		milliseconds,
		{
			read: async (clientIds) => {
				read.push([...clientIds]);
				return identitiesAt(clock.now()).filter(({ clientId }) =>
					clientIds.includes(clientId),
				);
			},
			compare: (identities) => compare(demand, identities),
			stopped: () => false,
			progress: (count) => progress.push(count),
		},
		clock,
	);
	const statuses = last.trusts.map(({ status }) => status);
	return { statuses, read, sleeps, progress };
}

const from = (time: number, name: string) => (now: number) =>
	resolved(name, now >= time ? [trusted(name)] : []);

describe("waiting for trusts", () => {
	test("ends as soon as all are there, and reads only what is still missing", async () => {
		const [a, b, c] = [from(0, "a"), from(15_000, "b"), from(25_000, "c")];
		const all = await wait((now) => [a(now), b(now), c(now)], 120_000);
		expect(all).toEqual({
			statuses: ["present", "present", "present"],
			read: [["b", "c"], ["b", "c"], ["c"]],
			sleeps: [10_000, 10_000, 10_000],
			progress: [2, 2, 1],
		});
	});

	test("ends when the time is over, with a last look at its end", async () => {
		const never = await wait((now) => [from(1e9, "a")(now)], 25_000);
		expect(never.statuses).toEqual(["missing"]);
		expect(never.sleeps).toEqual([10_000, 10_000, 5_000]);

		const atTheEnd = await wait((now) => [from(25_000, "a")(now)], 25_000);
		expect(atTheEnd.statuses).toEqual(["present"]);
	});

	test("does not wait for what is there, cannot be judged or can never be", async () => {
		const identities: Identity[] = [
			resolved("a", [trusted("a")]),
			{
				clientId: "b",
				kind: null,
				status: "forbidden",
				reason: "no",
				remedy: "no",
			},
			{ clientId: "c", kind: null, status: "unsupported", reason: "no" },
		];
		expect(await wait(() => identities, 120_000)).toEqual({
			statuses: ["present", "unknown", "missing"],
			read: [],
			sleeps: [],
			progress: [],
		});
	});

	test("waits for an identity that is created meanwhile, and over a look that fails", async () => {
		const { statuses } = await wait(
			(now) =>
				now === 0
					? [{ clientId: "a", kind: null, status: "not-found", reason: "no" }]
					: now === 10_000
						? [
								{
									clientId: "a",
									kind: null,
									status: "unknown",
									reason: "throttled",
									remedy: "wait",
								},
							]
						: [from(20_000, "a")(now)],
			120_000,
		);
		expect(statuses).toEqual(["present"]);
	});
});
