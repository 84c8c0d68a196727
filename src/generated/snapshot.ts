// Made from schemas/snapshot.schema.json by scripts/generate.ts.

/**
 * The federated identity credentials of some identities as they were read once, for comparisons without a network.
 */
export interface Snapshot {
version: 1
/**
 * When it was read, RFC 3339 in UTC.
 */
takenAt: string
/**
 * Token issuers of each cluster that was asked, by the name or URL given as radix-cluster.
 */
clusters: {
[k: string]: string[]
}
identities: Identity[]
deployed?: Deployed
}
export interface Identity {
clientId: string
status: ("resolved" | "not-found" | "unsupported" | "forbidden" | "unknown")
kind: ("user-assigned-managed-identity" | "app-registration" | "system-assigned-managed-identity" | null)
name?: string
id?: string
reason?: string
remedy?: string
concern?: string
credentials?: Credential[]
}
export interface Credential {
name: string
issuer: string
/**
 * null for a flexible credential.
 */
subject: (string | null)
audiences: string[]
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
