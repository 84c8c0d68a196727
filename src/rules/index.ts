import type { Comparison } from "../compare/compare.ts";
import type { ReadResult } from "../read/files.ts";
import { clientIdFormat } from "./client-id-format.ts";
import { couldNotTell } from "./could-not-tell.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { identityCapacity } from "./identity-capacity.ts";
import { mismatchedCredential } from "./mismatched-credential.ts";
import { missingCredential } from "./missing-credential.ts";
import { notARadixconfig } from "./not-a-radixconfig.ts";
import type { FileSubject, Rule, RuleMetadata } from "./rule.ts";
import { schema } from "./schema.ts";
import { surplusCredential } from "./surplus-credential.ts";
import { unknownClientId } from "./unknown-client-id.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unsupportedIdentity } from "./unsupported-identity.ts";

export const readRules: readonly Rule<ReadResult>[] = [unreadableFile];

export const fileRules: readonly Rule<FileSubject>[] = [
	notARadixconfig,
	duplicateKey,
	schema,
	clientIdFormat,
];

export const comparisonRules: readonly Rule<Comparison>[] = [
	missingCredential,
	mismatchedCredential,
	unknownClientId,
	unsupportedIdentity,
	identityCapacity,
	surplusCredential,
	couldNotTell,
];

export const allRules: readonly RuleMetadata[] = [
	...readRules,
	...fileRules,
	...comparisonRules,
];
