import { parseClientId } from "../derive/client-id.ts";
import { formatPath, type Path } from "../read/path.ts";
import { fileRule } from "./rule.ts";

interface BadClientId extends Record<string, unknown> {
	readonly path: string;
	readonly found: string;
	/** What the operator makes of it, or `null` where it fails the deployment. */
	readonly canonical: string | null;
}

export const clientIdFormat = fileRule({
	name: "client-id-format",
	level: "error",
	summary:
		"A client ID that counts in some environment is not a UUID, or not in its usual form.",
	*check({ application }) {
		const byPath = new Map(
			application.uses.map((use) => [formatPath(use.path), use]),
		);
		for (const [path, { clientId, path: at }] of byPath) {
			const parsed = parseClientId(clientId);
			if (parsed?.usualForm) continue;
			const data: BadClientId = {
				path,
				found: clientId,
				canonical: parsed?.canonical ?? null,
			};
			yield {
				at: at as Path,
				data,
				...(parsed && { level: "warning" as const }),
			};
		}
	},
	text({ path, found, canonical }: BadClientId) {
		const shown = found === "" ? "is empty" : `is ${JSON.stringify(found)}`;
		return canonical === null
			? {
					message: `${path} ${shown}; expected a UUID such as 11111111-2222-3333-4444-555555555555`,
					help: "Use the client ID (application ID) of the managed identity or app registration. Radix fails the deployment otherwise.",
				}
			: {
					message: `${path} ${shown}, a UUID in an unusual form; expected ${canonical}`,
					help: `Radix' operator accepts it, but other parts of Radix may not. Write ${canonical}.`,
				};
	},
});
