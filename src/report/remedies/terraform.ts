import type { Report } from "../build.ts";
import type { OnIdentity, Remedy } from "./on-identity.ts";
import {
	type AppRegistrationPlace,
	type ManagedIdentityPlace,
	type Place,
	placeholders,
	resourceIdOf,
} from "./places.ts";
import { remediesFor } from "./remedies.ts";

/**
 * Terraform that makes right what is missing or a near miss, for the providers `azuread` 3 and `azurerm` 5
 * or, since 4.66, 4. They write one after the other what is on one identity, so that nothing has to depend
 * on anything.
 *
 * Sources: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/federated_identity_credential,
 * https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_federated_identity_credential
 * and https://github.com/hashicorp/terraform-provider-azurerm/pull/20003 (one after the other)
 */
export function formatTerraform(report: Report): string {
	const { notes, identities, leftOut } = remediesFor(report);
	const blocks = [
		...(identities.length > 0 ? [comments(notes)] : []),
		...identities.flatMap(({ title, ...identity }) => [
			comments([title, ...identity.notes, ...providerOf(identity)]),
			...identity.remedies.flatMap((remedy) =>
				blocksFor(identity.place, remedy),
			),
			comments(removable(identity)),
		]),
		...leftOut.map((sentence) => comments([`Skipped: ${sentence}`])),
	].filter((block) => block !== "");
	return blocks.length === 0 ? "# Nothing is missing.\n" : blocks.join("\n");
}

function comments(sentences: readonly string[]): string {
	return sentences.map((sentence) => `# ${sentence}\n`).join("");
}

function providerOf({ place, clientId }: OnIdentity): string[] {
	if (place.kind === "app-registration") return ["Provider azuread."];
	return [
		`Provider azurerm with subscription_id ${place.subscription}.`,
		...(place.guessed
			? [
					`If ${clientId} is an app registration: azuread_application_federated_identity_credential with`,
					`application_id "/applications/${placeholders.object}", display_name and audiences instead.`,
				]
			: []),
	];
}

/** What is in no state cannot be removed by leaving it out. */
function removable({ nearMisses }: OnIdentity): string[] {
	return nearMisses.map(
		(name) =>
			`Near miss: ${name}. Remove it once the right one works, if nothing else uses it.`,
	);
}

function blocksFor(place: Place, remedy: Remedy): string[] {
	const { type, importId, attributes } =
		place.kind === "app-registration"
			? onApp(place, remedy)
			: onManaged(place, remedy);
	const resource = block(`resource "${type}" "${remedy.label}"`, attributes);
	if (remedy.action === "create") return [resource];
	const imported = block("import", {
		to: `${type}.${remedy.label}`,
		id: `"${importId}"`,
	});
	return [
		comments([
			`Near miss: ${remedy.name}. It is imported, so that its audience is changed:`,
			"two with the same issuer and subject cannot exist. Where it is in a state already, change it there.",
			...(place.kind === "app-registration"
				? [credentialId(place, remedy)]
				: []),
		]) + imported,
		resource,
	];
}

function credentialId({ id }: AppRegistrationPlace, { name }: Remedy): string {
	return `${placeholders.credential}: az ad app federated-credential show --id '${id}' --federated-credential-id '${name}' --query id`;
}

function onApp(
	{ objectId }: AppRegistrationPlace,
	{ name, issuer, subject, audience }: Remedy,
) {
	return {
		type: "azuread_application_federated_identity_credential",
		importId: `${objectId}/federatedIdentityCredential/${placeholders.credential}`,
		attributes: {
			application_id: `"/applications/${objectId}"`,
			display_name: `"${name}"`,
			issuer: `"${issuer}"`,
			subject: `"${subject}"`,
			audiences: `["${audience}"]`,
		},
	};
}

function onManaged(
	place: ManagedIdentityPlace,
	{ name, issuer, subject, audience }: Remedy,
) {
	const parent = resourceIdOf(place);
	return {
		type: "azurerm_federated_identity_credential",
		importId: `${parent}/federatedIdentityCredentials/${name}`,
		attributes: {
			name: `"${name}"`,
			user_assigned_identity_id: `"${parent}"`,
			issuer: `"${issuer}"`,
			subject: `"${subject}"`,
			audience: `["${audience}"]`,
		},
	};
}

function block(
	head: string,
	attributes: Readonly<Record<string, string>>,
): string {
	const width = Math.max(...Object.keys(attributes).map((name) => name.length));
	const lines = Object.entries(attributes).map(
		([name, value]) => `  ${name.padEnd(width)} = ${value}`,
	);
	return `${head} {\n${lines.join("\n")}\n}\n`;
}
