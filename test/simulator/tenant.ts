import { createHash, randomUUID } from "node:crypto";

/** A federated identity credential as the services store it. */
export interface StoredCredential {
	readonly id: string;
	readonly name: string;
	readonly issuer: string;
	readonly subject: string | null;
	readonly audiences: readonly string[];
}

export interface ManagedIdentity {
	readonly kind: "managed-identity";
	readonly clientId: string;
	readonly principalId: string;
	readonly name: string;
	readonly subscription: string;
	readonly resourceGroup: string;
	readonly credentials: StoredCredential[];
}

export interface App {
	readonly kind: "app";
	readonly clientId: string;
	readonly objectId: string;
	readonly name: string;
	readonly hasServicePrincipal: boolean;
	readonly credentials: StoredCredential[];
}

/** A service principal that is neither of this tenant's apps nor a user-assigned identity. */
export interface OtherPrincipal {
	readonly kind: "system-assigned" | "foreign" | "legacy";
	readonly clientId: string;
	readonly name: string;
}

export interface RadixCluster {
	readonly issuers: readonly string[];
	/** Those that whoever signs in may read. */
	readonly applications: Map<string, RadixApplication>;
}

export interface RadixApplication {
	readonly registration: unknown;
	/** The latest of every environment, as the API shows one. */
	readonly deployments: readonly {
		readonly name: string;
		readonly environment: string;
		readonly [field: string]: unknown;
	}[];
}

/** What someone who signs in may do. */
export interface Rights {
	readonly graph: readonly (
		| "Application.Read.All"
		| "Application.ReadWrite.All"
		| "Application.ReadWrite.OwnedBy"
	)[];
	/** Client IDs of the app registrations it owns. */
	readonly owns: readonly string[];
	/** Role assignments: actions (with `*`) over an ARM scope and everything below it. */
	readonly roles: readonly {
		readonly scope: string;
		readonly actions: readonly string[];
	}[];
}

export const everything: Rights = {
	graph: ["Application.ReadWrite.All"],
	owns: [],
	roles: [{ scope: "/", actions: ["*"] }],
};

/** A Microsoft Entra tenant with its subscriptions, held in memory. */
export class Tenant {
	readonly id: string = "3aa4a235-b6e2-48d5-9195-7fcf05b459b0";
	readonly subscriptions: string[] = [];
	readonly managedIdentities: ManagedIdentity[] = [];
	readonly apps: App[] = [];
	readonly others: OtherPrincipal[] = [];
	/** The rights of each client ID that signs in. */
	readonly rights = new Map<string, Rights>();
	/** JSON documents that everyone may read, by their address. */
	readonly documents = new Map<string, unknown>();
	/** Radix clusters by the host of their API. */
	readonly clusters = new Map<string, RadixCluster>();

	addCluster(host: string, issuers: readonly string[]): RadixCluster {
		const cluster = { issuers, applications: new Map() };
		this.clusters.set(host, cluster);
		return cluster;
	}

	addManagedIdentity(
		name: string,
		clientId: string,
		options: {
			subscription?: string;
			credentials?: readonly Omit<StoredCredential, "id">[];
		} = {},
	): ManagedIdentity {
		const subscription =
			options.subscription ?? "5b2ec1fc-0000-4000-8000-000000000001";
		if (!this.subscriptions.includes(subscription))
			this.subscriptions.push(subscription);
		const identity: ManagedIdentity = {
			kind: "managed-identity",
			clientId,
			principalId: uuidOf(`principal ${clientId}`),
			name,
			subscription,
			resourceGroup: "rg-identities",
			credentials: (options.credentials ?? []).map(withId),
		};
		this.managedIdentities.push(identity);
		return identity;
	}

	addApp(
		name: string,
		clientId: string,
		options: {
			hasServicePrincipal?: boolean;
			credentials?: readonly Omit<StoredCredential, "id">[];
		} = {},
	): App {
		const app: App = {
			kind: "app",
			clientId,
			objectId: uuidOf(`application ${clientId}`),
			name,
			hasServicePrincipal: options.hasServicePrincipal ?? true,
			credentials: (options.credentials ?? []).map(withId),
		};
		this.apps.push(app);
		return app;
	}

	addOther(
		kind: OtherPrincipal["kind"],
		name: string,
		clientId: string,
	): OtherPrincipal {
		const principal = { kind, name, clientId };
		this.others.push(principal);
		return principal;
	}
}

export function resourceId({
	subscription,
	resourceGroup,
	name,
}: ManagedIdentity): string {
	return `/subscriptions/${subscription}/resourcegroups/${resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

export function withId(
	credential: Omit<StoredCredential, "id">,
): StoredCredential {
	return { id: randomUUID(), ...credential };
}

/** A UUID that is always the same for one text. */
export function uuidOf(text: string): string {
	const hex = createHash("sha256").update(text).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}
