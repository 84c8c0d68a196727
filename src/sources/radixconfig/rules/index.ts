import type { Rule } from "../../../model/rule.ts";
import type { FileSubject } from "../rule.ts";
import { clientIdFormat } from "./client-id-format.ts";
import { clientIdPlaceholder } from "./client-id-placeholder.ts";
import { duplicateEntry } from "./duplicate-entry.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { hardCodedTokenPath } from "./hard-coded-token-path.ts";
import { ineffectiveOverride } from "./ineffective-override.ts";
import { invalidName } from "./invalid-name.ts";
import { kedaTrust } from "./keda-trust.ts";
import { keySpelling } from "./key-spelling.ts";
import { misplacedIdentity } from "./misplaced-identity.ts";
import { missingIdentity } from "./missing-identity.ts";
import { notARadixconfig } from "./not-a-radixconfig.ts";
import { oauth2ClientIdMissing } from "./oauth2-client-id-missing.ts";
import { oauth2NotPublic } from "./oauth2-not-public.ts";
import { scalingIdentityIncomplete } from "./scaling-identity-incomplete.ts";
import { schema } from "./schema.ts";
import { serviceAccountCollision } from "./service-account-collision.ts";
import { shadowedClientId } from "./shadowed-client-id.ts";
import { subPipelineNotFound } from "./sub-pipeline-not-found.ts";
import { subPipelineSharesIdentity } from "./sub-pipeline-shares-identity.ts";
import { unknownEnvironment } from "./unknown-environment.ts";
import { unusedIdentityKey } from "./unused-identity-key.ts";

/** The rules about one radixconfig, in the order in which they run. */
export const fileRules: readonly Rule<FileSubject>[] = [
	notARadixconfig,
	duplicateKey,
	duplicateEntry,
	keySpelling,
	schema,
	misplacedIdentity,
	unusedIdentityKey,
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
	scalingIdentityIncomplete,
	kedaTrust,
	hardCodedTokenPath,
];
