import { type Affected, aboutAffected, affectedBy } from "../model/affected.ts";
import { credentialLimit } from "../model/credential.ts";
import { clientIdOf, type IdentityUse } from "../model/scope.ts";
import { some } from "../words.ts";
import { type DeployedScope, runRule } from "./rule.ts";

type TooMany = Affected & {
	clientId: string;
	required: number;
	/** How many it would be with one more issuer on the cluster that needs the most. */
	withOneMoreIssuer: number;
	issuers: number;
	requiredBy: readonly string[];
};

export const credentialCapacity = runRule({
	name: "credential-capacity",
	level: "error",
	since: "0.1.0",
	summary:
		"The files require more than 20 credentials of one identity, or would with one more issuer.",
	*check({ scopes }) {
		for (const [clientId, { uses, subjectsByIssuer }] of demandByClientId(
			scopes,
		)) {
			const counts = [...subjectsByIssuer.values()].map(({ size }) => size);
			const required = counts.reduce((sum, count) => sum + count, 0);
			const most = counts.reduce((a, b) => Math.max(a, b), 0);
			const withOneMoreIssuer = required + most;
			const [first] = uses;
			if (withOneMoreIssuer <= credentialLimit || first === undefined) continue;
			const { environments, workloads, requiredBy } = affectedBy(uses);
			const data: TooMany = {
				clientId,
				required,
				withOneMoreIssuer,
				issuers: counts.length,
				requiredBy,
				environments,
				workloads,
			};
			yield {
				at: first.location,
				data,
				...(required <= credentialLimit && { level: "warning" as const }),
			};
		}
	},
	about: aboutAffected,
	text: ({
		clientId,
		required,
		withOneMoreIssuer,
		issuers,
		requiredBy,
	}: TooMany) => {
		const from = `${issuers} issuer${issuers === 1 ? "" : "s"}`;
		const who = some(requiredBy, 3);
		return {
			message:
				required > credentialLimit
					? `${clientId} needs ${required} credentials with ${from}, but the limit is ${credentialLimit}: ${who}`
					: `${clientId} needs ${required} credentials with ${from}, and would need ${withOneMoreIssuer} with one more issuer, as during a cluster migration; the limit is ${credentialLimit}: ${who}`,
			help: "Give each environment its own identity (identity.azure.clientId in environmentConfig), or remove `identity` from workloads that do not need it.",
		};
	},
});

interface IdentityDemand {
	readonly uses: IdentityUse[];
	readonly subjectsByIssuer: Map<string, Set<string>>;
}

function demandByClientId(
	scopes: readonly DeployedScope[],
): Map<string, IdentityDemand> {
	const demands = new Map<string, IdentityDemand>();
	for (const { scope, issuers } of scopes) {
		// Without its name the application has no subjects.
		if (scope.application === "") continue;
		for (const use of scope.uses) {
			const clientId = clientIdOf(use);
			if (clientId === undefined) continue;
			const demand: IdentityDemand = demands.get(clientId) ?? {
				uses: [],
				subjectsByIssuer: new Map(),
			};
			demands.set(clientId, demand);
			demand.uses.push(use);
			for (const issuer of issuers) {
				const subjects = demand.subjectsByIssuer.get(issuer) ?? new Set();
				demand.subjectsByIssuer.set(issuer, subjects.add(use.subject));
			}
		}
	}
	return demands;
}
