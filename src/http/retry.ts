import type {
	PipelinePolicy,
	PipelineRequest,
	PipelineResponse,
} from "@azure/core-rest-pipeline";
import type { Clock } from "../clock.ts";
import { StoppedError } from "../stop.ts";
import { ServiceError } from "./service-error.ts";

/** No retry starts later than this after the first request of a run, in milliseconds. */
const patience = 20 * 60 * 1000;

const seconds = 1000;

/** A request that did not end well, as far as that decides about another try. */
export interface Failed {
	/** Whether the request only reads. Such a one can always be made again. */
	readonly reads: boolean;
	/** The HTTP status; 0 if there was no answer, or none that could be read. */
	readonly status: number;
	/** The service's error code, or an empty text. */
	readonly code: string;
	readonly message: string;
	/** The header as it came. */
	readonly retryAfter: string | undefined;
	/** How often the request was made, this time included. */
	readonly tries: number;
}

/**
 * How long to wait before a request is made again, in milliseconds, or `undefined` if it should not
 * be. Decides by error code and never by a bare 409, which on a write also means "already exists". A
 * write whose outcome is unknown is not repeated here: the caller must check first.
 *
 * @param now milliseconds since 1970, to read a `Retry-After` that is a date
 * @param jitter between 0 and 1, so that two runs do not meet again at the same moment
 */
export function delayBeforeRetry(
	failed: Failed,
	now: number,
	jitter: number,
): number | undefined {
	const { reads, status, code, message, retryAfter, tries } = failed;

	// Another writer is at work on the identity. The waits are those of pulumi-azure-native#4421.
	if (
		code ===
		"ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity"
	)
		return scheduled([20, 60, 120], tries, 1 + jitter / 4);

	// Microsoft Graph refuses one of two simultaneous writes in a tenant, as 409 or as 503.
	if (code === "Directory_ConcurrencyViolation")
		return scheduled([2, 4, 8, 16], tries, 1 + jitter);

	// The identity is new: its list could be read, but its parent is not known everywhere yet.
	const parentIsNew =
		code === "ParentResourceNotFound" ||
		message.includes("MS Graph resource not found");
	if (!reads && parentIsNew) return scheduled(Array(12).fill(10), tries, 1);

	if (status === 429) {
		const asked = parseRetryAfter(retryAfter, now);
		const byDefault = scheduled([5, 10, 20, 40, 60], tries, 1 + jitter / 4);
		return byDefault === undefined ? undefined : (asked ?? byDefault);
	}
	const broken = status === 0 || status === 408 || status >= 500;
	if (reads && broken) {
		const byDefault = scheduled([1, 2, 4, 8], tries, 1 + jitter);
		return byDefault === undefined
			? undefined
			: (parseRetryAfter(retryAfter, now) ?? byDefault);
	}
	return undefined;
}

/** Makes requests again when that can help. Replaces the retry policies that the clients come with. */
export function retryPolicy(clock: Clock): PipelinePolicy {
	const deadline = clock.now() + patience;
	return {
		name: "retryByErrorCodePolicy",
		async sendRequest(request, next) {
			const reads = isRead(request);
			for (let tries = 1; ; tries++) {
				let response: PipelineResponse | undefined;
				let thrown: unknown;
				try {
					response = await next(request);
				} catch (error) {
					if (error instanceof ServiceError || error instanceof StoppedError)
						throw error;
					thrown = error;
				}
				const failed = describe(response, reads, tries);
				const delay =
					failed && delayBeforeRetry(failed, clock.now(), Math.random());
				if (delay === undefined || clock.now() + delay > deadline) {
					if (!response) throw thrown;
					if (failed?.status === 0)
						throw new ServiceError(0, "", "the response is not JSON");
					return response;
				}
				await clock.sleep(delay);
			}
		},
	};
}

/** A batch is sent as POST, but all that is put into it reads. */
export function isRead({
	method,
	url,
}: Pick<PipelineRequest, "method" | "url">): boolean {
	return method === "GET" || url.endsWith("/$batch");
}

function scheduled(
	waits: readonly number[],
	tries: number,
	factor: number,
): number | undefined {
	const wait = waits[tries - 1];
	return wait === undefined ? undefined : wait * seconds * factor;
}

/** What went wrong with an answer, or `undefined` if nothing did. */
function describe(
	response: PipelineResponse | undefined,
	reads: boolean,
	tries: number,
): Failed | undefined {
	const nothing = { reads, code: "", message: "", tries };
	if (response === undefined)
		return { ...nothing, status: 0, retryAfter: undefined };
	const { status, headers, bodyAsText } = response;
	const retryAfter = headers.get("retry-after");
	let body: { error?: { code?: unknown; message?: unknown } } | undefined;
	try {
		body = bodyAsText ? JSON.parse(bodyAsText) : undefined;
	} catch {
		// A proxy's page, or half an answer.
		return { ...nothing, status: status < 400 ? 0 : status, retryAfter };
	}
	if (status < 400) return undefined;
	const { code, message } = body?.error ?? {};
	return {
		reads,
		tries,
		status,
		retryAfter,
		code: typeof code === "string" ? code : "",
		message: typeof message === "string" ? message : "",
	};
}

/** Seconds or an HTTP date, as milliseconds from now; at most two minutes. */
function parseRetryAfter(
	header: string | undefined,
	now: number,
): number | undefined {
	if (header === undefined) return undefined;
	const wait = /^\d+$/.test(header)
		? Number(header) * seconds
		: Date.parse(header) - now;
	return Number.isNaN(wait)
		? undefined
		: Math.min(Math.max(wait, 0), 120 * seconds);
}
