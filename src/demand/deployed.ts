import type { AssignedIssuers } from "../clusters/assign.ts";
import type {
	ComparedUse,
	Deployed,
	DeployedApplication,
	DeployedUse,
} from "../model/deployed.ts";
import { clientIdOf, type IdentityUse } from "../model/scope.ts";

/**
 * Says of everything that runs whether a file declares it. Sub-pipelines are no part of it: the Radix API
 * does not know them.
 *
 * @param isSelected whether an environment is to be judged
 */
export function compareDeployed(
	applications: readonly DeployedApplication[],
	{ byScope }: AssignedIssuers,
	isSelected: (use: DeployedUse) => boolean,
): Deployed {
	const uses = applications.flatMap((deployed): ComparedUse[] => {
		const { cluster, application } = deployed;
		const declared = [...byScope]
			.filter(
				([scope, { radixClusters }]) =>
					scope.application === application && radixClusters.includes(cluster),
			)
			.flatMap(([{ uses }]) => uses);
		return deployed.uses.filter(isSelected).map((use) => ({
			cluster,
			application,
			...use,
			...beside(use, declared),
		}));
	});
	return { applications, uses };
}

/** A client ID that a template fills in later may be any. */
function beside(
	use: DeployedUse,
	declared: readonly IdentityUse[],
): Pick<ComparedUse, "declared" | "instead"> {
	const ofWorkload = declared.filter(
		({ environment, workload, subject }) =>
			environment === use.environment &&
			workload.kind === use.workload.kind &&
			workload.name === use.workload.name &&
			subject === use.subject,
	);
	const isDeclared = ofWorkload.some(
		({ identity }) =>
			"unresolved" in identity || clientIdOf({ identity }) === use.clientId,
	);
	if (isDeclared) return { declared: true };
	const [instead] = ofWorkload.flatMap(({ identity, location }) =>
		"clientId" in identity ? [{ clientId: identity.clientId, location }] : [],
	);
	return { declared: false, ...(instead && { instead }) };
}
