import { constants, type FileHandle, open } from "node:fs/promises";

/** Radix itself refuses no size, but no real file comes near this; it bounds the work a hostile one causes. */
const maxBytes = 1024 * 1024;

/** Reads a small text file, or says as half a sentence why it is none: "is larger than 1 MiB". */
export async function readText(
	path: string,
): Promise<{ text: string } | { problem: string }> {
	let handle: FileHandle | undefined;
	try {
		// Without O_NONBLOCK, a named pipe would be waited for until someone writes to it.
		handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const status = await handle.stat();
		if (!status.isFile()) return { problem: "is not a regular file" };
		if (status.size > maxBytes) return { problem: "is larger than 1 MiB" };
		const bytes = await handle.readFile();
		if (bytes.includes(0)) return { problem: "is a binary file" };
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch (thrown) {
		if (thrown instanceof TypeError) return { problem: "is not UTF-8 text" };
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === undefined) throw thrown;
		return { problem: `cannot be read (${code})` };
	} finally {
		await handle?.close();
	}
}
