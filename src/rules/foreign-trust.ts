import type { Foreign } from "../compare/foreign.ts";
import { plural } from "../words.ts";
import { aboutCredential, allRequirersOf } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type ForeignTrust = Foreign & Record<string, unknown> & { identity: string };

export const foreignTrust = comparisonRule({
	name: "foreign-trust",
	level: "note",
	since: "0.1.0",
	summary: "An identity of the app also trusts another issuer or another app.",
	grouping: {
		lines: "credentials",
		heading: ({ name, count }) =>
			`${name} also trusts ${plural(count, "subject")} that none of the checked files requires`,
	},
	*check({ foreign, identities, requirements }) {
		const names = new Map(
			identities.map(({ clientId, name }) => [clientId, name]),
		);
		for (const credential of foreign) {
			const { clientId } = credential;
			const { location } = allRequirersOf(clientId, requirements);
			const data: ForeignTrust = {
				...credential,
				identity: names.get(clientId) ?? clientId,
			};
			yield { at: location, data };
		}
	},
	about: aboutCredential,
	text: ({ identity, clientId, name, issuer, subject }: ForeignTrust) => ({
		message: `${identity} (${clientId}) also trusts ${subject} from ${issuer} (credential ${name}), which none of the checked files requires`,
		help: "A token with such a subject can act as the identity. If that is intended, list it under `allowed-trusts` in the policy file.",
	}),
});
