import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { parseClientId } from "../../../model/client-id.ts";
import { clientIdOfUse } from "../derive.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";
import { usesByPath } from "./uses-by-path.ts";

type BadClientId = Affected & {
	readonly path: string;
	readonly found: string;
	/** The value that the operator uses, or `null` where it fails the deployment. */
	readonly canonical: string | null;
	readonly clientId: string;
};

export const clientIdFormat = fileRule({
	name: "client-id-format",
	level: "error",
	since: "0.1.0",
	summary:
		"A client ID that is used in an environment is not a UUID, or not in its usual form.",
	*check({ application }) {
		for (const { path, where, clientId, uses } of usesByPath(
			application.uses,
		)) {
			const parsed = parseClientId(clientId);
			const canonical = clientIdOfUse({ clientId, path });
			if (parsed?.usualForm || isTemplate(clientId)) continue;
			// A proxy without a client ID has a rule of its own.
			if (
				clientId === "" &&
				uses.every(({ workload }) => workload.kind === "oauth2-proxy")
			)
				continue;
			const { environments, workloads } = affectedBy(uses);
			const data: BadClientId = {
				path: where,
				found: clientId,
				canonical: canonical ?? null,
				clientId: canonical ?? clientId,
				environments,
				workloads,
			};
			yield {
				at: path,
				data,
				...(canonical && { level: "warning" as const }),
			};
		}
	},
	about: aboutAffected,
	text({ path, found, canonical }: BadClientId) {
		const shown = found === "" ? "is empty" : `is ${JSON.stringify(found)}`;
		return canonical === null
			? {
					message: `${path} ${shown}; expected a UUID such as 11111111-2222-3333-4444-555555555555`,
					help: "Use the client ID (application ID) of the managed identity or app registration. Radix fails the deployment otherwise.",
				}
			: {
					message: `${path} ${shown}, a UUID in an unusual form; expected ${canonical}`,
					help: `The Radix operator accepts it, but other parts of Radix may not. Write ${canonical}.`,
				};
	},
});
