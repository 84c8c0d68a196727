import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { clockUntil } from "../src/clock.ts";
import { runCommandLine } from "../src/commands/command-line.ts";
import { plainDisplay } from "../src/report/formats/format.ts";
import { Stop } from "../src/stop.ts";

/** What the command line did. */
export interface Called {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

/**
 * Calls the command line in this process, without a sign-in and with nothing of the machine's
 * environment.
 */
export async function callCommandLine(
	args: readonly string[],
	directory: string,
): Promise<Called> {
	let stdout = "";
	let stderr = "";
	const stop = new Stop();
	const argv = ["node", "radix-workload-identity", ...args];
	const status = await runCommandLine(argv, {
		host: {
			directory,
			clock: clockUntil(stop.asked),
			stop,
			runnerFiles: [],
			within: undefined,
			checkout: async () => undefined,
			// A file of the example stands for what is at an address.
			reviewedPlan: async () => ({ reason: "nobody reviews here" }),
			publicJson: async (address) => {
				const file = join(directory, address);
				if (!existsSync(file)) throw new Error("HTTP status 404");
				return JSON.parse(await readFile(file, "utf8"));
			},
			progress: () => {},
			hideToken: () => {},
			idToken: undefined,
		},
		environment: {},
		display: plainDisplay,
		asker: () => undefined,
		pages: new URL("../docs/rules/", import.meta.url),
		print: async (text) => {
			stdout += text;
		},
		complain: (line) => {
			stderr += `${line}\n`;
		},
		clearProgress: () => {},
	});
	return { status, stdout, stderr };
}
