import { describe, expect, test } from "vitest";
import { delayBeforeRetry, type Failed } from "../../src/http/retry.ts";

const now = Date.parse("2026-11-22T12:00:00Z");

/** The waits between all the tries that are made, in seconds, without jitter. */
function waits(failed: Partial<Failed>): number[] {
	const all: number[] = [];
	for (let tries = 1; tries < 100; tries++) {
		const delay = delayBeforeRetry(
			{
				reads: true,
				status: 0,
				code: "",
				message: "",
				retryAfter: undefined,
				...failed,
				tries,
			},
			now,
			0,
		);
		if (delay === undefined) break;
		all.push(delay / 1000);
	}
	return all;
}

const concurrency =
	"ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity";

describe("when a request is made again", () => {
	test.each<[string, Partial<Failed>, number[]]>([
		[
			"another writer on the identity",
			{ reads: false, status: 409, code: concurrency },
			[20, 60, 120],
		],
		[
			"another writer in the tenant, as 409",
			{ reads: false, status: 409, code: "Directory_ConcurrencyViolation" },
			[2, 4, 8, 16],
		],
		[
			"another writer in the tenant, as 503",
			{ reads: false, status: 503, code: "Directory_ConcurrencyViolation" },
			[2, 4, 8, 16],
		],
		[
			"a parent that is new, for a write",
			{ reads: false, status: 404, code: "ParentResourceNotFound" },
			Array(12).fill(10),
		],
		[
			"a parent that is new, in words",
			{
				reads: false,
				status: 400,
				message: "MS Graph resource not found during …",
			},
			Array(12).fill(10),
		],
		[
			"a parent that is gone, for a read",
			{ status: 404, code: "ParentResourceNotFound" },
			[],
		],
		[
			"throttling with seconds",
			{ status: 429, retryAfter: "7" },
			[7, 7, 7, 7, 7],
		],
		[
			"throttling with a date",
			{ status: 429, retryAfter: "Sun, 22 Nov 2026 12:00:30 GMT" },
			[30, 30, 30, 30, 30],
		],
		[
			"throttling with a date in the past",
			{ status: 429, retryAfter: "Sun, 22 Nov 2026 11:00:00 GMT" },
			[0, 0, 0, 0, 0],
		],
		[
			"throttling for an hour",
			{ status: 429, retryAfter: "3600" },
			[120, 120, 120, 120, 120],
		],
		["throttling silently", { status: 429 }, [5, 10, 20, 40, 60]],
		[
			"throttling with nonsense",
			{ status: 429, retryAfter: "soon" },
			[5, 10, 20, 40, 60],
		],
		[
			"throttling of a write",
			{ reads: false, status: 429 },
			[5, 10, 20, 40, 60],
		],
		["a failing service, for a read", { status: 500 }, [1, 2, 4, 8]],
		["no answer, for a read", { status: 0 }, [1, 2, 4, 8]],
		["a failing service, for a write", { reads: false, status: 500 }, []],
		["no answer, for a write", { reads: false, status: 0 }, []],
		["a right that lacks", { status: 403, code: "AuthorizationFailed" }, []],
		["a bad request", { status: 400, code: "BadRequest" }, []],
	])("%s", (_, failed, expected) => {
		expect(waits(failed)).toEqual(expected);
	});

	test("never repeats a bare 409, which on a write also means that it exists", () => {
		expect(waits({ reads: false, status: 409, code: "Conflict" })).toEqual([]);
		expect(waits({ reads: false, status: 409 })).toEqual([]);
	});

	test("two runs that meet do not meet again", () => {
		const failed: Failed = {
			reads: false,
			status: 409,
			code: concurrency,
			message: "",
			retryAfter: undefined,
			tries: 1,
		};
		expect(delayBeforeRetry(failed, now, 1)).toBeGreaterThan(
			delayBeforeRetry(failed, now, 0) ?? 0,
		);
	});
});
