import {
	createDefaultHttpClient,
	createEmptyPipeline,
	createPipelineRequest,
	type PipelineResponse,
	proxyPolicy,
} from "@azure/core-rest-pipeline";
import { asStream, boundedBody } from "./bounded-body.ts";
import { ServiceError } from "./service-error.ts";

/** How long one document may take with all its redirects, in milliseconds. */
const patience = 10_000;

/** How large a document may be, in bytes. */
const sizeLimit = 256 * 1024;

const redirectLimit = 3;

/**
 * Reads a JSON document that everyone may read. No credential is sent, and whoever named the address gets
 * no more than one `GET` by https, and as many again as redirects are followed.
 *
 * @param end ends it at once
 * @throws ServiceError, or what the client throws, for anything but JSON within the limits
 */
export async function publicJson(
	address: string,
	end: AbortSignal,
): Promise<unknown> {
	const abortSignal = AbortSignal.any([end, AbortSignal.timeout(patience)]);
	const pipeline = createEmptyPipeline();
	pipeline.addPolicy(proxyPolicy());
	const client = createDefaultHttpClient();
	let url = address;
	for (let redirects = 0; redirects <= redirectLimit; redirects++) {
		if (!url.startsWith("https://"))
			throw new ServiceError(0, "", `${url} is not an https URL`);
		const request = createPipelineRequest({
			url,
			abortSignal,
			streamResponseStatusCodes: asStream,
		});
		request.headers.set("accept", "application/json");
		const response = await pipeline.sendRequest(client, request);
		const { status } = response;
		if (status === 200)
			return JSON.parse(await boundedBody(response, sizeLimit, abortSignal));
		discard(response);
		const location = response.headers.get("location");
		if (status < 300 || status >= 400 || location === undefined)
			throw new ServiceError(status, "", `HTTP status ${status}`);
		url = new URL(location, url).href;
	}
	throw new ServiceError(0, "", `more than ${redirectLimit} redirects`);
}

function discard({ readableStreamBody }: PipelineResponse): void {
	const stream = readableStreamBody as { destroy?: () => void } | undefined;
	stream?.destroy?.();
}
