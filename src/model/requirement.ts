/**
 * The nouns of the product. Every stage takes and returns these plain values.
 *
 * Issuer, subject and audience are kept byte for byte as they were found: Microsoft Entra ID
 * compares them exactly, so nothing here may trim, lower-case or otherwise normalise them.
 * Client IDs are canonical (lower-case, 8-4-4-4-12) from the moment they are derived.
 */

import type { Location } from "./location.ts";

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
