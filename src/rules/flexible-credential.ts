import { allRequirersOf } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Flexible = {
	clientId: string;
	identity: string;
	name: string;
	issuer: string;
};

export const flexibleCredential = comparisonRule({
	name: "flexible-credential",
	level: "note",
	since: "0.1.0",
	summary:
		"An identity has a flexible credential. It is not evaluated, and never changed.",
	*check({ identities, requirements }) {
		for (const identity of identities) {
			if (identity.status !== "resolved") continue;
			const { clientId, name: identityName, credentials } = identity;
			for (const { name, issuer, subject } of credentials) {
				if (subject !== null) continue;
				const { location } = allRequirersOf(clientId, requirements);
				const data: Flexible = {
					clientId,
					identity: identityName,
					name,
					issuer,
				};
				yield { at: location, data };
			}
		}
	},
	about: ({ clientId, issuer }: Flexible) => ({
		clientIds: [clientId],
		issuers: [issuer],
	}),
	text: ({ identity, clientId, name, issuer }: Flexible) => ({
		message: `the credential ${name} of ${identity} (${clientId}) trusts ${issuer} by an expression: it is not evaluated, and never changed`,
		help: "It may trust more than intended. All subjects in Radix are known, so one credential per subject is enough.",
	}),
});
