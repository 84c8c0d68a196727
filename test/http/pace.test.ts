import {
	createPipelineRequest,
	type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { pacePolicy } from "../../src/http/pace.ts";

const identity = (name: string, subscription = "s") =>
	`https://management.azure.com/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}/federatedIdentityCredentials/x`;

/** Sends requests one after the other, and tells when each went out, in seconds. */
async function times(
	requests: readonly { method: "GET" | "PUT"; url: string }[],
): Promise<number[]> {
	let now = 0;
	const policy = pacePolicy({
		now: () => now,
		sleep: async (milliseconds) => {
			now += milliseconds;
		},
	});
	const sent: number[] = [];
	for (const { method, url } of requests) {
		await policy.sendRequest(
			createPipelineRequest({ method, url }),
			async (request) => {
				sent.push(now / 1000);
				return {
					request,
					status: 200,
					headers: request.headers,
				} satisfies PipelineResponse;
			},
		);
	}
	return sent;
}

test("an identity can be filled at once, and then gets one write in four seconds", async () => {
	const writes = Array(23).fill({ method: "PUT", url: identity("web") });
	expect((await times(writes)).slice(18)).toEqual([0, 0, 4, 8, 12]);
});

test("a subscription gets two writes a second, over all its identities", async () => {
	const writes = Array.from({ length: 44 }, (_, index) => ({
		method: "PUT" as const,
		url: identity(`id-${index % 11}`),
	}));
	expect((await times(writes)).slice(38)).toEqual([0, 0, 0.5, 1, 1.5, 2]);
});

test("subscriptions are independent, and letter case does not make another identity", async () => {
	const writes = [
		...Array(20).fill({ method: "PUT", url: identity("web", "one") }),
		{ method: "PUT" as const, url: identity("web", "two") },
		{ method: "PUT" as const, url: identity("WEB", "one") },
	];
	expect((await times(writes)).slice(19)).toEqual([0, 0, 4]);
});

test("reads of a subscription keep to ten a second after the first sixty", async () => {
	const reads = Array(62).fill({ method: "GET", url: identity("web") });
	const sent = await times(reads);
	expect(sent[59]).toBe(0);
	expect(sent[60]).toBeCloseTo(0.1);
	expect(sent[61]).toBeCloseTo(0.2);
});

test("nothing else is held up", async () => {
	const reads = Array(500).fill({
		method: "GET",
		url: "https://graph.microsoft.com/v1.0/applications",
	});
	expect(Math.max(...(await times(reads)))).toBe(0);
});
