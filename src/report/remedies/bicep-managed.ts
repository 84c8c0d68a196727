import { credentialResources } from "./bicep-credentials.ts";
import type { ManagedIdentityPlace } from "./places.ts";
import type { TitledIdentity } from "./remedies.ts";

const type = "Microsoft.ManagedIdentity/userAssignedIdentities";
const version = "2023-01-31";

/**
 * The credentials of a managed identity. A resource with the name of an existing one overwrites it.
 *
 * Source: https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials
 */
export function managedResources(
	identity: TitledIdentity & { readonly place: ManagedIdentityPlace },
): string[] {
	const { title, notes, label, place, clientId } = identity;
	return [
		...[title, ...notes].map((sentence) => `// ${sentence}`),
		...(place.guessed
			? [
					`// If ${clientId} is an app registration: Microsoft.Graph/applications/federatedIdentityCredentials@v1.0 instead.`,
				]
			: []),
		`resource ${label} '${type}@${version}' existing = {`,
		`  name: '${place.name}'`,
		"}",
		"",
		...credentialResources(
			identity,
			`${type}/federatedIdentityCredentials@${version}`,
			({ name, issuer, subject, audience }) => [
				`parent: ${label}`,
				`name: '${name}'`,
				"properties: {",
				`  issuer: '${issuer}'`,
				`  subject: '${subject}'`,
				"  audiences: [",
				`    '${audience}'`,
				"  ]",
				"}",
			],
		),
	];
}
