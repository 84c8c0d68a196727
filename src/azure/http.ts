import type { TokenCredential } from "@azure/core-auth";
import {
	bearerTokenAuthenticationPolicyName,
	type Pipeline,
	type PipelinePolicy,
	RestError,
} from "@azure/core-rest-pipeline";
import { type Client, getClient } from "@azure-rest/core-client";
import { messageOf } from "../errors.ts";

/** Options that every client of this program shares. */
export const clientOptions = {
	userAgentOptions: { userAgentPrefix: "radix-workload-identity" },
};

/** Thrown for an answer that is not the one hoped for. */
export class ServiceError extends Error {
	override readonly name = "ServiceError";
	readonly status: number;
	/** The service's error code, or an empty text. */
	readonly code: string;

	constructor(status: number, code: string, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

/**
 * Refuses requests to any other origin before the bearer token is attached. The Azure clients follow
 * whatever link a page of results carries, with the token.
 */
export function keepTokensAt(origin: string, pipeline: Pipeline): void {
	const policy: PipelinePolicy = {
		name: "keepTokensAtPolicy",
		async sendRequest(request, next) {
			const asked = new URL(request.url).origin;
			if (asked !== new URL(origin).origin) {
				throw new ServiceError(
					0,
					"ForeignHost",
					`an answer of ${origin} leads to ${asked}, which gets no token`,
				);
			}
			return next(request);
		},
	};
	pipeline.addPolicy(policy, {
		beforePolicies: [bearerTokenAuthenticationPolicyName],
	});
}

/** A client for a JSON service that sends a token to that service alone. */
export function jsonClient(
	origin: string,
	credential: TokenCredential,
	scope: string,
): Client {
	const client = getClient(origin, credential, {
		...clientOptions,
		credentials: { scopes: [scope] },
	});
	keepTokensAt(origin, client.pipeline);
	return client;
}

/**
 * The body of an answer, if its status is one of those expected.
 * @throws ServiceError otherwise
 */
export function bodyOf(
	answer: Answer,
	expected: readonly number[] = [200],
): Record<string, unknown> {
	const { status, body } = answer;
	if (!expected.includes(Number(status))) throw toServiceError(answer);
	if (typeof body === "object" && body !== null)
		return body as Record<string, unknown>;
	if (Number(status) === 204) return {};
	throw new ServiceError(Number(status), "", "the answer is not JSON");
}

export interface Answer {
	readonly status: number | string;
	readonly body: unknown;
}

/** Reads the error body that ARM, Microsoft Graph and Microsoft Entra share: `{error: {code, message}}`. */
export function toServiceError({ status, body }: Answer): ServiceError {
	const error = (
		body as { error?: { code?: unknown; message?: unknown } } | undefined
	)?.error;
	const code = typeof error?.code === "string" ? error.code : "";
	const message =
		typeof error?.message === "string"
			? error.message
			: `HTTP status ${status}`;
	return new ServiceError(Number(status), code, message);
}

/** Makes one kind of error of what the Azure clients throw. Anything that is not theirs is thrown again. */
export function asServiceError(thrown: unknown): ServiceError {
	if (thrown instanceof ServiceError) return thrown;
	if (thrown instanceof RestError) {
		return new ServiceError(
			thrown.statusCode ?? 0,
			thrown.code ?? "",
			thrown.message,
		);
	}
	const name = thrown instanceof Error ? thrown.name : "";
	if (
		name === "AuthenticationError" ||
		name === "CredentialUnavailableError" ||
		name === "AuthenticationRequiredError"
	) {
		return new ServiceError(401, "NoToken", messageOf(thrown));
	}
	throw thrown;
}

/** One line about an error: code, message, no stack. */
export function explain(error: ServiceError): string {
	const [firstLine = ""] = error.message.split(/\r?\n/);
	const text =
		firstLine.length > 400 ? `${firstLine.slice(0, 400)}…` : firstLine;
	return error.code === "" || text.includes(error.code)
		? text
		: `${error.code}: ${text}`;
}
