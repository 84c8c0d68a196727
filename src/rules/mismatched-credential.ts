import type { Trust } from "../model/requirement.ts";
import {
	aboutRequirers,
	type Requirers,
	requirersOf,
	usable,
} from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Mismatched = Trust &
	Requirers & {
		identity: string;
		credential: string;
		part: string;
		difference: string;
		expected: string;
		found: string;
		entraError: string;
	};

export const mismatchedCredential = comparisonRule({
	name: "mismatched-credential",
	level: "error",
	since: "0.1.0",
	summary:
		"A credential looks like the required one but never matches: a near miss.",
	grouping: {
		lines: "trusts",
		heading: ({ name, credentials }) =>
			credentials.length === 1
				? `credential ${credentials.join()} of ${name} never matches`
				: `${credentials.length} credentials of ${name} never match`,
	},
	*check(comparison) {
		for (const { trust, identity } of usable(comparison)) {
			if (trust.nearMiss === undefined) continue;
			const { clientId, issuer, subject, audience } = trust;
			const { part, difference, expected, found, credential } = trust.nearMiss;
			const requirers = requirersOf(trust.requiredBy, comparison.requirements);
			const data: Mismatched = {
				clientId,
				issuer,
				subject,
				audience,
				...requirers.data,
				identity: identity.name,
				credential: credential.name,
				part,
				difference,
				expected,
				found,
				entraError: trust.entraError ?? "",
			};
			yield { at: requirers.location, data };
		}
	},
	about: ({ issuer, ...requirers }: Mismatched) => ({
		...aboutRequirers(requirers),
		issuers: [issuer],
	}),
	text: ({
		requiredBy,
		identity,
		clientId,
		credential,
		part,
		difference,
		expected,
		found,
		entraError,
	}: Mismatched) => ({
		message: `${requiredBy.join(", ")}: the credential ${credential} of ${identity} (${clientId}) never matches: ${difference}. Expected ${part} ${JSON.stringify(expected)}, found ${JSON.stringify(found)}. The pod gets ${entraError} and no token`,
		help:
			part === "audience"
				? "Issuer and subject are unique on an identity: replace the credential, for example with `sync` and `prune`."
				: "Microsoft Entra ID compares byte for byte: create the right credential, for example with `sync`, then remove the wrong one.",
	}),
});
