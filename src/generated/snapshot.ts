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
