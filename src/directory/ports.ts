import type { Credential } from "../model/credential.ts";
import type { Identity, ResolvedIdentity } from "../model/identity.ts";

/** Where identities and their credentials can be read: Azure, or a snapshot of it. */
export interface Directory {
	/** Reads the identities, in the order of the client IDs. What cannot be read says why; nothing is thrown for it. */
	identities(clientIds: readonly string[]): Promise<Identity[]>;
}

/** Where one identity's credentials can be changed. Every method throws `ServiceError` for a refusal. */
export interface CredentialStore {
	/** @param next the name that will be created on the identity next, so that it can be checked at the same time */
	credentials(identity: ResolvedIdentity, next?: string): Promise<Credential[]>;
	/** @param next as above */
	create(
		identity: ResolvedIdentity,
		credential: Credential & { subject: string },
		next?: string,
	): Promise<void>;
	delete(identity: ResolvedIdentity, name: string): Promise<void>;
}
