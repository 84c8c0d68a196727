import type { Host } from "../src/host.ts";
import { Stop } from "../src/stop.ts";

/** Where a job runs that needs no network: nobody can sign in, nothing is shown, and it is noon all day. */
export function quietHost(directory: string, today = "2026-11-22"): Host {
	return {
		directory,
		clock: {
			now: () => Date.parse(`${today}T12:00:00Z`),
			sleep: async () => {},
		},
		stop: new Stop(),
		within: undefined,
		runnerFiles: [],
		checkout: async () => undefined,
		reviewedPlan: async () => ({ reason: "nobody reviews here" }),
		publicJson: async () => undefined,
		progress: () => {},
		hideToken: () => {},
		idToken: undefined,
	};
}
