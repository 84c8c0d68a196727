import type { Report } from "../build.ts";
import type { OnIdentity, Remedy } from "./on-identity.ts";
import type { AppRegistrationPlace, ManagedIdentityPlace } from "./places.ts";
import { remediesFor } from "./remedies.ts";

/**
 * Commands of the Azure CLI that make right what is missing or a near miss, to be pasted into bash or
 * PowerShell alike.
 *
 * Sources: https://learn.microsoft.com/cli/azure/identity/federated-credential and
 * https://learn.microsoft.com/cli/azure/ad/app/federated-credential
 */
export function formatAz(report: Report): string {
	const { notes, identities, leftOut } = remediesFor(report);
	const blocks = [
		...(identities.length > 0 ? [notes.map((note) => `# ${note}`)] : []),
		...identities.map(({ title, ...identity }) => [
			`# ${title}`,
			...identity.notes.map((note) => `# ${note}`),
			...commandsOn(identity),
		]),
		...leftOut.map((sentence) => [`# Skipped: ${sentence}`]),
	].filter((lines) => lines.length > 0);
	if (blocks.length === 0) return "# Nothing is missing.\n";
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function commandsOn({
	clientId,
	place,
	remedies,
	nearMisses,
}: OnIdentity): string[] {
	const isApp = place.kind === "app-registration";
	const write = (remedy: Remedy) => [
		...(remedy.action === "create"
			? []
			: [`# Near miss ${remedy.name}: its audience alone is wrong.`]),
		isApp ? writeOnApp(place, remedy) : writeOnManaged(place, remedy),
	];
	const remove = (name: string) =>
		isApp ? deleteOnApp(place, name) : deleteOnManaged(place, name);
	const asApp = { id: clientId };
	return [
		...remedies.flatMap(write),
		...(nearMisses.length > 0
			? [
					"# Near misses. Once the right ones work, and if nothing else uses these:",
					...nearMisses.map((name) => `# ${remove(name)}`),
				]
			: []),
		...(!isApp && place.guessed
			? [
					"# If it is an app registration instead:",
					...remedies.map((remedy) => `# ${writeOnApp(asApp, remedy)}`),
				]
			: []),
	];
}

function writeOnManaged(
	place: ManagedIdentityPlace,
	{ action, name, issuer, subject, audience }: Remedy,
): string {
	// An update writes all three in some versions of the Azure CLI, and so needs all three.
	return [
		`az identity federated-credential ${action === "create" ? "create" : "update"}`,
		...addressOf(place, name),
		`--issuer '${issuer}'`,
		`--subject '${subject}'`,
		`--audiences '${audience}'`,
	].join(" ");
}

function deleteOnManaged(place: ManagedIdentityPlace, name: string): string {
	return [
		"az identity federated-credential delete",
		...addressOf(place, name),
		"--yes",
	].join(" ");
}

function addressOf(place: ManagedIdentityPlace, name: string): string[] {
	return [
		`--subscription '${place.subscription}'`,
		`--resource-group '${place.resourceGroup}'`,
		`--identity-name '${place.name}'`,
		`--name '${name}'`,
	];
}

type App = Pick<AppRegistrationPlace, "id">;

function writeOnApp(
	{ id }: App,
	{ action, name, issuer, subject, audience }: Remedy,
): string {
	// Windows PowerShell takes double quotes out of an argument; the Azure CLI reads single ones as well.
	return action === "create"
		? `az ad app federated-credential create --id '${id}' --parameters "{'name':'${name}','issuer':'${issuer}','subject':'${subject}','audiences':['${audience}']}"`
		: `az ad app federated-credential update --id '${id}' --federated-credential-id '${name}' --parameters "{'audiences':['${audience}']}"`;
}

function deleteOnApp({ id }: App, name: string): string {
	return `az ad app federated-credential delete --id '${id}' --federated-credential-id '${name}'`;
}
