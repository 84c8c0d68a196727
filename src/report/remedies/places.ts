import type { Identity } from "../../generated/report.ts";
import {
	isManagedIdentityId,
	parseResourceId,
} from "../../model/resource-id.ts";

/** What a person has to fill in. In quotes, shells and compilers take it for text like any other. */
export const placeholders = {
	subscription: "<subscription-id>",
	resourceGroup: "<resource-group>",
	identity: "<identity-name>",
	object: "<object-id>",
	uniqueName: "<unique-name>",
	credential: "<credential-id>",
	issuer: "<issuer-url>",
	cluster: "<cluster-name>",
} as const;

/** Whether a value is one of them: no valid one looks so. */
export function isPlaceholder(value: unknown): boolean {
	return Object.values<unknown>(placeholders).includes(value);
}

export interface ManagedIdentityPlace {
	readonly kind: "user-assigned-managed-identity";
	readonly subscription: string;
	readonly resourceGroup: string;
	readonly name: string;
	/** That it is a managed identity is likely and not known. */
	readonly guessed?: boolean;
}

export interface AppRegistrationPlace {
	readonly kind: "app-registration";
	readonly objectId: string;
	/** What the Azure CLI finds it by: the object ID or, if that is not known, the client ID. */
	readonly id: string;
}

/** Where the credentials of an identity are written. */
export type Place = ManagedIdentityPlace | AppRegistrationPlace;

/** Where an identity is that was read, or `undefined` if it cannot be addressed. */
export function placeOf({ kind, id, name }: Identity): Place | undefined {
	if (id === undefined || name === undefined) return undefined;
	if (kind === "app-registration") return { kind, objectId: id, id };
	return isManagedIdentityId(id) ? managedPlace(id) : undefined;
}

/** Where an identity is of which not all is known, with placeholders for the rest. */
export function likelyPlaceOf(
	clientId: string,
	{ kind = null, id, name }: Partial<Identity> = {},
): Place {
	if (kind === "app-registration")
		return { kind, objectId: id ?? placeholders.object, id: id ?? clientId };
	if (id !== undefined && isManagedIdentityId(id)) return managedPlace(id);
	return {
		kind: "user-assigned-managed-identity",
		subscription: placeholders.subscription,
		resourceGroup: placeholders.resourceGroup,
		name: name ?? placeholders.identity,
		...(kind === null && { guessed: true }),
	};
}

/** Azure's own spelling of an ID differs from answer to answer, and Terraform takes only one of them. */
export function resourceIdOf({
	subscription,
	resourceGroup,
	name,
}: ManagedIdentityPlace): string {
	return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

function managedPlace(id: string): ManagedIdentityPlace {
	return { kind: "user-assigned-managed-identity", ...parseResourceId(id) };
}
