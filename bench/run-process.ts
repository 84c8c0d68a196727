/**
 * A process that does the main job whenever it is told to, and answers with the milliseconds that it
 * took: the job without the start of a process. Every job signs in anew and opens its own connections.
 */
import { clockUntil } from "../src/clock.ts";
import { check } from "../src/commands/check.ts";
import { githubIdToken } from "../src/github/id-token.ts";
import { parseOptions } from "../src/options/options.ts";
import { Stop } from "../src/stop.ts";
import { stopwatch } from "./interleave.ts";

export interface Job {
	readonly directory: string;
	readonly inputs: Readonly<Record<string, string>>;
}

export type Done = { readonly time: number } | { readonly error: string };

process.on("message", async ({ directory, inputs }: Job) => {
	let done: Done;
	try {
		done = { time: await stopwatch(() => work(inputs, directory)) };
	} catch (thrown) {
		done = { error: String(thrown) };
	}
	process.send?.(done);
});

async function work(inputs: Job["inputs"], directory: string): Promise<void> {
	const stop = new Stop();
	const { findings, changes = [] } = await check(parseOptions(inputs, {}), {
		directory,
		clock: clockUntil(stop.asked),
		stop,
		runnerFiles: [],
		within: undefined,
		checkout: async () => undefined,
		reviewedPlan: async () => ({ reason: "nobody reviews here" }),
		publicJson: async () => undefined,
		progress: () => {},
		hideToken: () => {},
		idToken: githubIdToken(process.env, stop),
	});
	const failed = changes.find(({ outcome }) => outcome !== "done");
	const wrong = findings.find(({ level }) => level === "error");
	const error = failed?.error ?? wrong?.message;
	if (error !== undefined) throw new Error(error);
}
