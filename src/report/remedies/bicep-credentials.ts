import type { OnIdentity, Remedy } from "./on-identity.ts";

/**
 * The resources of an identity's credentials, one after the other: Azure refuses two writes to one identity
 * at once.
 */
export function credentialResources(
	{ remedies, nearMisses }: OnIdentity,
	type: string,
	bodyOf: (remedy: Remedy) => readonly string[],
): string[] {
	return [
		...remedies.flatMap((remedy, index) => {
			const before = remedies[index - 1];
			return [
				...(remedy.action === "create"
					? []
					: [
							`// Near miss: ${remedy.name}. This overwrites it, for its audience: two with the same issuer and subject cannot exist.`,
						]),
				`resource ${remedy.label} '${type}' = {`,
				...bodyOf(remedy).map((line) => `  ${line}`),
				...(before ? ["  dependsOn: [", `    ${before.label}`, "  ]"] : []),
				"}",
				"",
			];
		}),
		...nearMisses.map(
			(name) =>
				`// Near miss: ${name}. Remove it once the right one works, if nothing else uses it.`,
		),
		...(nearMisses.length > 0 ? [""] : []),
	];
}
