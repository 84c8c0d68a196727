import { clockUntil } from "./clock.ts";
import { runCommandLine } from "./commands/command-line.ts";
import { reviewedPlanIn } from "./github/event.ts";
import { githubIdToken } from "./github/id-token.ts";
import { endProcess, stopOnSignals } from "./signals.ts";
import { Stop } from "./stop.ts";
import {
	askOnTerminal,
	complain,
	displayOf,
	print,
	progress,
} from "./terminal.ts";

const stop = new Stop();
stopOnSignals(stop);

process.exitCode = await runCommandLine(process.argv, {
	host: {
		directory: process.cwd(),
		within: undefined,
		checkout: async () => {
			const { checkoutIn } = await import("./github/checkout.ts");
			return checkoutIn(process.env, process.cwd());
		},
		reviewedPlan: (mark, githubToken) =>
			reviewedPlanIn(process.env, mark, githubToken, stop),
		publicJson: async (address) => {
			const { publicJson } = await import("./http/public-json.ts");
			return publicJson(address, stop.asked);
		},
		clock: clockUntil(stop.asked),
		stop,
		runnerFiles: [],
		progress: (step) => progress.show(step),
		// A token never reaches any output here, and announcing it to a runner would print it.
		hideToken: () => {},
		idToken: githubIdToken(process.env, stop),
	},
	environment: process.env,
	display: displayOf(process.env),
	asker: () => askOnTerminal(process.env, stop.asked),
	pages: new URL("../docs/rules/", import.meta.url),
	print,
	complain,
	clearProgress: () => progress.clear(),
});

endProcess(stop);
