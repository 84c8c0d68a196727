import { once } from "node:events";
import { fstatSync, writeSync } from "node:fs";
import { messageOf, UserError } from "./errors.ts";
import { type Display, plainDisplay } from "./report/formats/format.ts";
import { withoutTokens } from "./token-filter.ts";

/**
 * What standard output is: how wide, if it is a terminal, and whether it takes colours. The stream is asked only if
 * it may be one, because Node.js loads its network code to make the stream of a pipe.
 */
export function displayOf(environment: NodeJS.ProcessEnv): Display {
	const isTerminal = fstatSync(1).isCharacterDevice() && process.stdout.isTTY;
	return {
		colour:
			wantsColour(environment) ??
			(isTerminal && environment["TERM"] !== "dumb"),
		width: isTerminal ? process.stdout.columns || 80 : plainDisplay.width,
	};
}

/** What the environment says of colours, if it does. Sources: no-color.org, force-color.org. */
function wantsColour({
	NO_COLOR: no = "",
	FORCE_COLOR: force = "",
}: NodeJS.ProcessEnv): boolean | undefined {
	if (no !== "") return false;
	return force === "" ? undefined : !/^(?:0|false)$/.test(force);
}

/**
 * Asks a person on standard error, where no data goes.
 * @returns `undefined` if nobody sits at a terminal, or if this is a job of a CI system
 */
export function askOnTerminal(
	environment: NodeJS.ProcessEnv,
	end: AbortSignal,
): ((question: string) => Promise<string>) | undefined {
	if (environment["CI"] || !process.stdin.isTTY || !process.stderr.isTTY)
		return undefined;
	return async (question) => {
		const { createInterface } = await import("node:readline/promises");
		const lines = createInterface({
			input: process.stdin,
			output: process.stderr,
			// The terminal edits the line itself, and makes a signal of Ctrl-C.
			terminal: false,
		});
		try {
			// Nothing answers at the end of the input, and a question alone would wait for ever.
			const ended = once(lines, "close", { signal: end }).then(() => "");
			return await Promise.race([
				lines.question(question, { signal: end }),
				ended,
			]);
		} finally {
			lines.close();
		}
	};
}

/** A line that says what the run is about to do, on a terminal. */
export const progress = {
	shown: false,
	show(step: string) {
		this.shown = process.stderr.isTTY && process.env["TERM"] !== "dumb";
		if (this.shown) process.stderr.write(`\r\u001b[K${step} …`);
	},
	clear() {
		if (this.shown) process.stderr.write("\r\u001b[K");
		this.shown = false;
	},
};

/**
 * Writes a text to standard output and waits until it is taken: the process may end right after. Only
 * what a full pipe does not take at once goes through the stream. If the reader has gone, the rest is dropped.
 *
 * @throws UserError if it cannot be written, as when a disk is full
 */
export async function print(text: string): Promise<void> {
	const bytes = Buffer.from(withoutTokens(text));
	let written = 0;
	try {
		while (written < bytes.length) written += writeSync(1, bytes, written);
	} catch (thrown) {
		const { code } = thrown as NodeJS.ErrnoException;
		if (code === "EPIPE") return;
		if (code !== "EAGAIN") throw unwritable(thrown);
		await writeToStream(bytes.subarray(written));
	}
}

/** Writes a line to standard error. If nobody can be told, the exit status still says it. */
export function complain(line: string): void {
	try {
		if (process.stderr.listenerCount("error") === 0)
			process.stderr.on("error", () => {});
		process.stderr.write(`${line}\n`);
	} catch (thrown) {
		// Anything else than a refused write is a mistake here.
		if ((thrown as NodeJS.ErrnoException).code === undefined) throw thrown;
	}
}

function writeToStream(bytes: Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.on("error", (error: NodeJS.ErrnoException) =>
			error.code === "EPIPE" ? resolve() : reject(unwritable(error)),
		);
		process.stdout.write(bytes, () => resolve());
	});
}

function unwritable(thrown: unknown): UserError {
	return new UserError(
		`standard output cannot be written: ${messageOf(thrown)}`,
		"Check where it leads, and whether the disk is full.",
		{ cause: thrown },
	);
}
