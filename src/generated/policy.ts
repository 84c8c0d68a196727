// Made from schemas/policy.schema.json by scripts/generate.ts.

/**
 * text that is not empty
 */
export type Text = string
/**
 * The subscriptions to search for managed identities if Microsoft Graph cannot be read.
 */
export type Texts = Text[]
/**
 * Names of the production environments. Without it: prod and production.
 */
export type Texts1 = Text[]
/**
 * Issuers of the cluster, exactly as the Radix Web Console shows them.
 */
export type Texts2 = Text[]
/**
 * Issuers that are no longer in use; their credentials are surplus.
 */
export type Texts3 = Text[]
export type Rule = ("unreadable-file" | "not-a-radixconfig" | "duplicate-key" | "duplicate-entry" | "key-spelling" | "schema" | "misplaced-identity" | "unused-identity-key" | "unknown-environment" | "invalid-name" | "service-account-collision" | "client-id-format" | "client-id-placeholder" | "ineffective-override" | "shadowed-client-id" | "missing-identity" | "oauth2-not-public" | "oauth2-client-id-missing" | "sub-pipeline-not-found" | "sub-pipeline-shares-identity" | "scaling-identity-incomplete" | "keda-trust" | "hard-coded-token-path" | "shared-across-environments" | "credential-capacity" | "issuer-url" | "issuer-mismatch" | "issuer-unreachable" | "missing-credential" | "mismatched-credential" | "unknown-client-id" | "unsupported-identity" | "identity-capacity" | "surplus-credential" | "foreign-trust" | "flexible-credential" | "could-not-tell" | "deployed-not-declared" | "deployed-unknown" | "stale-ignore")
/**
 * text that is not empty; * stands for any characters
 */
export type Pattern = string

/**
 * What an organisation or repository decides about radix-workload-identity: .github/radix-workload-identity.yaml.
 */
export interface Policy {
/**
 * A run fails on findings of this level or above.
 */
"fail-on"?: ("error" | "warning" | "never")
/**
 * The audience of the pods' tokens.
 */
audience?: string
/**
 * The Azure cloud that the identities are in.
 */
"azure-cloud"?: ("AzureCloud" | "AzureUSGovernment" | "AzureChinaCloud")
"subscription-ids"?: Texts
/**
 * an integer of credentials that a plan may delete or replace
 */
"max-deletes"?: number
production?: Texts1
/**
 * Which files run on which cluster. Other files have the issuers of the inputs.
 */
clusters?: Cluster[]
rules?: Levels
/**
 * a list of at most 1000 findings that do not count
 * 
 * @maxItems 1000
 */
ignore?: Ignore[]
/**
 * ARM resource ids of managed identities by client ID, for those who may not read Microsoft Graph.
 */
identities?: {
[k: string]: Text
}
/**
 * Trusts of the app's identities that are intended though no file asks for them.
 */
"allowed-trusts"?: {
issuer: Pattern
subject: Pattern
}[]
}
export interface Cluster {
name: Text
/**
 * a list of at least one file name or glob
 * 
 * @minItems 1
 */
files: [Text, ...(Text)[]]
/**
 * text that is not empty
 */
"radix-cluster"?: string
issuers?: Texts2
"retired-issuers"?: Texts3
}
/**
 * The level of each rule's findings.
 */
export interface Levels {
/**
 * A file does not exist, is too large, or is not YAML in UTF-8. Default: error.
 */
"unreadable-file"?: ("off" | "note" | "warning" | "error")
/**
 * The file lacks `kind: RadixApplication` or `metadata.name`, or contains a second YAML document. Default: error.
 */
"not-a-radixconfig"?: ("off" | "note" | "warning" | "error")
/**
 * A mapping has the same key twice; Radix silently takes the later one. Default: error.
 */
"duplicate-key"?: ("off" | "note" | "warning" | "error")
/**
 * Two environments, `environmentConfig` entries or triggers have one name, and Radix refuses the file. Default: error.
 */
"duplicate-entry"?: ("off" | "note" | "warning" | "error")
/**
 * Radix reads a key although its letter case is not the documented one. Default: warning.
 */
"key-spelling"?: ("off" | "note" | "warning" | "error")
/**
 * An identity-related part of the file does not fit `schemas/radixconfig.schema.json`. Default: error.
 */
schema?: ("off" | "note" | "warning" | "error")
/**
 * An identity block is in a place where Radix ignores it. Default: error.
 */
"misplaced-identity"?: ("off" | "note" | "warning" | "error")
/**
 * A key means an identity, and Radix reads none there: the workload runs without it. Default: error.
 */
"unused-identity-key"?: ("off" | "note" | "warning" | "error")
/**
 * An `environmentConfig` is for an environment that the file does not declare. Default: error.
 */
"unknown-environment"?: ("off" | "note" | "warning" | "error")
/**
 * A name that is part of a subject has characters or a length that Radix refuses. Default: error.
 */
"invalid-name"?: ("off" | "note" | "warning" | "error")
/**
 * Two workloads would share one Kubernetes service account. Default: error.
 */
"service-account-collision"?: ("off" | "note" | "warning" | "error")
/**
 * A client ID is not a UUID, or not in the form that is usual: lower-case, with hyphens. Default: error.
 */
"client-id-format"?: ("off" | "note" | "warning" | "error")
/**
 * A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template expression. Default: warning.
 */
"client-id-placeholder"?: ("off" | "note" | "warning" | "error")
/**
 * An empty identity does not do what it looks like: it switches nothing off, or the cluster refuses it. Default: warning.
 */
"ineffective-override"?: ("off" | "note" | "warning" | "error")
/**
 * A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline, component or job. Default: warning.
 */
"shadowed-client-id"?: ("off" | "note" | "warning" | "error")
/**
 * A Key Vault or volume uses `useAzureIdentity` in an environment where the workload has no identity. Default: error.
 */
"missing-identity"?: ("off" | "note" | "warning" | "error")
/**
 * OAuth2 is set on a component without a public port, which Radix refuses. Default: error.
 */
"oauth2-not-public"?: ("off" | "note" | "warning" | "error")
/**
 * OAuth2 has no client ID to sign in as, which Radix refuses. Default: error.
 */
"oauth2-client-id-missing"?: ("off" | "note" | "warning" | "error")
/**
 * Sub-pipelines have an identity, but there is no sub-pipeline next to the file that uses it. Default: note.
 */
"sub-pipeline-not-found"?: ("off" | "note" | "warning" | "error")
/**
 * A sub-pipeline has the same identity as a running workload, so code that runs in the build has the app's permissions. Default: note.
 */
"sub-pipeline-shares-identity"?: ("off" | "note" | "warning" | "error")
/**
 * A scaling trigger has a client ID, but not all that Radix wants beside it. Default: error.
 */
"scaling-identity-incomplete"?: ("off" | "note" | "warning" | "error")
/**
 * An identity trusts KEDA, so any app on the cluster can scale on what it can read. Default: note.
 */
"keda-trust"?: ("off" | "note" | "warning" | "error")
/**
 * A variable or a sub-pipeline has the path of the token, which changes with the webhook's version. Default: warning.
 */
"hard-coded-token-path"?: ("off" | "note" | "warning" | "error")
/**
 * One identity is used in a production environment and in one that is not. Default: warning.
 */
"shared-across-environments"?: ("off" | "note" | "warning" | "error")
/**
 * The files require more than 20 credentials of one identity, or would with one more issuer. Default: error.
 */
"credential-capacity"?: ("off" | "note" | "warning" | "error")
/**
 * An issuer can never match: it is not an https URL, contains white space, or lacks its trailing slash, for example. Default: error.
 */
"issuer-url"?: ("off" | "note" | "warning" | "error")
/**
 * With `check-issuers`: the discovery document of an issuer names another one, which its tokens have. Default: error.
 */
"issuer-mismatch"?: ("off" | "note" | "warning" | "error")
/**
 * With `check-issuers`: the discovery document or the keys of an issuer could not be read. Default: warning.
 */
"issuer-unreachable"?: ("off" | "note" | "warning" | "error")
/**
 * The identity has no credential for a workload that requires one. Default: error.
 */
"missing-credential"?: ("off" | "note" | "warning" | "error")
/**
 * A credential looks like the required one but never matches: a near miss. Default: error.
 */
"mismatched-credential"?: ("off" | "note" | "warning" | "error")
/**
 * The tenant has no application or managed identity with the client ID in the file. Default: error.
 */
"unknown-client-id"?: ("off" | "note" | "warning" | "error")
/**
 * The identity exists but cannot have federated identity credentials: system-assigned, legacy, or owned by another tenant. Default: error.
 */
"unsupported-identity"?: ("off" | "note" | "warning" | "error")
/**
 * The existing and the missing credentials of an identity exceed its limit of 20, or nearly do. Default: error.
 */
"identity-capacity"?: ("off" | "note" | "warning" | "error")
/**
 * An identity of the app has a credential that nothing requires. Default: warning.
 */
"surplus-credential"?: ("off" | "note" | "warning" | "error")
/**
 * An identity of the app also trusts another issuer or another app. Default: note.
 */
"foreign-trust"?: ("off" | "note" | "warning" | "error")
/**
 * An identity has a flexible credential. It is not evaluated, and never changed. Default: note.
 */
"flexible-credential"?: ("off" | "note" | "warning" | "error")
/**
 * A required trust could not be verified. The finding says why, and what would make it possible. Default: error.
 */
"could-not-tell"?: ("off" | "note" | "warning" | "error")
/**
 * Something runs in Radix with an identity that no checked file gives it. Its credential is in use, and not surplus. Default: note.
 */
"deployed-not-declared"?: ("off" | "note" | "warning" | "error")
/**
 * It could not be read what an application runs in Radix. None of its credentials counts as provably its own. Default: note.
 */
"deployed-unknown"?: ("off" | "note" | "warning" | "error")
/**
 * An ignore has no effect: it has expired, matches nothing, gives no reason or names no rule. Default: warning.
 */
"stale-ignore"?: ("off" | "note" | "warning" | "error")
}
export interface Ignore {
rule: Rule
/**
 * at least one of clientId, environment, workload, subject and issuer
 */
where: {
clientId?: Pattern
environment?: Pattern
workload?: Pattern
subject?: Pattern
issuer?: Pattern
}
reason: Text
/**
 * the last day on which it counts, such as 2027-01-31
 */
expires?: string
}
