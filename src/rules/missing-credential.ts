import type { Trust } from "../model/requirement.ts";
import { plural } from "../words.ts";
import {
	aboutRequirers,
	type Requirers,
	requirersOf,
	usable,
} from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type Missing = Trust &
	Requirers & { identity: string; hint: string | null; entraError: string };

export const missingCredential = comparisonRule({
	name: "missing-credential",
	level: "error",
	since: "0.1.0",
	summary: "The identity has no credential for a workload that requires one.",
	grouping: {
		lines: "trusts",
		heading: ({ name, count }) =>
			`${name} lacks ${plural(count, "credential")}`,
	},
	*check(comparison) {
		for (const { trust, identity } of usable(comparison)) {
			if (trust.status !== "missing") continue;
			const { clientId, issuer, subject, audience } = trust;
			const requirers = requirersOf(trust.requiredBy, comparison.requirements);
			const data: Missing = {
				clientId,
				issuer,
				subject,
				audience,
				...requirers.data,
				identity: identity.name,
				hint: trust.reason ?? null,
				entraError: trust.entraError ?? "",
			};
			yield { at: requirers.location, data };
		}
	},
	about: ({ issuer, ...requirers }: Missing) => ({
		...aboutRequirers(requirers),
		issuers: [issuer],
	}),
	text: ({
		identity,
		clientId,
		issuer,
		subject,
		requiredBy,
		hint,
		entraError,
	}: Missing) => ({
		message: `${requiredBy.join(", ")}: no federated identity credential of ${identity} (${clientId}) trusts ${subject} from ${issuer}${hint === null ? "" : `; ${hint}`}. Until there is one, the pod gets ${entraError} and no token`,
		help: "Create what is missing, for example with `sync`.",
	}),
});
