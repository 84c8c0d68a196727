import type { Requirement } from "../../generated/report.ts";
import type { Report } from "../build.ts";

/** What makes a requirement the same one before and after a change. */
export type RequirementKey = Pick<
	Requirement,
	"application" | "environment" | "workload" | "clientId" | "subject"
>;

/** What a pull request does to the requirements. */
export interface Difference {
	/** Indexes into the report's requirements. */
	readonly added: readonly number[];
	readonly removed: readonly RequirementKey[];
}

/** A difference, or the reason why it is unknown. */
export type KnownDifference = Difference | { readonly reason: string };

/** Compares what was required before with what a report requires. The position in a file does not matter. */
export function differenceOf(
	before: readonly RequirementKey[],
	{ requirements }: Report,
): Difference {
	const known = new Set(before.map(keyOf));
	const kept = new Set(requirements.map(keyOf));
	return {
		added: [...requirements.keys()].filter((index) => {
			const requirement = requirements[index];
			return requirement !== undefined && !known.has(keyOf(requirement));
		}),
		removed: before.filter((requirement) => !kept.has(keyOf(requirement))),
	};
}

function keyOf({
	application,
	environment,
	workload: { kind, name },
	clientId,
	subject,
}: RequirementKey): string {
	return JSON.stringify([
		application,
		environment,
		kind,
		name,
		clientId,
		subject,
	]);
}
