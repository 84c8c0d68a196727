import type { Identity } from "../model/identity.ts";
import {
	aboutRequirers,
	type Requirers,
	requirersByLocation,
} from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Unsupported = Requirers & { clientId: string; reason: string };

export const unsupportedIdentity = comparisonRule({
	name: "unsupported-identity",
	level: "error",
	since: "0.1.0",
	summary:
		"The identity exists but cannot have federated identity credentials: system-assigned, legacy, or owned by another tenant.",
	grouping: {
		lines: "trusts",
		heading: ({ name, reason }) => `${name}: ${reason}`,
	},
	*check({ identities, requirements }) {
		for (const identity of identities) {
			const reason = reasonAgainst(identity);
			if (reason === undefined) continue;
			const { clientId } = identity;
			for (const { location, data } of requirersByLocation(
				clientId,
				requirements,
			)) {
				yield {
					at: location,
					data: { ...data, clientId, reason } satisfies Unsupported,
				};
			}
		}
	},
	about: aboutRequirers,
	text: ({ requiredBy, clientId, reason }: Unsupported) => ({
		message: `${requiredBy.join(", ")}: client ID ${clientId}: ${reason}`,
		help: "Use a user-assigned managed identity, or an app registration of this tenant.",
	}),
});

/** Why an identity cannot be used, if that is certain. */
function reasonAgainst(identity: Identity): string | undefined {
	switch (identity.status) {
		case "unsupported":
			return identity.reason;
		case "resolved":
			return identity.concern;
		default:
			return undefined;
	}
}
