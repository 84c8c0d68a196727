import type { ResolvedIdentity } from "../model/identity.ts";
import { isPlain } from "../model/plain-word.ts";
import { isManagedIdentityId, parseResourceId } from "../model/resource-id.ts";

/**
 * The command of the Azure CLI that deletes a credential, for bash and PowerShell alike.
 * @returns `undefined` if one of the names would mean more than itself to a shell
 */
export function deleteCommand(
	{ id }: ResolvedIdentity,
	credential: string,
): string | undefined {
	const place = isManagedIdentityId(id) ? parseResourceId(id) : { object: id };
	if (![credential, ...Object.values(place)].every(isPlain)) return undefined;
	return "object" in place
		? `az ad app federated-credential delete --id '${place.object}' --federated-credential-id '${credential}'`
		: `az identity federated-credential delete --subscription '${place.subscription}' --resource-group '${place.resourceGroup}' --identity-name '${place.name}' --name '${credential}' --yes`;
}
