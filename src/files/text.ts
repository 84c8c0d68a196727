import { isUtf8 } from "node:buffer";
import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readSync,
	statSync,
} from "node:fs";
import { confinement } from "./confine.ts";
import type { FileProblem, FileText } from "./tree.ts";

/**
 * How large a text file may be, in bytes. Radix itself refuses no size, but no real file comes near this; it
 * bounds the work that a hostile one causes.
 */
const maxBytes = 1024 * 1024;

function tooLarge(maxBytes: number): FileProblem {
	return unreadable(`is larger than ${maxBytes / 1024 / 1024} MiB`);
}

/**
 * Reads a small text file, or says in half a sentence why it cannot: "is larger than 1 MiB".
 *
 * Synchronous on purpose: a program that runs once has nothing else to do at the same time.
 */
export function readText(
	path: string,
	within?: readonly string[],
): FileText | FileProblem {
	const bytes = readBytes(path, maxBytes, within);
	return "problem" in bytes ? bytes : toText(bytes);
}

/**
 * Reads a regular file that is no larger than it may be, whatever it says about its size.
 * @param within the folders that it must be in, with every link followed
 */
export function readBytes(
	path: string,
	maxBytes: number,
	within: readonly string[] | undefined,
): Buffer | FileProblem {
	let file: number | undefined;
	try {
		// Before it is opened: to open a device may do something.
		const status = statSync(path);
		if (!status.isFile()) return unreadable("is not a regular file");
		const refusal = confinement(path, within);
		if (refusal !== undefined) return unreadable(refusal);
		if (status.size > maxBytes) return tooLarge(maxBytes);
		// Without O_NONBLOCK, a named pipe would be waited for until someone writes to it.
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		// It may be another one by now.
		if (!fstatSync(file).isFile()) return unreadable("is not a regular file");
		const bytes = readBounded(file, status.size, maxBytes);
		return bytes.length > maxBytes ? tooLarge(maxBytes) : bytes;
	} catch (thrown) {
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === undefined) throw thrown;
		return {
			code: code === "ENOENT" ? "missing" : "unreadable",
			problem: `cannot be read (${code})`,
		};
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** Reads a stream to its end, or until it is too large. */
export async function toLimitedText(
	stream: AsyncIterable<Buffer>,
): Promise<FileText | FileProblem> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of stream) {
		size += chunk.length;
		if (size > maxBytes) return tooLarge(maxBytes);
		chunks.push(chunk);
	}
	return toText(Buffer.concat(chunks));
}

const chunkSize = 64 * 1024;

/**
 * Reads a file to its end, or until there is more than may be: some files have a size of 0 and no end.
 * @param expected how much there probably is
 */
function readBounded(file: number, expected: number, maxBytes: number): Buffer {
	const chunks: Buffer[] = [];
	let size = 0;
	// One more than is expected, so that the end is seen as soon as it comes.
	let next = expected === 0 ? chunkSize : expected + 1;
	for (; size <= maxBytes; next = chunkSize) {
		const chunk = Buffer.allocUnsafe(next);
		const read = readSync(file, chunk);
		if (read === 0) break;
		size += read;
		chunks.push(chunk.subarray(0, read));
	}
	return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** The text that the bytes of a file are, wherever it came from. */
export function toText(bytes: Buffer): FileText | FileProblem {
	if (bytes.length > maxBytes) return tooLarge(maxBytes);
	if (bytes.includes(0)) return unreadable("is a binary file");
	if (!isUtf8(bytes)) return unreadable("is not UTF-8 text");
	return { text: bytes.toString().replace(/^\uFEFF/, "") };
}

function unreadable(problem: string): FileProblem {
	return { code: "unreadable", problem };
}
