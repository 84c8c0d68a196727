import type { Report } from "../build.ts";
import { appResources, graphExtension } from "./bicep-app.ts";
import { managedResources } from "./bicep-managed.ts";
import type {
	AppRegistrationPlace,
	ManagedIdentityPlace,
	Place,
} from "./places.ts";
import { placeholders } from "./places.ts";
import { remediesFor, type TitledIdentity } from "./remedies.ts";

/**
 * Bicep that makes right what is missing or a near miss. A deployment has one resource group, so that
 * identities in several of them become several files, and app registrations, which need an extension, one
 * of their own.
 */
export function formatBicep(report: Report): string {
	const { notes, identities, leftOut } = remediesFor(report);
	const groups = Map.groupBy(identities.filter(isManaged), ({ place }) =>
		deployTo(place),
	);
	const apps = identities.filter(isApp);
	const files = [
		...[...groups].map(([command, managed]) => [
			`// Deploy with: ${command} --template-file FILE`,
			...(managed.some(({ place }) => place.guessed)
				? ["// One file for each resource group."]
				: []),
			"",
			...managed.flatMap(managedResources),
		]),
		...(apps.length > 0
			? [
					[
						`// Deploy with: az deployment group create --resource-group '${placeholders.resourceGroup}' --template-file FILE`,
						"// Any resource group: app registrations are in none.",
						...graphExtension,
						"",
						...apps.flatMap(appResources),
					],
				]
			: []),
	];
	const numbered = files.map((lines, index) =>
		[
			...(files.length > 1 ? [`// File ${index + 1} of ${files.length}.`] : []),
			...lines,
		].join("\n"),
	);
	const all = [
		...(files.length > 0 && notes.length > 0
			? [notes.map((note) => `// ${note}\n`).join("")]
			: []),
		...numbered,
		...leftOut.map((sentence) => `// Skipped: ${sentence}\n`),
	];
	return all.length === 0 ? "// Nothing is missing.\n" : all.join("\n");
}

function deployTo({ subscription, resourceGroup }: ManagedIdentityPlace) {
	return `az deployment group create --subscription '${subscription}' --resource-group '${resourceGroup}'`;
}

type On<P extends Place> = TitledIdentity & { readonly place: P };

function isManaged(found: TitledIdentity): found is On<ManagedIdentityPlace> {
	return found.place.kind === "user-assigned-managed-identity";
}

function isApp(found: TitledIdentity): found is On<AppRegistrationPlace> {
	return found.place.kind === "app-registration";
}
