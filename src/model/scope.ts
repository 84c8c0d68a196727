import type { Location } from "./location.ts";
import type { Workload } from "./requirement.ts";

/** What one file says about one application. What a scope owns may be pruned; nothing else may. */
export interface Scope {
	/** The file's name as it is shown, relative to the working directory. */
	readonly file: string;
	/** Empty if the file does not name it: then nothing in it has a subject. */
	readonly application: string;
	readonly environments: readonly string[];
	/** The Kubernetes namespaces that are provably the application's own. */
	readonly namespaces: readonly string[];
	readonly uses: readonly IdentityUse[];
	/** Subjects that are presented for a client ID that the file does not name, such as a secret's. */
	readonly openSubjects: readonly string[];
	/** False if the file has errors: it may require more than could be derived from it. */
	readonly complete: boolean;
}

/** An identity that one workload uses in one environment. */
export interface IdentityUse {
	readonly environment: string;
	readonly workload: Workload;
	readonly identity: UsedIdentity;
	readonly subject: string;
	readonly audience: string;
	/** Where the effective client ID is written. */
	readonly location: Location;
}

/** A canonical client ID, or what is written in its place. */
export type UsedIdentity =
	| { readonly clientId: string }
	| {
			/** Something that becomes a client ID later. */
			readonly unresolved: string;
			readonly why: string;
			readonly remedy: string;
	  }
	| { readonly invalid: string };

/** The client ID of a use, or `undefined` if none is known. */
export function clientIdOf({
	identity,
}: Pick<IdentityUse, "identity">): string | undefined {
	return "clientId" in identity ? identity.clientId : undefined;
}
