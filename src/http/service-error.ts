import { RestError } from "@azure/core-rest-pipeline";
import { messageOf } from "../errors.ts";
import { StoppedError } from "../stop.ts";

/** Thrown for an answer of a service that is not the one hoped for, or for none at all. */
export class ServiceError extends Error {
	override readonly name = "ServiceError";
	/** The HTTP status; 0 if there was no answer. */
	readonly status: number;
	/** The service's error code, or an empty text. */
	readonly code: string;
	/** What the service calls the request in its own logs. */
	readonly requestId: string | undefined;

	constructor(
		status: number,
		code: string,
		message: string,
		requestId?: string,
	) {
		super(message);
		this.status = status;
		this.code = code;
		this.requestId = requestId;
	}

	/** Whether the caller lacks a right, as opposed to the service failing. */
	get denied(): boolean {
		return this.status === 401 || this.status === 403;
	}

	/** Whether a write that ended so may have taken effect all the same. */
	get ambiguous(): boolean {
		return this.status === 0 || this.status >= 500 || this.status < 400;
	}
}

/** An answer as `@azure-rest/core-client` gives it, or a member of a batch. */
export interface Answer {
	readonly status: number | string;
	readonly body: unknown;
	readonly headers?: Readonly<Record<string, string | undefined>>;
}

/**
 * The body of an answer, if its status is one of those expected.
 * @throws ServiceError otherwise
 */
export function bodyOf(
	answer: Answer,
	expected: readonly number[] = [200],
): Record<string, unknown> {
	const status = Number(answer.status);
	if (!expected.includes(status)) throw toServiceError(answer);
	if (typeof answer.body === "object" && answer.body !== null)
		return answer.body as Record<string, unknown>;
	if (status === 204) return {};
	throw new ServiceError(status, "", "the response is not JSON");
}

/** Reads the error body that ARM, Microsoft Graph and Microsoft Entra share: `{error: {code, message}}`. */
export function toServiceError({
	status,
	body,
	headers,
}: Answer): ServiceError {
	const error = (
		body as { error?: { code?: unknown; message?: unknown } } | undefined
	)?.error;
	const code = typeof error?.code === "string" ? error.code : "";
	const message =
		typeof error?.message === "string"
			? error.message
			: `HTTP status ${status}`;
	return new ServiceError(
		Number(status),
		code,
		message,
		headers?.["request-id"] ?? headers?.["x-ms-request-id"],
	);
}

/** Makes one kind of error of what the Azure clients throw. Anything that is not theirs is thrown again. */
export function asServiceError(thrown: unknown): ServiceError {
	if (thrown instanceof ServiceError) return thrown;
	if (thrown instanceof StoppedError)
		return new ServiceError(0, "", thrown.message);
	if (thrown instanceof RestError) {
		// A body that could not be read says nothing about what happened, whatever its status.
		const status =
			thrown.code === RestError.PARSE_ERROR ? 0 : (thrown.statusCode ?? 0);
		const id = thrown.response?.headers.get("x-ms-request-id");
		// For an answer without a body the library has no message.
		const message = thrown.message || `HTTP status ${thrown.statusCode}`;
		return new ServiceError(status, thrown.code ?? "", message, id);
	}
	const name = thrown instanceof Error ? thrown.name : "";
	if (name === "AbortError" || name === "TimeoutError")
		return new ServiceError(0, "Timeout", "the request timed out");
	if (
		name === "AuthenticationError" ||
		name === "CredentialUnavailableError" ||
		name === "AuthenticationRequiredError"
	)
		return new ServiceError(401, "NoToken", messageOf(thrown));
	throw thrown;
}

/** One line about an error: code, message, request ID; no stack. */
export function explain(error: ServiceError): string {
	const [firstLine = ""] = error.message.split(/\r?\n/);
	const text =
		firstLine.length > 400 ? `${firstLine.slice(0, 400)}…` : firstLine;
	const coded =
		error.code === "" || text.includes(error.code)
			? text
			: `${error.code}: ${text}`;
	return error.requestId === undefined
		? coded
		: `${coded} (request ID ${error.requestId})`;
}
