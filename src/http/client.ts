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
import { pacePolicy } from "./pace.ts";
import { retryPolicy } from "./retry.ts";
import { ServiceError } from "./service-error.ts";

/** The time-out of a request, in milliseconds. */
const requestTimeout = 30_000;

/** Options that every client of this program shares. */
export const clientOptions = {
	userAgentOptions: { userAgentPrefix: "radix-workload-identity" },
};

/** What all clients of a run have in common: when to try again, how fast, and where tokens may go. */
export class Http {
	/** How many requests were made, those made again included. */
	requests = 0;
	private readonly retry: PipelinePolicy;
	private readonly pace: PipelinePolicy;

	constructor(clock: Clock) {
		this.retry = retryPolicy(clock);
		this.pace = pacePolicy(clock);
	}

	/** A client for a JSON service that sends a token to that service alone. */
	client(origin: string, credential: TokenCredential, scope: string): Client {
		const client = getClient(origin, credential, {
			...clientOptions,
			credentials: { scopes: [scope] },
		});
		this.govern(client.pipeline, origin);
		return client;
	}

	/** Puts a client of the Azure SDK under the rules of this program. */
	govern(pipeline: Pipeline, origin: string): void {
		pipeline.removePolicy({ phase: "Retry" });
		pipeline.addPolicy(this.retry, { phase: "Retry" });
		// Inside of the retry policy, so that every try is paced and counted.
		pipeline.addPolicy(this.pace, { phase: "Sign" });
		pipeline.addPolicy(this.count, { phase: "Sign" });
		pipeline.addPolicy(keepConnections, { afterPolicies: [proxyPolicyName] });
		pipeline.addPolicy(keepTokensAt(origin), {
			beforePolicies: [bearerTokenAuthenticationPolicyName],
		});
	}

	private readonly count: PipelinePolicy = {
		name: "countPolicy",
		sendRequest: (request, next) => {
			this.requests += 1;
			request.timeout = requestTimeout;
			return next(request);
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
function keepTokensAt(origin: string): PipelinePolicy {
	const own = new URL(origin).origin;
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
