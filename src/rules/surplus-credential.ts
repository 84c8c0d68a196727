import type { Surplus } from "../compare/surplus.ts";
import { ofClientId } from "../model/of-client-id.ts";
import { plural } from "../words.ts";
import { aboutCredential, requirersByLocation } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type SurplusCredential = Surplus &
	Record<string, unknown> & { identity: string };

export const surplusCredential = comparisonRule({
	name: "surplus-credential",
	level: "warning",
	since: "0.1.0",
	summary: "An identity of the app has a credential that nothing requires.",
	grouping: {
		lines: "credentials",
		heading: ({ name, count }) =>
			`${name} has ${plural(count, "surplus credential")}`,
	},
	*check({ surplus, identities, requirements, trusts }) {
		// What was probably meant for something is one mistake, and has a finding that explains it.
		const nearMisses = new Set(
			trusts
				.filter(({ status }) => status === "mismatched")
				.map(({ clientId, credential }) => key(clientId, credential)),
		);
		for (const credential of surplus) {
			if (nearMisses.has(key(credential.clientId, credential.name))) continue;
			const [identity] = ofClientId(identities, credential.clientId);
			const [first] = requirersByLocation(credential.clientId, requirements);
			const data: SurplusCredential = {
				...credential,
				identity: identity?.name ?? credential.clientId,
			};
			yield { at: first?.location, data };
		}
	},
	about: aboutCredential,
	text: ({
		name,
		identity,
		clientId,
		issuer,
		subject,
		why,
		prunable,
	}: SurplusCredential) => ({
		message: `the credential ${name} of ${identity} (${clientId}) is surplus: ${why}; it trusts ${subject} from ${issuer}`,
		help: prunable
			? "Provably the app's own: `sync` with `prune` deletes it."
			: "Not provably the app's own, so this tool never deletes it. Find out who uses it before you delete it.",
	}),
});

function key(clientId: string, name: string | undefined): string {
	return JSON.stringify([clientId, name]);
}
