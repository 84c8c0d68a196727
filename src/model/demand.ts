import type { Credential } from "./credential.ts";
import type { ResolvedIdentity } from "./identity.ts";
import type { Requirement, UnresolvedRequirement } from "./requirement.ts";

/** What must be true, from whatever source the requirements came. */
export interface Demand {
	/** Everything that is required, whichever environments were selected. */
	readonly required: readonly Requirement[];
	/** The requirements to be judged. */
	readonly judged: readonly Requirement[];
	/** What is to be judged and cannot be, because its client ID is not known yet. */
	readonly unresolved: readonly UnresolvedRequirement[];
	readonly applications: readonly string[];
	readonly ownership: Ownership;
	readonly retiredIssuers: readonly string[];
	/** Why some credentials must stay although nothing requires them. */
	readonly protections: readonly Protection[];
}

/**
 * The Kubernetes namespaces that are provably the applications' own, by the issuer of the cluster that
 * they are on. Another cluster may have an app of the same name and another owner.
 */
export type Ownership = ReadonlyMap<string, ReadonlySet<string>>;

/** A reason never to delete some credentials. */
export interface Protection {
	/** Half a sentence: "this run signs in as its identity". */
	readonly why: string;
	/** Whether the credentials are meant to exist, so that they are not reported either. */
	readonly intended: boolean;
	covers(credential: Credential, identity: ResolvedIdentity): boolean;
}
