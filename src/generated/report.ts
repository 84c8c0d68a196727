// Made from schemas/report.schema.json by scripts/generate.ts.

export type ClientId = string
/**
 * Counts from 1.
 */
export type Position = number
export type Count = number

/**
 * What one run of radix-workload-identity found and did, version 1.
 */
export interface Report {
version: 1
mode: ("lint" | "report" | "sync")
conclusion: ("success" | "failure")
/**
 * False if a file could not be read, or if nothing was compared although it should have been.
 */
complete?: boolean
/**
 * Why nothing was compared although it should have been, and what to do about it.
 */
refusal?: {
message: string
hint: string
}
/**
 * Why the run ended before it was through, as half a sentence: by SIGINT.
 */
stopped?: string
tool?: Tool
/**
 * When the run ended, in UTC.
 */
generatedAt?: string
run?: Run
/**
 * What the files were compared with. Absent if nothing was compared.
 */
comparedWith?: ("azure" | "snapshot")
/**
 * The configuration files that were found, also those that could not be read.
 */
files?: string[]
/**
 * The issuers whose clusters are known by name.
 */
issuers?: Issuer[]
requirements: Requirement[]
trusts: Trust[]
identities: Identity[]
surplus: Surplus[]
findings: Finding[]
/**
 * What a reader must know first, in a sentence each. Absent if there is nothing.
 */
notices?: string[]
/**
 * What is not in findings, or fails no run, because someone decided so. Absent if nothing is.
 */
suppressed?: Suppressed[]
changes: Change[]
/**
 * With sync: how many credentials each identity of the plan has, will have, and has at most in between.
 */
usage?: Usage[]
/**
 * With sync: identifies the plan and the state it was computed from.
 */
planDigest?: string
deployed?: Deployed
summary: Summary
}
export interface Tool {
version: string
/**
 * The commit of this program that the workflow names.
 */
commit?: string
}
/**
 * The run of a GitHub workflow that made the report.
 */
export interface Run {
url: string
commit: string
}
/**
 * An issuer and the clusters that are known to have it.
 */
export interface Issuer {
issuer: string
clusters: string[]
}
/**
 * One workload in one environment that needs to be trusted.
 */
export interface Requirement {
application: string
environment: string
workload: Workload
clientId: ClientId
subject: string
audience: string
issuers: string[]
file: string
line: Position
column: Position
}
export interface Workload {
/**
 * component, job, sub-pipeline, oauth2-proxy or horizontal-scaling.
 */
kind: string
/**
 * Of a sub-pipeline, its environment's name.
 */
name: string
}
/**
 * What must exist in Microsoft Entra ID, byte for byte.
 */
export interface Trust {
clientId: ClientId
issuer: string
subject: string
audience: string
status: ("present" | "missing" | "mismatched" | "unknown")
reason?: string
/**
 * The one that satisfies it, or stands in its place.
 */
credential?: string
/**
 * Of a near miss: the part that does not match.
 */
differs?: ("issuer" | "subject" | "audience")
/**
 * Of a near miss: what the credential has instead of that part.
 */
found?: string
/**
 * The error that the pod gets at token exchange, as AADSTS700213. Absent if it gets a token, or if that is not known.
 */
entraError?: string
/**
 * Indexes into requirements.
 */
requiredBy: number[]
}
export interface Identity {
clientId: ClientId
kind: ("user-assigned-managed-identity" | "app-registration" | "system-assigned-managed-identity" | null)
status: ("resolved" | "not-found" | "forbidden" | "unsupported" | "unknown")
name?: string
/**
 * ARM resource id, or object ID of the app registration.
 */
id?: string
reason?: string
credentials?: Count
/**
 * Names that a new credential cannot have.
 */
credentialNames?: string[]
limit: 20
}
export interface Surplus {
clientId: ClientId
name: string
issuer: string
subject: string
audiences: string[]
why: string
/**
 * Whether it is provably the app's own.
 */
prunable: boolean
}
export interface Finding {
rule: string
level: ("error" | "warning" | "note")
message: string
file?: string
line?: Position
column?: Position
endLine?: Position
endColumn?: Position
/**
 * What to do.
 */
help?: string
/**
 * Where the rule is explained.
 */
page?: string
about?: About
data?: {
[k: string]: unknown
}
}
/**
 * What a finding is about, as far as it is known. Each list is absent if it is empty.
 */
export interface About {
clientIds?: string[]
issuers?: string[]
subjects?: string[]
environments?: string[]
/**
 * Names of components, jobs, or of the environments of sub-pipelines.
 */
workloads?: string[]
}
export interface Suppressed {
/**
 * rules, ignore (of the policy file), inline-ignore (a comment), allowed-trusts, or fail-on (never).
 */
by: string
/**
 * Absent with allowed-trusts and fail-on.
 */
rule?: string
/**
 * The level of the findings without it. Absent with allowed-trusts.
 */
level?: ("error" | "warning" | "note")
/**
 * The level that errors were lowered to. Absent if the findings are left out.
 */
loweredTo?: ("error" | "warning" | "note")
/**
 * The file that decides it. Absent if an input does.
 */
file?: string
line?: Position
/**
 * How many findings; with allowed-trusts, how many credentials are neither surplus nor foreign for it alone.
 */
count: number
}
export interface Change {
action: ("create" | "delete" | "replace")
clientId: ClientId
name: string
issuer: string
subject: string
audience: string
outcome: ("planned" | "done" | "failed" | "skipped" | "unknown")
error?: string
/**
 * Of a deletion: why the credential is not needed.
 */
why?: string
/**
 * Of a replacement: the audience that the credential had.
 */
before?: string
}
export interface Usage {
clientId: ClientId
before: Count
after: Count
peak: Count
}
/**
 * What runs in Radix, as its API said. Absent if it was not asked.
 */
export interface Deployed {
/**
 * False if more may run than uses holds.
 */
complete: boolean
/**
 * Why something could not be read.
 */
reason?: string
applications: DeployedApplication[]
uses: DeployedUse[]
}
export interface DeployedApplication {
/**
 * As it was given as radix-cluster.
 */
cluster: string
application: string
/**
 * Where Radix takes the application's radixconfig from. Absent if it could not be read.
 */
registration?: {
repository: string
configBranch: string
radixConfigFullName: string
}
/**
 * Why not everything could be read. Absent if it could.
 */
reason?: string
}
/**
 * An identity that a workload of an active deployment uses.
 */
export interface DeployedUse {
cluster: string
application: string
environment: string
/**
 * The deployment's name.
 */
deployment: string
/**
 * The commit that was deployed, if the deployment knows it.
 */
commit?: string
workload: Workload
clientId: string
subject: string
/**
 * Whether a checked file gives the workload this identity.
 */
declared: boolean
}
export interface Summary {
requirements: Count
trusts: Count
present: Count
missing: Count
mismatched: Count
unknown: Count
surplus: Count
errors: Count
warnings: Count
notes: Count
created: Count
deleted: Count
failed: Count
/**
 * Requests made to Azure, Microsoft Graph and Radix; those to sign in are left out.
 */
requests?: number
}
