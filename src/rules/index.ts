import type { Comparison } from "../compare/compare.ts";
import { clientIdFormat } from "./client-id-format.ts";
import { clientIdPlaceholder } from "./client-id-placeholder.ts";
import { couldNotTell } from "./could-not-tell.ts";
import { credentialCapacity } from "./credential-capacity.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { flexibleCredential } from "./flexible-credential.ts";
import { foreignTrust } from "./foreign-trust.ts";
import { identityCapacity } from "./identity-capacity.ts";
import { ineffectiveOverride } from "./ineffective-override.ts";
import { invalidName } from "./invalid-name.ts";
import { issuerUrl } from "./issuer-url.ts";
import { kedaTrust } from "./keda-trust.ts";
import { mismatchedCredential } from "./mismatched-credential.ts";
import { misplacedIdentity } from "./misplaced-identity.ts";
import { missingCredential } from "./missing-credential.ts";
import { missingIdentity } from "./missing-identity.ts";
import { notARadixconfig } from "./not-a-radixconfig.ts";
import { oauth2ClientIdMissing } from "./oauth2-client-id-missing.ts";
import { oauth2NotPublic } from "./oauth2-not-public.ts";
import type {
	FileSubject,
	ReadSubject,
	Rule,
	RuleMetadata,
	RunSubject,
} from "./rule.ts";
import { schema } from "./schema.ts";
import { serviceAccountCollision } from "./service-account-collision.ts";
import { shadowedClientId } from "./shadowed-client-id.ts";
import { sharedAcrossEnvironments } from "./shared-across-environments.ts";
import { staleIgnore } from "./stale-ignore.ts";
import { subPipelineNotFound } from "./sub-pipeline-not-found.ts";
import { subPipelineSharesIdentity } from "./sub-pipeline-shares-identity.ts";
import { surplusCredential } from "./surplus-credential.ts";
import { unknownClientId } from "./unknown-client-id.ts";
import { unknownEnvironment } from "./unknown-environment.ts";
import { unreadableFile } from "./unreadable-file.ts";
import { unsupportedIdentity } from "./unsupported-identity.ts";

export const readRules: readonly Rule<ReadSubject>[] = [unreadableFile];

export const fileRules: readonly Rule<FileSubject>[] = [
	notARadixconfig,
	duplicateKey,
	schema,
	misplacedIdentity,
	unknownEnvironment,
	invalidName,
	serviceAccountCollision,
	clientIdFormat,
	clientIdPlaceholder,
	ineffectiveOverride,
	shadowedClientId,
	missingIdentity,
	oauth2NotPublic,
	oauth2ClientIdMissing,
	subPipelineNotFound,
	subPipelineSharesIdentity,
	kedaTrust,
];

export const runRules: readonly Rule<RunSubject>[] = [
	sharedAcrossEnvironments,
	credentialCapacity,
	issuerUrl,
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
];

export const allRules: readonly RuleMetadata[] = [
	...readRules,
	...fileRules,
	...runRules,
	...comparisonRules,
	staleIgnore,
];
