import type { Surplus } from "../compare/surplus.ts";
import { ofClientId } from "../model/of-client-id.ts";
import { plural } from "../words.ts";
import { deleteCommand } from "./delete-command.ts";
import { aboutCredential, requirersByLocation } from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type SurplusCredential = Surplus &
	Record<string, unknown> & { identity: string; deletion: string | null };

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
			const isLeftOver =
				credential.leftOver !== undefined && !credential.prunable;
			const data: SurplusCredential = {
				...credential,
				identity: identity?.name ?? credential.clientId,
				deletion:
					isLeftOver && identity?.status === "resolved"
						? (deleteCommand(identity, credential.name) ?? null)
						: null,
			};
			// It harms nobody, and says so beside the right one.
			const level = isLeftOver ? { level: "note" as const } : {};
			yield { at: first?.location, data, ...level };
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
		leftOver,
		deletion,
	}: SurplusCredential) => ({
		message: `the credential ${name} of ${identity} (${clientId}) is surplus: ${why}; it trusts ${subject} from ${issuer}`,
		help: helpFor(prunable, leftOver !== undefined, deletion),
	}),
});

function helpFor(
	prunable: boolean,
	isLeftOver: boolean,
	deletion: string | null,
): string {
	if (prunable)
		return "Provably the app's own: `sync` with `prune` deletes it.";
	if (isLeftOver)
		return `It never matches. Delete it${deletion === null ? " in the Azure portal." : `: \`${deletion}\``}`;
	return "Not provably the app's own, so this tool never deletes it. Find out who uses it before you delete it.";
}

function key(clientId: string, name: string | undefined): string {
	return JSON.stringify([clientId, name]);
}
