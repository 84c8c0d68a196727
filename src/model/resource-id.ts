/** The parts of a user-assigned managed identity's ARM resource ID. */
export interface ResourceId {
	readonly subscription: string;
	readonly resourceGroup: string;
	readonly name: string;
}

const pattern =
	/^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.managedidentity\/userassignedidentities\/([^/]+)$/i;

/** Whether a text is the ARM resource id of a user-assigned managed identity. Its letter case varies. */
export function isManagedIdentityId(text: string): boolean {
	return pattern.test(text);
}

/** @param id one of which `isManagedIdentityId` holds */
export function parseResourceId(id: string): ResourceId {
	const [, subscription, resourceGroup, name] = pattern.exec(id) ?? [];
	if (!subscription || !resourceGroup || !name)
		throw new Error(`${id} is not the id of a managed identity`);
	return { subscription, resourceGroup, name };
}
