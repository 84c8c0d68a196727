import type { Comparison } from "../compare/compare.ts";
import type { Rule, RuleMetadata } from "../model/rule.ts";
import { fileRules } from "../sources/radixconfig/rules/index.ts";
import { couldNotTell } from "./could-not-tell.ts";
import { credentialCapacity } from "./credential-capacity.ts";
import { deployedNotDeclared } from "./deployed-not-declared.ts";
import { deployedUnknown } from "./deployed-unknown.ts";
import { flexibleCredential } from "./flexible-credential.ts";
import { foreignTrust } from "./foreign-trust.ts";
import { identityCapacity } from "./identity-capacity.ts";
import { issuerMismatch } from "./issuer-mismatch.ts";
import { issuerUnreachable } from "./issuer-unreachable.ts";
import { issuerUrl } from "./issuer-url.ts";
import { mismatchedCredential } from "./mismatched-credential.ts";
import { missingCredential } from "./missing-credential.ts";
import type { DiscoverySubject, ReadSubject, RunSubject } from "./rule.ts";
import { sharedAcrossEnvironments } from "./shared-across-environments.ts";
import { staleIgnore } from "./stale-ignore.ts";
import { surplusCredential } from "./surplus-credential.ts";
import { unknownClientId } from "./unknown-client-id.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unsupportedIdentity } from "./unsupported-identity.ts";

export const readRules: readonly Rule<ReadSubject>[] = [unreadableFile];

export const runRules: readonly Rule<RunSubject>[] = [
	sharedAcrossEnvironments,
	credentialCapacity,
	issuerUrl,
];

export const discoveryRules: readonly Rule<DiscoverySubject>[] = [
	issuerMismatch,
	issuerUnreachable,
];

export const comparisonRules: readonly Rule<Comparison>[] = [
	missingCredential,
	mismatchedCredential,
	unknownClientId,
	unsupportedIdentity,
	identityCapacity,
	surplusCredential,
	foreignTrust,
	flexibleCredential,
	couldNotTell,
	deployedNotDeclared,
	deployedUnknown,
];

/** Every rule. The rules about one file run inside their source. */
export const allRules: readonly RuleMetadata[] = [
	...readRules,
	...fileRules,
	...runRules,
	...discoveryRules,
	...comparisonRules,
	staleIgnore,
];

/** Whether a rule's findings are about trusts or credentials of one identity. */
export function hasGrouping(rule: string): boolean {
	return allRules.some(
		({ name, grouping }) => name === rule && grouping !== undefined,
	);
}

/** Whether a rule compares with Microsoft Entra ID, and is about no file. */
export function isOnline(rule: string): boolean {
	return allRules.some(({ name, online }) => name === rule && online);
}
