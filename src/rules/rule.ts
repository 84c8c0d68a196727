import type { GivenIssuer } from "../clusters/given-issuers.ts";
import type { Comparison } from "../compare/compare.ts";
import type { Unreadable } from "../files/tree.ts";
import type { Discovery } from "../model/discovery.ts";
import type { IgnoreProblem } from "../model/ignore.ts";
import type { Location } from "../model/location.ts";
import {
	type Data,
	type Definition,
	type Rule,
	toRule,
} from "../model/rule.ts";
import type { Scope } from "../model/scope.ts";

/** Everything that was named as input and could not be read. */
export interface ReadSubject {
	readonly unreadable: readonly Unreadable[];
}

/** All that was read, and what the run knows about the clusters. */
export interface RunSubject {
	readonly scopes: readonly DeployedScope[];
	/** Issuers as they were written, before anything is compared with them. */
	readonly issuers: readonly GivenIssuer[];
	/** Names of production environments. */
	readonly production: readonly string[];
}

export interface DeployedScope {
	readonly scope: Scope;
	/** The issuers of the scope's clusters. Where they are not known, a name stands in for each cluster's. */
	readonly issuers: readonly string[];
}

/** A rule about reading. */
export function readRule<D extends Data>(
	definition: Definition<Location, ReadSubject, D>,
): Rule<ReadSubject> {
	return toRule(definition, false, (_, location) => location);
}

/** A rule about all that was read, together. */
export function runRule<D extends Data>(
	definition: Definition<Location | undefined, RunSubject, D>,
): Rule<RunSubject> {
	return toRule(definition, false, (_, location) => location);
}

/** What the issuers say of themselves. */
export interface DiscoverySubject {
	readonly discoveries: readonly GivenDiscovery[];
}

export interface GivenDiscovery
	extends Pick<GivenIssuer, "givenAs" | "location"> {
	readonly discovery: Discovery;
}

/** A rule about what the issuers say of themselves. */
export function discoveryRule<D extends Data>(
	definition: Definition<Location | undefined, DiscoverySubject, D>,
): Rule<DiscoverySubject> {
	return toRule(definition, true, (_, location) => location);
}

/** A rule about the comparison with Microsoft Entra ID. */
export function comparisonRule<D extends Data>(
	definition: Definition<Location | undefined, Comparison, D>,
): Rule<Comparison> {
	return toRule(definition, true, (_, location) => location);
}

/** A rule about the ignores themselves, judged after all findings exist. */
export function ignoreRule<D extends Data>(
	definition: Definition<Location, readonly IgnoreProblem[], D>,
): Rule<readonly IgnoreProblem[]> {
	return toRule(definition, false, (_, location) => location);
}
