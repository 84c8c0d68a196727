import type { Credential } from "./credential.ts";

type IdentityKind =
	| "user-assigned-managed-identity"
	| "app-registration"
	| "system-assigned-managed-identity";

interface IdentityBase {
	readonly clientId: string;
	readonly kind: IdentityKind | null;
	readonly name?: string;
	/** ARM resource id of a managed identity, object ID of an app registration. */
	readonly id?: string;
}

/** An identity whose complete list of credentials was read. */
export interface ResolvedIdentity extends IdentityBase {
	readonly status: "resolved";
	readonly kind: IdentityKind;
	readonly name: string;
	readonly id: string;
	readonly credentials: readonly Credential[];
	/** Why it is of no use all the same, if it is not. */
	readonly concern?: string;
}

/** An identity that certainly cannot carry the credential. */
export interface UnusableIdentity extends IdentityBase {
	readonly status: "not-found" | "unsupported";
	readonly reason: string;
}

/** An identity about which a question stayed open. */
export interface UnclearIdentity extends IdentityBase {
	readonly status: "forbidden" | "unknown";
	readonly reason: string;
	/** The exact permission, role or input that would answer the question. */
	readonly remedy: string;
}

export type Identity = ResolvedIdentity | UnusableIdentity | UnclearIdentity;
