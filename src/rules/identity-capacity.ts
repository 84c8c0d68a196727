import { needsRoom } from "../compare/trusts.ts";
import { credentialLimit } from "../model/credential.ts";
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
		"What exists on an identity and what is missing exceed its 20 credentials, or nearly do.",
	*check({ identities, trusts, requirements }) {
		for (const identity of identities) {
			if (identity.status !== "resolved") continue;
			const { clientId, name, credentials } = identity;
			const missing = trusts.filter(
				(trust) => trust.clientId === clientId && needsRoom(trust),
			).length;
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
		message: `${identity} (${clientId}) has ${existing} of ${credentialLimit} credentials and ${missing} ${missing === 1 ? "is" : "are"} missing: ${existing + missing} in all`,
		help: "Remove surplus credentials, or give each environment an identity of its own.",
	}),
});
