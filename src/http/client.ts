import { Agent } from "node:http";
import type { TokenCredential } from "@azure/core-auth";
import {
	bearerTokenAuthenticationPolicyName,
	type Pipeline,
	type PipelinePolicy,
	proxyPolicyName,
} from "@azure/core-rest-pipeline";
import { type Client, getClient } from "@azure-rest/core-client";
import type { Clock } from "../clock.ts";
import type { Stop } from "../stop.ts";
import { asStream, boundedBody } from "./bounded-body.ts";
import { pacePolicy } from "./pace.ts";
import { isRead, retryPolicy } from "./retry.ts";
import { ServiceError } from "./service-error.ts";
import type { TrustedOrigin } from "./trusted-origin.ts";

/** How long a request may take until the last byte of its answer is here, in milliseconds. */
const requestTimeout = 30_000;

/** No answer that is read here comes near so many bytes. */
const maxBytes = 8 * 1024 * 1024;

/** What sees each request last before it is sent. */
export const sendPolicyName = "boundedSendPolicy";

/** Options that every client of this program shares. */
export const clientOptions = {
	userAgentOptions: { userAgentPrefix: "radix-workload-identity" },
};

/** What all clients of a run have in common: when to try again, how fast, and where tokens may go. */
export class Http {
	/** How many requests were made, those made again included. */
	requests = 0;
	private readonly stop: Stop;
	private readonly retry: PipelinePolicy;
	private readonly pace: PipelinePolicy;

	constructor(clock: Clock, stop: Stop) {
		this.stop = stop;
		this.retry = retryPolicy(clock);
		this.pace = pacePolicy(clock);
	}

	/** A client for a JSON service that sends a token to that service alone. */
	client(
		service: TrustedOrigin,
		credential: TokenCredential,
		scope: string,
	): Client {
		const client = getClient(service.origin, credential, {
			...clientOptions,
			credentials: { scopes: [scope] },
		});
		this.govern(client.pipeline, service);
		return client;
	}

	/** The options of a request that is sent although the run is to end. */
	get finishing(): { readonly abortSignal: AbortSignal } {
		return { abortSignal: this.stop.lastMoment };
	}

	/** Puts a client of the Azure SDK under the rules of this program. */
	govern(pipeline: Pipeline, service: TrustedOrigin): void {
		pipeline.removePolicy({ phase: "Retry" });
		pipeline.addPolicy(this.retry, { phase: "Retry" });
		// Inside of the retry policy, so that every try is paced and counted.
		pipeline.addPolicy(this.pace, { phase: "Sign" });
		pipeline.addPolicy(this.send, { phase: "Sign" });
		pipeline.addPolicy(keepConnections, { afterPolicies: [proxyPolicyName] });
		pipeline.addPolicy(keepTokensAt(service), {
			beforePolicies: [bearerTokenAuthenticationPolicyName],
		});
	}

	/** Bounds the time and the size of every answer. What the run waits for when it is stopped it gives up. */
	private readonly send: PipelinePolicy = {
		name: sendPolicyName,
		sendRequest: async (request, next) => {
			const { stop } = this;
			const { abortSignal: given, streamResponseStatusCodes } = request;
			const finishes = given === stop.lastMoment;
			if (!finishes) stop.asked.throwIfAborted();
			this.requests += 1;
			const end = finishes || !isRead(request) ? stop.lastMoment : stop.asked;
			const until = AbortSignal.any([end, AbortSignal.timeout(requestTimeout)]);
			Object.assign(request, {
				abortSignal: until,
				streamResponseStatusCodes: asStream,
			});
			try {
				const response = await next(request);
				const bodyAsText = await boundedBody(response, maxBytes, until);
				if (response.status < 500 && response.status !== 429) stop.answered();
				// The clients take an answer with a stream for one that they are not to read.
				delete response.readableStreamBody;
				return { ...response, bodyAsText };
			} catch (thrown) {
				throw end.aborted ? end.reason : thrown;
			} finally {
				Object.assign(request, {
					abortSignal: given,
					streamResponseStatusCodes,
				});
			}
		},
	};
}

/**
 * Keeps the connections through a proxy, as all others are kept. The library makes one for every request,
 * and its agent does not know a kept one again unless the request says that it is for HTTPS.
 */
const keepConnections: PipelinePolicy = {
	name: "keepConnectionsPolicy",
	sendRequest: (request, next) => {
		if (request.agent instanceof Agent) {
			Object.assign(request.agent, { keepAlive: true });
			request.requestOverrides = { protocol: "https:" };
		}
		return next(request);
	},
};

/**
 * Refuses requests to any other origin before the bearer token is attached. The Azure clients follow
 * whatever link a page of results carries, with the token.
 */
function keepTokensAt({ origin: own }: TrustedOrigin): PipelinePolicy {
	return {
		name: "keepTokensAtPolicy",
		async sendRequest(request, next) {
			const asked = new URL(request.url).origin;
			if (asked === own) return next(request);
			throw new ServiceError(
				400,
				"ForeignHost",
				`refused to send a token to ${asked}, which an answer of ${own} links to`,
			);
		},
	};
}
