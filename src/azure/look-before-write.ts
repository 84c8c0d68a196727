import {
	createHttpHeaders,
	createPipelineRequest,
	type PipelinePolicy,
	type PipelineRequest,
} from "@azure/core-rest-pipeline";
import { ServiceError } from "../http/service-error.ts";

/**
 * Looks for what has a name right before a write gives the name to something new: the service replaces it
 * silently, and knows no write on condition that nothing is there. The policy belongs behind whatever makes
 * a request wait, so that no more time passes between the look and the write than one request takes.
 */
export const lookBeforeWritePolicy: PipelinePolicy = {
	name: "lookBeforeWritePolicy",
	async sendRequest(request, next) {
		if (request.method !== "PUT") return next(request);
		// The same way to the same place, with the same token.
		const look: PipelineRequest = Object.assign(
			createPipelineRequest({ url: request.url }),
			request,
			{
				method: "GET",
				body: undefined,
				headers: createHttpHeaders(
					request.headers.toJSON({ preserveCase: true }),
				),
			},
		);
		for (const name of ["content-length", "content-type"])
			look.headers.delete(name);
		const seen = await next(look);
		if (seen.status === 404) return next(request);
		// Unless it was seen that the name is free, nothing is written.
		if (seen.status !== 200) return { ...seen, request };
		throw new ServiceError(
			409,
			"NameTaken",
			"a credential of this name was created meanwhile and is not overwritten",
		);
	},
};
