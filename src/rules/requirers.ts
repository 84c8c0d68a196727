import type { Comparison } from "../compare/compare.ts";
import type { JudgedTrust } from "../compare/trusts.ts";
import type { About } from "../model/finding.ts";
import type { ResolvedIdentity } from "../model/identity.ts";
import type { Location } from "../model/location.ts";
import { ofClientId } from "../model/of-client-id.ts";
import {
	describeUse,
	type Requirement,
	type Trust,
} from "../model/requirement.ts";

/** Who requires something, in words ("component web in prod") and as values that a policy file can match. */
export interface Requirers extends Record<string, unknown> {
	readonly requiredBy: readonly string[];
	readonly environments: readonly string[];
	readonly workloads: readonly string[];
	readonly subjects: readonly string[];
}

/** What a finding about a client ID and those who require it is about. */
export function aboutRequirers({
	clientId,
	environments,
	workloads,
	subjects,
}: Requirers & { readonly clientId: string }): Partial<About> {
	return { clientIds: [clientId], environments, workloads, subjects };
}

/** What a finding about a credential that nothing requires is about. */
export function aboutCredential({
	clientId,
	issuer,
	subject,
}: Pick<Trust, "clientId" | "issuer" | "subject">): Partial<About> {
	return { clientIds: [clientId], issuers: [issuer], subjects: [subject] };
}

/** Describes the requirements at some indexes, with the location of the first. */
export function requirersOf(
	indexes: readonly number[],
	requirements: readonly Requirement[],
): { data: Requirers; location: Location | undefined } {
	const requirers = indexes
		.map((index) => requirements[index])
		.filter((found) => found !== undefined);
	return {
		data: {
			requiredBy: [...new Set(requirers.map(describeUse))],
			environments: [
				...new Set(requirers.map(({ environment }) => environment)),
			],
			workloads: [...new Set(requirers.map(({ workload }) => workload.name))],
			subjects: [...new Set(requirers.map(({ subject }) => subject))],
		},
		location: requirers[0]?.location,
	};
}

/** The judged trusts whose identity could be read. */
export function* usable(
	comparison: Comparison,
): Generator<{ trust: JudgedTrust; identity: ResolvedIdentity }> {
	const byClientId = new Map(
		comparison.identities.map((identity) => [identity.clientId, identity]),
	);
	for (const trust of comparison.trusts) {
		const identity = byClientId.get(trust.clientId);
		if (identity?.status === "resolved") yield { trust, identity };
	}
}

/**
 * One entry per location that names an identity, with all requirements of that location: an identity
 * that cannot be used is one mistake, however many issuers and environments need it.
 */
export function requirersByLocation(
	clientId: string,
	requirements: readonly Requirement[],
): { data: Requirers; location: Location | undefined }[] {
	const byLocation = new Map<string, number[]>();
	for (const { index, requirement } of indexed(clientId, requirements)) {
		const { file, line, column } = requirement.location;
		const key = JSON.stringify([file, line, column]);
		const indexes = byLocation.get(key);
		if (indexes) indexes.push(index);
		else byLocation.set(key, [index]);
	}
	return [...byLocation.values()].map((indexes) =>
		requirersOf(indexes, requirements),
	);
}

/** Everybody who requires something of an identity, and the first place that names it. */
export function allRequirersOf(
	clientId: string,
	requirements: readonly Requirement[],
): { data: Requirers; location: Location | undefined } {
	const indexes = indexed(clientId, requirements).map(({ index }) => index);
	return requirersOf(indexes, requirements);
}

interface Indexed {
	readonly clientId: string;
	readonly index: number;
	readonly requirement: Requirement;
}

/** The requirements of a client ID with their indexes. A list of requirements is gone through once. */
function indexed(
	clientId: string,
	requirements: readonly Requirement[],
): readonly Indexed[] {
	const all =
		known.get(requirements) ??
		requirements.map((requirement, index) => ({
			clientId: requirement.clientId,
			index,
			requirement,
		}));
	known.set(requirements, all);
	return ofClientId(all, clientId);
}

const known = new WeakMap<readonly Requirement[], readonly Indexed[]>();
