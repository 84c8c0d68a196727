import {
	aboutRequirers,
	type Requirers,
	requirersByLocation,
} from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Unknown = Requirers & { clientId: string; reason: string };

export const unknownClientId = comparisonRule({
	name: "unknown-client-id",
	level: "error",
	since: "0.1.0",
	summary:
		"The tenant has no application or managed identity with the client ID in the file.",
	grouping: {
		lines: "trusts",
		heading: ({ name, reason }) => `${name}: ${reason}`,
	},
	*check({ identities, requirements }) {
		for (const { clientId, status, ...identity } of identities) {
			if (status !== "not-found") continue;
			for (const { location, data } of requirersByLocation(
				clientId,
				requirements,
			)) {
				const reason = "reason" in identity ? identity.reason : "";
				yield {
					at: location,
					data: { ...data, clientId, reason } satisfies Unknown,
				};
			}
		}
	},
	about: aboutRequirers,
	text: ({ requiredBy, clientId, reason }: Unknown) => ({
		message: `${requiredBy.join(", ")}: client ID ${clientId}: ${reason}`,
		help: "Use the client ID (application ID) of an existing identity in this tenant. Without it, the workload gets AADSTS700016.",
	}),
});
