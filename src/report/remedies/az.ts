import type { Report } from "../build.ts";
import { type MissingOn, type NewCredential, remediesFor } from "./missing.ts";

/** Commands of the Azure CLI that create what is missing, to be pasted into bash or PowerShell alike. */
export function formatAz(report: Report): string {
	const { missing, leftOut } = remediesFor(report);
	const blocks = missing.map(({ title, place, credentials }) => [
		`# ${title}`,
		...credentials.map((credential) => create(place, credential)),
	]);
	const rest = leftOut.map((sentence) => [`# Skipped: ${sentence}`]);
	const all = [...blocks, ...rest];
	if (all.length === 0) return "# Nothing is missing.\n";
	return `${all.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function create(
	place: MissingOn["place"],
	{ name, issuer, subject, audience }: NewCredential,
): string {
	if (place.kind === "user-assigned-managed-identity") {
		return [
			"az identity federated-credential create",
			`--subscription '${place.subscription}'`,
			`--resource-group '${place.resourceGroup}'`,
			`--identity-name '${place.name}'`,
			`--name '${name}'`,
			`--issuer '${issuer}'`,
			`--subject '${subject}'`,
			`--audiences '${audience}'`,
		].join(" ");
	}
	// Windows PowerShell takes double quotes out of an argument; the Azure CLI reads single ones as well.
	const parameters = `{'name':'${name}','issuer':'${issuer}','subject':'${subject}','audiences':['${audience}']}`;
	return `az ad app federated-credential create --id '${place.objectId}' --parameters "${parameters}"`;
}
