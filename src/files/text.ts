import { isUtf8 } from "node:buffer";
import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
} from "node:fs";

/** Radix itself refuses no size, but no real file comes near this; it bounds the work a hostile one causes. */
const maxBytes = 1024 * 1024;

/**
 * Reads a small text file, or says as half a sentence why it is none: "is larger than 1 MiB".
 *
 * Without promises, as all files here: a program that runs once has nothing else to do meanwhile.
 */
export function readText(
	path: string,
): { readonly text: string } | { readonly problem: string } {
	let file: number | undefined;
	try {
		// Without O_NONBLOCK, a named pipe would be waited for until someone writes to it.
		file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const status = fstatSync(file);
		if (!status.isFile()) return { problem: "is not a regular file" };
		if (status.size > maxBytes) return { problem: "is larger than 1 MiB" };
		const bytes = readFileSync(file);
		if (bytes.includes(0)) return { problem: "is a binary file" };
		if (!isUtf8(bytes)) return { problem: "is not UTF-8 text" };
		return { text: bytes.toString().replace(/^\uFEFF/, "") };
	} catch (thrown) {
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === undefined) throw thrown;
		return { problem: `cannot be read (${code})` };
	} finally {
		if (file !== undefined) closeSync(file);
	}
}
