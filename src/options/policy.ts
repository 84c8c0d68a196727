import type { Cluster } from "../clusters/assign.ts";
import type { AllowedTrust } from "../demand/protections.ts";
import type { Levels } from "../findings/apply-policy.ts";
import type { PolicyIgnore } from "../model/ignore.ts";

/** What of a policy decides what is reported, and what a run fails for. */
export interface Verdicts {
	readonly levels: Levels;
	readonly ignores: readonly PolicyIgnore[];
	readonly allowedTrusts: readonly AllowedTrust[];
	readonly failOn: string | undefined;
}

/** What the policy file says, with every name resolved and every mistake refused. */
export interface Policy {
	/** Inputs that it sets where they are not given. */
	readonly defaults: Readonly<Record<string, string>>;
	/** Names of production environments. */
	readonly production: readonly string[];
	readonly clusters: readonly Cluster[];
	readonly levels: Levels;
	readonly ignores: readonly PolicyIgnore[];
	/** ARM resource ids of managed identities by client ID, for those who may not read Microsoft Graph. */
	readonly identities: ReadonlyMap<string, string>;
	readonly allowedTrusts: readonly AllowedTrust[];
	/** The file's text by its name, to show lines of it. */
	readonly source: { readonly name: string; readonly text: string } | undefined;
}

/** What holds without a policy file. */
export const noPolicy: Policy = {
	defaults: {},
	production: ["prod", "production"],
	clusters: [],
	levels: new Map(),
	ignores: [],
	identities: new Map(),
	allowedTrusts: [],
	source: undefined,
};

export function verdictsOf({
	levels,
	ignores,
	allowedTrusts,
	defaults,
}: Policy): Verdicts {
	return { levels, ignores, allowedTrusts, failOn: defaults["fail-on"] };
}
