import type { AllowedTrust } from "../compare/foreign.ts";
import type { Level } from "../model/finding.ts";
import type { Location } from "../model/location.ts";

/** What the policy file says, with every name resolved and every mistake refused. */
export interface Policy {
	/** Inputs that it sets where they are not given. */
	readonly defaults: Readonly<Record<string, string>>;
	/** Names of production environments. */
	readonly production: readonly string[];
	readonly clusters: readonly Cluster[];
	readonly levels: ReadonlyMap<string, Level | "off">;
	readonly ignores: readonly PolicyIgnore[];
	/** ARM resource ids of managed identities by client ID, for those who may not read Microsoft Graph. */
	readonly identities: ReadonlyMap<string, string>;
	readonly allowedTrusts: readonly AllowedTrust[];
	/** The file's text by its name, to show lines of it. */
	readonly source: { readonly name: string; readonly text: string } | undefined;
}

/** A cluster and the files that run on it. */
export interface Cluster {
	readonly name: string;
	/** Names of the files, as they are shown. */
	readonly files: ReadonlySet<string>;
	/** The cluster's name or URL for the Radix API. */
	readonly radixCluster: string | undefined;
	readonly issuers: readonly LocatedIssuer[];
	readonly retiredIssuers: readonly LocatedIssuer[];
}

export interface LocatedIssuer {
	readonly issuer: string;
	readonly location: Location;
}

export const whereKeys = [
	"clientId",
	"environment",
	"workload",
	"subject",
] as const;

export interface PolicyIgnore {
	readonly rule: string;
	/** All of them must match; `*` stands for any characters. */
	readonly where: Readonly<Partial<Record<(typeof whereKeys)[number], string>>>;
	readonly reason: string;
	/** The last day on which it counts, `2027-01-31`. */
	readonly expires: string | undefined;
	readonly location: Location;
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
