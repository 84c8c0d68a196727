/**
 * Issuer, subject and audience are kept byte for byte as they were found: Microsoft Entra ID
 * compares them exactly, so nothing may trim, lower-case or otherwise normalise them.
 * Client IDs are canonical (lower-case, 8-4-4-4-12) in everything but the source that read them.
 */

import type { Location } from "./location.ts";

/** What presents tokens: of radixconfig a component, a job, a sub-pipeline, an OAuth2 proxy or a scaler. */
export interface Workload {
	readonly kind: string;
	/** The component's or job's name; of a sub-pipeline, its environment's name. */
	readonly name: string;
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
	/** Where the client ID is written that makes this a requirement. */
	readonly location: Location;
}

/** A requirement whose client ID is not known yet: nothing can be looked up for it. */
export interface UnresolvedRequirement
	extends Omit<Requirement, "clientId" | "issuers" | "audience"> {
	/** What is written in place of a client ID. */
	readonly written: string;
	readonly why: string;
	/** What would make it known. */
	readonly remedy: string;
}

/** What Microsoft Entra ID matches a token against. */
export interface Trust {
	readonly clientId: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
}

/** "component web in prod" */
export function describeUse({
	environment,
	workload,
}: Pick<Requirement, "environment" | "workload">): string {
	return workload.kind === "sub-pipeline"
		? `sub-pipeline of ${environment}`
		: `${workload.kind} ${workload.name} in ${environment}`;
}
