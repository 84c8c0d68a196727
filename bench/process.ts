import { execFile, execFileSync } from "node:child_process";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs a program to its end.
 * @throws if its exit status is another than 0, because then it did something else than its work
 */
export async function runProgram(
	program: string,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	directory = root,
): Promise<{ stdout: string; stderr: string }> {
	return run(program, args, optionsFor(environment, directory));
}

function optionsFor(
	environment: Readonly<Record<string, string>>,
	directory: string,
) {
	return {
		cwd: directory,
		// Nothing of the machine may change what is measured.
		env: { PATH: process.env["PATH"], HOME: directory, ...environment },
		maxBuffer: 1024 * 1024 * 1024,
	};
}

/**
 * How long a script takes, in milliseconds, from the start of Node.js to its end. Waits for it without
 * the event loop, which would add its own time to what takes so little.
 * @throws as `runProgram`
 */
export function timeNode(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): number {
	const start = performance.now();
	execFileSync(process.execPath, args, {
		...optionsFor(environment, root),
		stdio: "pipe",
	});
	return performance.now() - start;
}

/** Runs a script with the Node.js that this runs on. */
export function runNode(
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	directory = root,
): Promise<{ stdout: string; stderr: string }> {
	return runProgram(process.execPath, args, environment, directory);
}

/** Where a program is that may be installed or not. */
export async function findProgram(name: string): Promise<string | undefined> {
	for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
		const path = join(folder, name);
		try {
			await access(path);
			return path;
		} catch {}
	}
	return undefined;
}
