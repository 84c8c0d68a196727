import type { RadixCluster, RadixIssuers } from "../clusters/assign.ts";
import type { CredentialStore, Directory } from "../directory/ports.ts";
import type {
	ApplicationOnCluster,
	DeployedApplication,
} from "../model/deployed.ts";

/** What is asked about Radix. */
export interface AskedOfRadix {
	/** Those whose issuers are read. */
	readonly clusters: readonly RadixCluster[];
	/** Those of which is read what they run. */
	readonly applications: readonly ApplicationOnCluster[];
}

/** What a comparison needs from outside: Azure and Radix, or a snapshot of both. */
export interface Services {
	readonly directory: Directory;
	/** Only Azure can be written to. */
	readonly store: CredentialStore | undefined;
	/** The issuers of the clusters that were read. */
	readonly issuers: RadixIssuers;
	/** What was read of what runs; `undefined` if nothing was asked. */
	readonly deployed: readonly DeployedApplication[] | undefined;
	/** The client ID that the run signs in as, if it signs in. */
	readonly signedInAs: string | undefined;
	/** How many requests were made so far, those to sign in left out. */
	readonly requests: () => number;
}
