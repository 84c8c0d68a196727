import type { IdentityUse } from "../model/requirement.ts";
import {
	type Concerned,
	canonicalClientId,
	concernedBy,
	some,
} from "../sources/radixconfig/rules/placement.ts";
import { type DeployedFile, runRule } from "./rule.ts";

type Shared = Concerned & {
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
	*check({ files, production: productionNames }) {
		const isProduction = new Set(productionNames);
		for (const [clientId, uses] of usesByClientId(files)) {
			const { environments, workloads } = concernedBy(uses);
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
	text: ({ clientId, production, others }: Shared) => ({
		message: `${clientId} is used in production (${production.join(", ")}) and in ${some(others, 10)}; expected an identity per stage`,
		help: "What runs in the other environments has all rights that production has. Set identity.azure.clientId per environment in environmentConfig; the policy file says which environments are production.",
	}),
});

function usesByClientId(
	files: readonly DeployedFile[],
): Map<string, IdentityUse[]> {
	return Map.groupBy(
		files.flatMap(({ uses }) => uses.filter(({ clientId }) => clientId !== "")),
		({ clientId }) => canonicalClientId(clientId),
	);
}
