import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/generated/report.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** How a process ended and all that it wrote. */
export interface Ended {
	readonly status: number;
	readonly stdout: string;
	readonly stderr: string;
}

export interface ActionEnded extends Ended {
	readonly outputs: Readonly<Record<string, string>>;
	readonly summary: string;
	/** The JSON report, if the run got that far. */
	readonly report: Report | undefined;
}

/** A folder with some files, as a checked-out repository. */
export class Workspace {
	readonly folder: string;

	private constructor(folder: string) {
		this.folder = folder;
	}

	static async with(
		files: Readonly<Record<string, string | Buffer>>,
	): Promise<Workspace> {
		const workspace = new Workspace(
			await mkdtemp(join(tmpdir(), "workspace-")),
		);
		for (const [name, content] of Object.entries(files))
			await workspace.write(name, content);
		return workspace;
	}

	async write(name: string, content: string | Buffer): Promise<void> {
		const path = join(this.folder, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	}

	read(name: string): Promise<string> {
		return readFile(join(this.folder, name), "utf8");
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await rm(this.folder, { recursive: true, force: true });
	}
}

/**
 * Starts the built Action as a runner does: inputs as `INPUT_*`, outputs and summary through files.
 * @param killed kills the process at once, as when a runner is lost, or sends it the signal that is its reason
 */
export async function runAction(
	workspace: Workspace,
	inputs: Readonly<Record<string, string>>,
	environment: Readonly<Record<string, string>> = {},
	killed?: AbortSignal,
): Promise<ActionEnded> {
	const files = await mkdtemp(join(tmpdir(), "runner-"));
	try {
		const [output, summary, report] = ["output", "summary", "report.json"].map(
			(name) => join(files, name),
		) as [string, string, string];
		await Promise.all([writeFile(output, ""), writeFile(summary, "")]);
		const given = Object.entries({ "report-file": report, ...inputs });
		const variables = {
			...Object.fromEntries(
				given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
			),
			GITHUB_ACTIONS: "true",
			GITHUB_WORKSPACE: workspace.folder,
			GITHUB_OUTPUT: output,
			GITHUB_STEP_SUMMARY: summary,
			RUNNER_TEMP: files,
			...environment,
		};
		const script = join(dist, "action.js");
		const ended = await start(script, [], workspace.folder, variables, killed);
		return {
			...ended,
			outputs: parseOutputs(await readFile(output, "utf8")),
			summary: await readFile(summary, "utf8"),
			report: await readFile(report, "utf8").then(JSON.parse, () => undefined),
		};
	} finally {
		await rm(files, { recursive: true, force: true });
	}
}

/**
 * Starts the built command line as a shell does.
 * @param input what is on standard input
 */
export function runCli(
	{ folder }: Pick<Workspace, "folder">,
	args: readonly string[],
	environment: Readonly<Record<string, string>> = {},
	input = "",
): Promise<Ended> {
	const script = join(dist, "cli.js");
	return start(script, args, folder, environment, undefined, input);
}

/**
 * What the command line shows on a terminal of util-linux' script.
 * @param given.typed what is typed on it
 * @param given.after what has to be shown before anything is typed
 */
export function runOnTerminal(
	workspace: Workspace,
	args: readonly string[],
	given: {
		readonly environment?: NodeJS.ProcessEnv;
		readonly typed?: string;
		readonly after?: string;
		readonly columns?: number;
	} = {},
): Promise<string> {
	const { environment = {}, typed = "", after = "", columns = 80 } = given;
	const command = [process.execPath, join(dist, "cli.js"), ...args]
		.map((word) => `'${word}'`)
		.join(" ");
	const sized = `stty cols ${columns}; ${command}`;
	const env = { PATH: process.env["PATH"], TERM: "xterm", ...environment };
	return new Promise((resolve, reject) => {
		const child = execFile(
			"script",
			["--quiet", "--return", "--command", sized, "/dev/null"],
			{ cwd: workspace.folder, env },
			(error, stdout) =>
				error && typeof error.code !== "number"
					? reject(error)
					: resolve(`${stdout}status ${error?.code ?? 0}\n`),
		);
		let shown = "";
		const typeWhenAsked = (text = "") => {
			shown += text;
			if (shown.includes(after)) child.stdin?.end(typed);
		};
		child.stdout?.on("data", typeWhenAsked);
		typeWhenAsked();
	});
}

/** Puts a folder before all others in `PATH`. */
export function pathWith(folder: string): { PATH: string } {
	return { PATH: `${folder}${delimiter}${process.env["PATH"]}` };
}

function start(
	script: string,
	args: readonly string[],
	cwd: string,
	environment: Readonly<Record<string, string>>,
	killed?: AbortSignal,
	input = "",
): Promise<Ended> {
	// Nothing of the machine that runs the tests may decide what is tested.
	const env = {
		PATH: process.env["PATH"],
		HOME: cwd,
		// The same code is started hundreds of times.
		NODE_COMPILE_CACHE: join(tmpdir(), "radix-workload-identity-compile-cache"),
		...environment,
	};
	return new Promise((resolve, reject) => {
		const options = {
			cwd,
			env,
			maxBuffer: 100 * 1024 * 1024,
		};
		const child = execFile(
			process.execPath,
			[script, ...args],
			options,
			(error, stdout, stderr) => {
				if (error && typeof error.code !== "number" && !killed?.aborted)
					reject(error);
				else resolve({ status: Number(error?.code ?? 0), stdout, stderr });
			},
		);
		killed?.addEventListener("abort", () => {
			const { reason } = killed;
			child.kill(typeof reason === "string" ? (reason as NodeJS.Signals) : 9);
		});
		// Whoever has read enough closes it.
		child.stdin?.on("error", () => {}).end(input);
	});
}

/** The heredoc form that `@actions/core` writes: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
	const outputs: Record<string, string> = {};
	for (const [, name = "", , value = ""] of text.matchAll(
		/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm,
	))
		outputs[name] = value;
	return outputs;
}
