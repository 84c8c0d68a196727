import type { PipelinePolicy } from "@azure/core-rest-pipeline";
import { Pages } from "../http/pages.ts";
import { ServiceError } from "../http/service-error.ts";

/**
 * Refuses answers of Azure Resource Manager that are not what was asked for, before its client makes
 * something of them: it takes an answer without a list for an empty one, and stops at half of one.
 */
export function validAnswersPolicy(): PipelinePolicy {
	const pages = new Pages();
	return {
		name: "validAnswersPolicy",
		async sendRequest(request, next) {
			const response = await next(request);
			const { status, bodyAsText } = response;
			if (request.method === "DELETE" || status < 200 || status > 299)
				return response;
			const answer = parsed(bodyAsText);
			const { pathname } = new URL(request.url);
			const isResource = /\/federatedIdentityCredentials(?:\/|$)/i.test(
				pathname,
			)
				? isCredential
				: isIdentity;
			if (!listPath.test(pathname)) {
				if (!isResource(answer)) throw malformed("the response is malformed");
				return response;
			}
			const problem = problemOf(answer, isResource);
			if (problem !== undefined) throw malformed(problem);
			const { nextLink } = answer as { nextLink?: string };
			if (nextLink) pages.follow(request.url, nextLink);
			return response;
		},
	};
}

const listPath = /\/(?:federatedIdentityCredentials|userAssignedIdentities)$/i;

/** What is wrong with a page of a list, or `undefined` if nothing is. */
function problemOf(
	answer: unknown,
	isResource: (element: unknown) => boolean,
): string | undefined {
	if (!isObject(answer) || !Array.isArray(answer["value"]))
		return "a page of results has no list of values";
	const { value, nextLink } = answer;
	if (nextLink != null && typeof nextLink !== "string")
		return "a page of results does not name the next page as text";
	return value.every(isResource)
		? undefined
		: "a page of results contains something other than what was asked for";
}

function isCredential(answer: unknown): boolean {
	if (!isObject(answer) || !isObject(answer["properties"])) return false;
	const { issuer, subject, audiences } = answer["properties"];
	return (
		typeof answer["name"] === "string" &&
		typeof issuer === "string" &&
		(subject == null || typeof subject === "string") &&
		Array.isArray(audiences)
	);
}

/** One that is being created has no client ID yet. */
function isIdentity(answer: unknown): boolean {
	if (!isObject(answer) || !isObject(answer["properties"])) return false;
	const { clientId } = answer["properties"];
	return clientId == null || typeof clientId === "string";
}

function parsed(text: string | null | undefined): unknown {
	try {
		return JSON.parse(text ?? "");
	} catch {
		return undefined;
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function malformed(message: string): ServiceError {
	return new ServiceError(0, "", message);
}
