import type { Report } from "../build.ts";
import { type MissingOn, type NewCredential, remediesFor } from "./missing.ts";

/** Terraform for the providers `azurerm` 4 and `azuread` 3 that creates what is missing. */
export function formatTerraform(report: Report): string {
	const { missing, leftOut } = remediesFor(report);
	const blocks = missing.flatMap(({ title, label, place, credentials }) => [
		`# ${title}\n${providerOf(place)}`,
		...credentials.map((credential, index) =>
			resource(`${label}_${index + 1}`, place, credential),
		),
	]);
	const rest = leftOut.map((sentence) => `# Skipped: ${sentence}\n`);
	const all = [...blocks, ...rest];
	return all.length === 0 ? "# Nothing is missing.\n" : all.join("\n");
}

function providerOf(place: MissingOn["place"]): string {
	return place.kind === "app-registration"
		? "# Provider azuread.\n"
		: `# Provider azurerm with subscription_id ${place.subscription}.\n`;
}

function resource(
	label: string,
	place: MissingOn["place"],
	{ name, issuer, subject, audience }: NewCredential,
): string {
	if (place.kind === "app-registration") {
		return block("azuread_application_federated_identity_credential", label, {
			application_id: `"/applications/${place.objectId}"`,
			display_name: `"${name}"`,
			issuer: `"${issuer}"`,
			subject: `"${subject}"`,
			audiences: `["${audience}"]`,
		});
	}
	const { subscription, resourceGroup } = place;
	const parent = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${place.name}`;
	return block("azurerm_federated_identity_credential", label, {
		name: `"${name}"`,
		resource_group_name: `"${resourceGroup}"`,
		parent_id: `"${parent}"`,
		issuer: `"${issuer}"`,
		subject: `"${subject}"`,
		audience: `["${audience}"]`,
	});
}

function block(
	type: string,
	label: string,
	attributes: Readonly<Record<string, string>>,
): string {
	const width = Math.max(...Object.keys(attributes).map((name) => name.length));
	const lines = Object.entries(attributes).map(
		([name, value]) => `  ${name.padEnd(width)} = ${value}`,
	);
	return `resource "${type}" "${label}" {\n${lines.join("\n")}\n}\n`;
}
