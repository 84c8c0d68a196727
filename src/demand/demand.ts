import type { AssignedIssuers } from "../clusters/assign.ts";
import type { Demand, Protection } from "../model/demand.ts";
import type {
	Requirement,
	UnresolvedRequirement,
} from "../model/requirement.ts";
import type { Scope } from "../model/scope.ts";
import { compareDeployed } from "./deployed.ts";
import { ownershipOf, type Proof } from "./ownership.ts";

/**
 * What the scopes require.
 * @param environments those to be judged; none means all
 */
export function demandOf(
	scopes: readonly Scope[],
	issuers: AssignedIssuers,
	environments: readonly string[],
	protections: readonly Protection[],
	proof: Proof,
): Demand {
	const { byScope, retired } = issuers;
	const { deployed } = proof;
	const issuersOf = (scope: Scope) => byScope.get(scope)?.current ?? [];
	const required = scopes.flatMap((scope) =>
		requirementsOf(scope, issuersOf(scope)),
	);
	const isSelected = ({ environment }: { environment: string }) =>
		environments.length === 0 || environments.includes(environment);
	return {
		required,
		judged: required.filter(isSelected),
		unresolved: scopes.flatMap(unresolvedOf).filter(isSelected),
		applications: scopes.map(({ application }) => application),
		ownership: ownershipOf(issuers, proof),
		retiredIssuers: retired,
		protections,
		...(typeof deployed === "object" && {
			deployed: compareDeployed(deployed, issuers, isSelected),
		}),
	};
}

/** The required trusts. An invalid client ID has a finding of its own and is left out. */
function requirementsOf(
	{ application, uses }: Scope,
	issuers: readonly string[],
): Requirement[] {
	// Without its name the application has no subjects.
	if (application === "") return [];
	return uses.flatMap(({ identity, ...use }) =>
		"clientId" in identity
			? [{ application, ...use, clientId: identity.clientId, issuers }]
			: [],
	);
}

function unresolvedOf({ application, uses }: Scope): UnresolvedRequirement[] {
	return uses.flatMap(({ identity, audience, ...use }) => {
		if (!("unresolved" in identity)) return [];
		const { unresolved: written, why, remedy } = identity;
		return [{ application, ...use, written, why, remedy }];
	});
}
