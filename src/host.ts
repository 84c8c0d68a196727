import type { SignInHost } from "./azure/sign-in.ts";
import type { Clock } from "./clock.ts";

/** What a run needs from where it runs. */
export interface Host extends SignInHost {
	/** Where file names start from. */
	readonly directory: string;
	readonly clock: Clock;
	/** Called with what the run is about to do. */
	readonly progress: (step: string) => void;
}
