import type { TokenCredential } from "@azure/core-auth";
import type { Client } from "@azure-rest/core-client";
import pMap from "p-map";
import type { AzureCloud } from "./clouds.ts";
import { type Answer, bodyOf, jsonClient, ServiceError } from "./http.ts";

/** Source: Microsoft Graph JSON batching. */
const batchLimit = 20;
const batchAttempts = 4;

/** Microsoft Graph v1.0, as far as it is needed. */
export class Graph {
	private readonly client: Client;
	private readonly origin: string;
	private readonly sleep: (milliseconds: number) => Promise<void>;

	constructor(
		credential: TokenCredential,
		cloud: AzureCloud,
		sleep: (milliseconds: number) => Promise<void>,
	) {
		this.origin = cloud.graph;
		this.client = jsonClient(
			cloud.graph,
			credential,
			`${cloud.graph}/.default`,
		);
		this.sleep = sleep;
	}

	/**
	 * Answers many GET requests in few: twenty at a time. Members that were throttled are asked again.
	 *
	 * @param paths relative to `/v1.0`
	 * @returns the answers in the order of the paths; a member may have failed on its own
	 * @throws ServiceError if a whole batch failed
	 */
	async batch(paths: readonly string[]): Promise<Answer[]> {
		const chunks: string[][] = [];
		for (let start = 0; start < paths.length; start += batchLimit) {
			chunks.push(paths.slice(start, start + batchLimit));
		}
		return (
			await pMap(chunks, (chunk) => this.batchOnce(chunk), { concurrency: 4 })
		).flat();
	}

	/** All elements of a list, over all its pages. */
	async list(path: string): Promise<Record<string, unknown>[]> {
		return this.follow(
			bodyOf(await this.client.pathUnchecked(`/v1.0${path}`).get()),
		);
	}

	/** The elements of a first page that is already here, and of the pages after it. */
	async follow(
		firstPage: Record<string, unknown>,
	): Promise<Record<string, unknown>[]> {
		const elements: Record<string, unknown>[] = [];
		let page = firstPage;
		for (;;) {
			if (!Array.isArray(page["value"]))
				throw new ServiceError(
					0,
					"",
					"a page of results has no list of values",
				);
			elements.push(...page["value"]);
			const next = page["@odata.nextLink"];
			if (typeof next !== "string" || next === "") return elements;
			page = bodyOf(
				await this.client.pathUnchecked(new URL(next, this.origin).href).get(),
			);
		}
	}

	async post(path: string, body: object): Promise<void> {
		bodyOf(
			await this.client.pathUnchecked(`/v1.0${path}`).post({ body }),
			[201],
		);
	}

	async delete(path: string): Promise<void> {
		bodyOf(
			await this.client.pathUnchecked(`/v1.0${path}`).delete(),
			[204, 404],
		);
	}

	private async batchOnce(paths: readonly string[]): Promise<Answer[]> {
		const answers = new Map<number, Answer>();
		for (let attempt = 1; answers.size < paths.length; attempt++) {
			const open = paths
				.map((url, id) => ({ id: String(id), method: "GET", url }))
				.filter(({ id }) => !answers.has(Number(id)));
			const body = bodyOf(
				await this.client
					.pathUnchecked("/v1.0/$batch")
					.post({ body: { requests: open } }),
			);
			let delay = 0;
			for (const answer of body["responses"] as BatchMember[]) {
				const throttled = answer.status === 429 && attempt < batchAttempts;
				if (throttled)
					delay = Math.max(delay, Number(answer.headers?.["Retry-After"] ?? 5));
				else
					answers.set(Number(answer.id), {
						status: answer.status,
						body: answer.body,
					});
			}
			if (delay === 0) break;
			await this.sleep(delay * 1000);
		}
		return paths.map(
			(_, id) => answers.get(id) ?? { status: 0, body: undefined },
		);
	}
}

interface BatchMember {
	readonly id: string;
	readonly status: number;
	readonly headers?: Record<string, string>;
	readonly body: unknown;
}
