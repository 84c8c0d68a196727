import type { Credential } from "./credential.ts";
import type { Deployed } from "./deployed.ts";
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
	/** What runs. Absent if it was not asked. */
	readonly deployed?: Deployed;
}

/** What is known about the namespaces that the scopes claim, by the issuer of the cluster and by namespace. */
export type Ownership = ReadonlyMap<string, ReadonlyMap<string, Claim>>;

/** A namespace that a scope declares. A name in a file proves nothing by itself. */
export interface Claim {
	/** Why nothing in it is provably the application's own, as half a sentence; absent if it is. */
	readonly doubt?: string;
	/** Whether nothing was read about it, because whoever runs this says that it need not be. */
	readonly waived?: true;
}

/** A reason never to delete some credentials. */
export interface Protection {
	/** Half a sentence: "this run signs in as its identity". */
	readonly why: string;
	/** Whether the credentials are meant to exist, so that they are not reported either. */
	readonly intended: boolean;
	/** Whether someone allowed them by name, so that it is counted what is not reported for it. */
	readonly allowed?: true;
	covers(credential: Credential, identity: ResolvedIdentity): boolean;
}
