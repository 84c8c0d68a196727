import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Ended, Workspace } from "./e2e/harness.ts";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** Starts the command line from its sources, with nothing of the machine's environment. */
export function runSource(
	workspace: Workspace,
	args: readonly string[],
): Promise<Ended> {
	const cwd = workspace.folder;
	const options = { cwd, env: { PATH: process.env["PATH"], HOME: cwd } };
	return new Promise((resolve, reject) => {
		execFile(
			process.execPath,
			[cli, ...args],
			options,
			(error, stdout, stderr) => {
				if (error && typeof error.code !== "number") reject(error);
				else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
			},
		);
	});
}
