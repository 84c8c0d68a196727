import { type Affected, aboutAffected, affectedBy } from "../model/affected.ts";
import type { IdentityUse, UsedIdentity } from "../model/scope.ts";
import { some } from "../words.ts";
import { type DeployedScope, runRule } from "./rule.ts";

type Shared = Affected & {
	clientId: string;
	production: string[];
	others: string[];
};

export const sharedAcrossEnvironments = runRule({
	name: "shared-across-environments",
	level: "warning",
	since: "0.1.0",
	summary:
		"One identity is used in a production environment and in one that is not.",
	*check({ scopes, production: productionNames }) {
		const isProduction = new Set(productionNames);
		for (const [clientId, uses] of usesByClientId(scopes)) {
			const { environments, workloads } = affectedBy(uses);
			const production = environments.filter((name) => isProduction.has(name));
			const others = environments.filter((name) => !isProduction.has(name));
			const [first] = uses;
			if (production.length === 0 || others.length === 0 || !first) continue;
			const data: Shared = {
				clientId,
				production,
				others,
				environments,
				workloads,
			};
			yield { at: first.location, data };
		}
	},
	about: aboutAffected,
	text: ({ clientId, production, others }: Shared) => ({
		message: `${clientId} is used in production (${production.join(", ")}) and in ${some(others, 10)}; use a separate identity for production`,
		help: "Code in the other environments has the same permissions as production. Set identity.azure.clientId per environment in environmentConfig; the policy file says which environments are production.",
	}),
});

function usesByClientId(
	scopes: readonly DeployedScope[],
): Map<string, IdentityUse[]> {
	const uses = Map.groupBy(
		scopes.flatMap(({ scope }) => scope.uses),
		({ identity }) => nameOf(identity),
	);
	uses.delete("");
	return uses;
}

/** Equal texts that are not a client ID also count as one identity. */
function nameOf(identity: UsedIdentity): string {
	if ("clientId" in identity) return identity.clientId;
	return "invalid" in identity ? identity.invalid : identity.unresolved;
}
