import type { Report } from "../build.ts";
import {
	type ManagedIdentityPlace,
	type MissingOn,
	remediesFor,
} from "./missing.ts";

const type = "Microsoft.ManagedIdentity/userAssignedIdentities";
const version = "2023-01-31";

type Managed = MissingOn & { place: ManagedIdentityPlace };

/**
 * Bicep that creates what is missing on managed identities. A deployment has one resource group, so
 * that identities in several of them become several files.
 */
export function formatBicep(report: Report): string {
	const { missing, leftOut } = remediesFor(report);
	const managed = missing.filter(isManaged);
	const apps = missing.filter((found) => !isManaged(found));
	const groups = Map.groupBy(
		managed,
		({ place }) =>
			`az deployment group create --subscription ${place.subscription} --resource-group ${place.resourceGroup} --template-file`,
	);
	const files = [...groups].map(([command, identities], index) =>
		[
			...(groups.size > 1 ? [`// File ${index + 1} of ${groups.size}.`] : []),
			`// Deploy with: ${command} FILE`,
			"",
			...identities.flatMap(resources),
		].join("\n"),
	);
	const rest = [
		...apps.map(
			({ title }) =>
				`${title}: Bicep finds an app registration only by a unique name that few have; use --format az or terraform.`,
		),
		...leftOut,
	].map((sentence) => `// Skipped: ${sentence}\n`);
	const all = [...files, ...rest];
	return all.length === 0 ? "// Nothing is missing.\n" : all.join("\n");
}

function isManaged(found: MissingOn): found is Managed {
	return found.place.kind === "user-assigned-managed-identity";
}

/** One after the other: Azure refuses two writes to one identity at once. */
function resources({ title, label, place, credentials }: Managed): string[] {
	return [
		`// ${title}`,
		`resource ${label} '${type}@${version}' existing = {`,
		`  name: '${place.name}'`,
		"}",
		"",
		...credentials.flatMap(({ name, issuer, subject, audience }, index) => [
			`resource ${label}_${index + 1} '${type}/federatedIdentityCredentials@${version}' = {`,
			`  parent: ${label}`,
			`  name: '${name}'`,
			"  properties: {",
			`    issuer: '${issuer}'`,
			`    subject: '${subject}'`,
			"    audiences: [",
			`      '${audience}'`,
			"    ]",
			"  }",
			...(index === 0
				? []
				: ["  dependsOn: [", `    ${label}_${index}`, "  ]"]),
			"}",
			"",
		]),
	];
}
