import type { RadixIssuers } from "../clusters/assign.ts";
import type { CredentialStore, Directory } from "../directory/ports.ts";

/** What a comparison needs from outside: Azure and Radix, or a snapshot of both. */
export interface Services {
	readonly directory: Directory;
	/** Only Azure can be written to. */
	readonly store: CredentialStore | undefined;
	/** The issuers of the clusters that were read. */
	readonly issuers: RadixIssuers;
	/** The client ID that the run signs in as, if it signs in. */
	readonly signedInAs: string | undefined;
	/** How many requests were made so far, those to sign in left out. */
	readonly requests: () => number;
}
