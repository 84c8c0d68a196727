import type { Comparison } from "../compare/compare.ts";
import { couldNotTell } from "../rules/could-not-tell.ts";
import { credentialCapacity } from "../rules/credential-capacity.ts";
import { flexibleCredential } from "../rules/flexible-credential.ts";
import { foreignTrust } from "../rules/foreign-trust.ts";
import { identityCapacity } from "../rules/identity-capacity.ts";
import { issuerUrl } from "../rules/issuer-url.ts";
import { mismatchedCredential } from "../rules/mismatched-credential.ts";
import { missingCredential } from "../rules/missing-credential.ts";
import type {
	FileSubject,
	ReadSubject,
	Rule,
	RuleMetadata,
	RunSubject,
} from "../rules/rule.ts";
import { sharedAcrossEnvironments } from "../rules/shared-across-environments.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import { surplusCredential } from "../rules/surplus-credential.ts";
import { unknownClientId } from "../rules/unknown-client-id.ts";
import { unreadableFile } from "../rules/unreadable-file.ts";
import { unsupportedIdentity } from "../rules/unsupported-identity.ts";
import { clientIdFormat } from "../sources/radixconfig/rules/client-id-format.ts";
import { clientIdPlaceholder } from "../sources/radixconfig/rules/client-id-placeholder.ts";
import { duplicateKey } from "../sources/radixconfig/rules/duplicate-key.ts";
import { ineffectiveOverride } from "../sources/radixconfig/rules/ineffective-override.ts";
import { invalidName } from "../sources/radixconfig/rules/invalid-name.ts";
import { kedaTrust } from "../sources/radixconfig/rules/keda-trust.ts";
import { misplacedIdentity } from "../sources/radixconfig/rules/misplaced-identity.ts";
import { missingIdentity } from "../sources/radixconfig/rules/missing-identity.ts";
import { notARadixconfig } from "../sources/radixconfig/rules/not-a-radixconfig.ts";
import { oauth2ClientIdMissing } from "../sources/radixconfig/rules/oauth2-client-id-missing.ts";
import { oauth2NotPublic } from "../sources/radixconfig/rules/oauth2-not-public.ts";
import { schema } from "../sources/radixconfig/rules/schema.ts";
import { serviceAccountCollision } from "../sources/radixconfig/rules/service-account-collision.ts";
import { shadowedClientId } from "../sources/radixconfig/rules/shadowed-client-id.ts";
import { subPipelineNotFound } from "../sources/radixconfig/rules/sub-pipeline-not-found.ts";
import { subPipelineSharesIdentity } from "../sources/radixconfig/rules/sub-pipeline-shares-identity.ts";
import { unknownEnvironment } from "../sources/radixconfig/rules/unknown-environment.ts";

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
