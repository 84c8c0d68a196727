import type { Credential } from "../model/credential.ts";
import type { Identity, ResolvedIdentity } from "../model/identity.ts";

/** Where identities and their credentials can be read: Azure, or a snapshot of it. */
export interface Directory {
	/** Reads the identities, in the order of the client IDs. What cannot be read says why; nothing is thrown for it. */
	identities(clientIds: readonly string[]): Promise<Identity[]>;
}

/** Whether a request finishes something that was begun: then it is sent although the run is to end. */
export interface Urgency {
	readonly finishes: boolean;
}

/** Where one identity's credentials can be changed. Every method throws `ServiceError` for a refusal. */
export interface CredentialStore {
	credentials(
		identity: ResolvedIdentity,
		urgency?: Urgency,
	): Promise<Credential[]>;
	/** @returns whether it took the place of something of the same name, which nobody had seen */
	create(
		identity: ResolvedIdentity,
		credential: Credential & { subject: string },
		urgency?: Urgency,
	): Promise<{ readonly replaced: boolean }>;
	delete(identity: ResolvedIdentity, name: string): Promise<void>;
}
