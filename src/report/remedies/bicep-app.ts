import { credentialResources } from "./bicep-credentials.ts";
import { type AppRegistrationPlace, placeholders } from "./places.ts";
import type { TitledIdentity } from "./remedies.ts";

const type = "Microsoft.Graph/applications";

/**
 * What a file with app registrations starts with. Given by its address, the extension needs no
 * `bicepconfig.json`.
 *
 * Source: https://learn.microsoft.com/graph/templates/bicep/how-to-dynamic-types and
 * https://learn.microsoft.com/graph/templates/bicep/whats-new (its version, and Bicep's)
 */
export const graphExtension: readonly string[] = [
	"// Bicep 0.36.1 or later, https://learn.microsoft.com/graph/templates/bicep/",
	"extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'",
];

/**
 * The credentials of an app registration. The extension finds an application by its unique name alone,
 * which one that was not made with Bicep does not have, and a credential by that name and its own.
 *
 * Sources: https://learn.microsoft.com/graph/templates/bicep/how-to-reference-existing-resources,
 * https://learn.microsoft.com/graph/templates/bicep/reference/federatedidentitycredentials and
 * https://github.com/microsoftgraph/msgraph-bicep-types/issues/271 (the name)
 */
export function appResources(
	identity: TitledIdentity & { readonly place: AppRegistrationPlace },
): string[] {
	const { title, notes, label, place } = identity;
	return [
		...[title, ...notes].map((sentence) => `// ${sentence}`),
		"// If it has no unique name yet (it can be set once, and must be unique in the tenant):",
		`// az ad app update --id '${place.id}' --set 'uniqueName=${placeholders.uniqueName}'`,
		`resource ${label} '${type}@v1.0' existing = {`,
		`  uniqueName: '${placeholders.uniqueName}'`,
		"}",
		"",
		...credentialResources(
			identity,
			`${type}/federatedIdentityCredentials@v1.0`,
			({ name, issuer, subject, audience }) => [
				`name: '\${${label}.uniqueName}/${name}'`,
				`issuer: '${issuer}'`,
				`subject: '${subject}'`,
				"audiences: [",
				`  '${audience}'`,
				"]",
			],
		),
	];
}
