/**
 * The nouns of the product. Every stage takes and returns these plain values.
 *
 * Issuer, subject and audience are kept byte for byte as they were found: Microsoft Entra ID
 * compares them exactly, so nothing here may trim, lower-case or otherwise normalise them.
 * Client IDs are canonical (lower-case, 8-4-4-4-12) from the moment they are derived.
 */

/** The audience of every Kubernetes workload, in every Azure cloud: the token's audience is the pod's. */
export const workloadAudience = "api://AzureADTokenExchange";

/** How many federated identity credentials one identity can hold. Source: Microsoft Entra documentation. */
export const credentialLimit = 20;

/** Whoever trusts this subject lets every app of the cluster scale on its queues. */
export const kedaSubject = "system:serviceaccount:keda:keda-operator";

export type WorkloadKind =
	| "component"
	| "job"
	| "sub-pipeline"
	| "oauth2-proxy"
	| "horizontal-scaling";

export interface Workload {
	readonly kind: WorkloadKind;
	/** The component's or job's name; of a sub-pipeline, its environment's name. */
	readonly name: string;
}

/** A place in a file. Lines and columns count from 1; the end column is the first one after the span. */
export interface Location {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** An identity that one workload uses in one environment. */
export interface IdentityUse {
	readonly environment: string;
	readonly workload: Workload;
	readonly subject: string;
	/** As it stands in the file: it need not be one. */
	readonly clientId: string;
	/** Where the client ID stands that counts. */
	readonly location: Location;
}

/** What one file asks for: all that remains of it once it was checked. */
export interface CheckedFile {
	/** The file's name as it is shown, relative to the working directory. */
	readonly name: string;
	readonly application: string;
	readonly environments: readonly string[];
	/** The Kubernetes namespaces that are provably the application's: one per environment, and its own. */
	readonly namespaces: readonly string[];
	readonly uses: readonly IdentityUse[];
}

/** One workload in one environment that needs to be trusted, by one token issuer or several. */
export interface Requirement {
	readonly application: string;
	readonly environment: string;
	readonly workload: Workload;
	readonly clientId: string;
	readonly subject: string;
	readonly audience: string;
	readonly issuers: readonly string[];
	/** Where the client ID stands that makes this a requirement. */
	readonly location: Location;
}

/** A requirement whose client ID is filled in later, by a template: nothing can be looked up for it. */
export interface OpenRequirement
	extends Omit<Requirement, "clientId" | "issuers" | "audience"> {
	/** As it stands in the file. */
	readonly template: string;
}

/** What Microsoft Entra ID matches a token against. */
export interface Trust {
	readonly clientId: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
}

/** A federated identity credential as it exists on an identity. */
export interface Credential {
	readonly name: string;
	readonly issuer: string;
	/** `null` for a flexible credential, which matches by expression and cannot be judged here. */
	readonly subject: string | null;
	readonly audiences: readonly string[];
}

export type IdentityKind =
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

export type Level = "error" | "warning" | "note";

export interface Finding {
	readonly rule: string;
	readonly level: Level;
	readonly message: string;
	/** What to do about it. */
	readonly help: string;
	readonly location?: Location;
	readonly data?: Readonly<Record<string, unknown>>;
}

/** Something that sync does, or would do, to one credential. */
export interface Change {
	readonly action: "create" | "delete" | "replace";
	readonly clientId: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
	readonly outcome: "planned" | "done" | "failed" | "skipped";
	/** Why it failed or was skipped. Skipped without one, someone else had done it since it was planned. */
	readonly error?: string;
}
