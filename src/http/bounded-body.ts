import { addAbortSignal, type Readable } from "node:stream";
import type { PipelineResponse } from "@azure/core-rest-pipeline";
import { ServiceError } from "./service-error.ts";

/** Every body comes as a stream, so that a large one need not be read. */
export const asStream = new Set([Number.POSITIVE_INFINITY]);

/**
 * Reads the body of an answer as text, unpacked, and counts while it reads: what a service says about a
 * length proves nothing.
 *
 * @param maxBytes how large it may be
 * @param until ends the reading
 * @throws ServiceError if it is larger; it says nothing of what the request did
 */
export async function boundedBody(
	{ readableStreamBody }: PipelineResponse,
	maxBytes: number,
	until: AbortSignal,
): Promise<string> {
	if (readableStreamBody === undefined) return "";
	const stream = addAbortSignal(until, readableStreamBody as Readable);
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.byteLength;
		if (size > maxBytes) {
			const limit =
				maxBytes < 1024 * 1024
					? `${maxBytes / 1024} KiB`
					: `${maxBytes / 1024 / 1024} MiB`;
			throw new ServiceError(0, "", `the answer is larger than ${limit}`);
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
