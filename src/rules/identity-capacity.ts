import { needsRoom } from "../compare/trusts.ts";
import { credentialLimit } from "../model/credential.ts";
import { ofClientId } from "../model/of-client-id.ts";
import { aboutRequirers, allRequirersOf, type Requirers } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

/** From here on the next issuer or environment is likely not to fit. */
const nearlyFull = 18;

type NearlyFull = Requirers & {
	clientId: string;
	identity: string;
	existing: number;
	missing: number;
};

export const identityCapacity = comparisonRule({
	name: "identity-capacity",
	level: "error",
	since: "0.1.0",
	summary:
		"The existing and the missing credentials of an identity exceed its limit of 20, or nearly do.",
	*check({ identities, trusts, requirements }) {
		for (const identity of identities) {
			if (identity.status !== "resolved") continue;
			const { clientId, name, credentials } = identity;
			const missing = ofClientId(trusts, clientId).filter(needsRoom).length;
			const total = credentials.length + missing;
			if (total < nearlyFull) continue;
			const requirers = allRequirersOf(clientId, requirements);
			const data: NearlyFull = {
				...requirers.data,
				clientId,
				identity: name,
				existing: credentials.length,
				missing,
			};
			yield {
				at: requirers.location,
				data,
				...(total <= credentialLimit && { level: "warning" as const }),
			};
		}
	},
	about: aboutRequirers,
	text: ({ identity, clientId, existing, missing }: NearlyFull) => ({
		message: `${identity} (${clientId}): ${usage(existing, missing)}`,
		help: "Remove surplus credentials, or give each environment its own identity.",
	}),
});

/** "6 exist + 14 needed = 20 of 20: no room left" */
function usage(existing: number, missing: number): string {
	const total = existing + missing;
	const sum = `${existing} exist + ${missing} needed = ${total} of ${credentialLimit}`;
	if (total > credentialLimit)
		return `${sum}: ${total - credentialLimit} too many`;
	return total === credentialLimit
		? `${sum}: no room left`
		: `${sum}: room for ${credentialLimit - total} more`;
}
