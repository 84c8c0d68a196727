import type { TokenCredential } from "@azure/core-auth";
import type { Client } from "@azure-rest/core-client";
import pMap from "p-map";
import type { Clock } from "../clock.ts";
import type { Urgency } from "../directory/ports.ts";
import type { Http } from "../http/client.ts";
import { Pages, refuseTooMany } from "../http/pages.ts";
import { delayBeforeRetry } from "../http/retry.ts";
import {
	type Answer,
	bodyOf,
	ServiceError,
	toServiceError,
} from "../http/service-error.ts";
import type { AzureCloud } from "./clouds.ts";

/** Source: Microsoft Graph JSON batching. */
const batchLimit = 20;

/**
 * Batches sent at once: 80 identities. Source: Microsoft Graph throttling limits, which give even small
 * tenants 3,500 resource units in ten seconds; these are 160 requests.
 */
const batchConcurrency = 8;

/** Microsoft Graph v1.0, as far as it is needed. */
export class Graph {
	private readonly http: Http;
	private readonly client: Client;
	private readonly origin: string;
	private readonly clock: Clock;

	constructor(
		credential: TokenCredential,
		cloud: AzureCloud,
		http: Http,
		clock: Clock,
	) {
		this.http = http;
		const { origin } = cloud.graph;
		this.origin = origin;
		this.client = http.client(cloud.graph, credential, `${origin}/.default`);
		this.clock = clock;
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
			await pMap(chunks, (chunk) => this.batchOnce(chunk), {
				concurrency: batchConcurrency,
			})
		).flat();
	}

	/** All elements of a list, over all its pages. */
	async list(
		path: string,
		urgency?: Urgency,
	): Promise<Record<string, unknown>[]> {
		const options = this.optionsFor(urgency);
		const answer = await this.client.pathUnchecked(`/v1.0${path}`).get(options);
		return this.follow(bodyOf(answer), urgency);
	}

	/** The elements of a first page that is already here, and of the pages after it. */
	async follow(
		firstPage: Record<string, unknown>,
		urgency?: Urgency,
	): Promise<Record<string, unknown>[]> {
		const elements: Record<string, unknown>[] = [];
		const pages = new Pages();
		let page = firstPage;
		let url = "";
		for (;;) {
			if (!Array.isArray(page["value"]))
				throw new ServiceError(
					0,
					"",
					"a page of results has no list of values",
				);
			elements.push(...page["value"]);
			refuseTooMany(elements);
			const next = page["@odata.nextLink"];
			if (typeof next !== "string" || next === "") return elements;
			pages.follow(url, next);
			url = next;
			const options = this.optionsFor(urgency);
			page = bodyOf(
				await this.client
					.pathUnchecked(new URL(next, this.origin).href)
					.get(options),
			);
		}
	}

	async post(path: string, body: object, urgency?: Urgency): Promise<void> {
		const options = { body, ...this.optionsFor(urgency) };
		bodyOf(
			await this.client.pathUnchecked(`/v1.0${path}`).post(options),
			[201],
		);
	}

	async delete(path: string): Promise<void> {
		bodyOf(
			await this.client.pathUnchecked(`/v1.0${path}`).delete(),
			[204, 404],
		);
	}

	private optionsFor(urgency: Urgency | undefined) {
		return urgency?.finishes ? this.http.finishing : {};
	}

	/** The answer to a batch is 200 even if all its members failed, so each is judged on its own. */
	private async batchOnce(paths: readonly string[]): Promise<Answer[]> {
		const answers: Answer[] = paths.map(() => ({ status: 0, body: undefined }));
		let open = paths.map((url, id) => ({ id: String(id), method: "GET", url }));
		for (let tries = 1; open.length > 0; tries++) {
			const body = bodyOf(
				await this.client
					.pathUnchecked("/v1.0/$batch")
					.post({ body: { requests: open } }),
			);
			const again = new Map<string, number>();
			for (const member of membersOf(body)) {
				answers[Number(member.id)] = member;
				const delay = this.delayOf(member, tries);
				if (delay !== undefined) again.set(member.id, delay);
			}
			open = open.filter(({ id }) => again.has(id));
			if (open.length > 0) await this.clock.sleep(Math.max(...again.values()));
		}
		return answers;
	}

	private delayOf(member: BatchMember, tries: number): number | undefined {
		if (member.status < 400) return undefined;
		const { status, code, message } = toServiceError(member);
		const retryAfter = member.headers?.["Retry-After"];
		const failed = { reads: true, status, code, message, retryAfter, tries };
		return delayBeforeRetry(failed, this.clock.now(), Math.random());
	}
}

function membersOf(body: Record<string, unknown>): readonly BatchMember[] {
	const { responses } = body;
	if (!Array.isArray(responses))
		throw new ServiceError(0, "", "the answer to a batch has no responses");
	// A question without an answer stays open; the others are answered.
	return responses.filter(
		(member) => /^\d+$/.test(member?.id) && Number.isInteger(member.status),
	);
}

interface BatchMember {
	readonly id: string;
	readonly status: number;
	readonly headers?: Readonly<Record<string, string | undefined>>;
	readonly body: unknown;
}
