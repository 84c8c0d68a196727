import type { Checkout } from "./checkout.ts";
import type { Clock } from "./clock.ts";
import type { ReviewedPlan } from "./reviewed-plan.ts";
import type { Stop } from "./stop.ts";

/** What a run needs from where it runs. */
export interface Host extends TokenHost {
	/** Where file names start from. */
	readonly directory: string;
	readonly clock: Clock;
	/** The folders that what is read and written must be in; `undefined` if it may be anywhere. */
	readonly within: readonly string[] | undefined;
	/** Files that the entry writes besides, as paths. */
	readonly runnerFiles: readonly string[];
	/** Which branch of which repository the directory holds, if that can be found out. */
	readonly checkout: () => Promise<Checkout | undefined>;
	/** The plan that was reviewed, in the comment with a mark, as far as this is a run of a GitHub workflow. */
	readonly reviewedPlan: (
		mark: string,
		githubToken: string | undefined,
	) => Promise<ReviewedPlan>;
	/** Reads a JSON document that everyone may read; throws for anything but JSON within limits. */
	readonly publicJson: (address: string) => Promise<unknown>;
	/** Called with what the run is about to do. */
	readonly progress: (step: string) => void;
}

/** What signing in needs from where the program runs. */
export interface TokenHost {
	/** The workflow's OIDC token for an audience, or `undefined` where none is available. */
	readonly idToken: ((audience: string) => Promise<string>) | undefined;
	/** Called with every token before anything else is done with it, so that logs can hide it. */
	readonly hideToken: (token: string) => void;
	/** What ends the run early. */
	readonly stop: Stop;
}
