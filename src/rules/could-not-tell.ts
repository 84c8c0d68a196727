import { ofClientId } from "../model/of-client-id.ts";
import { describeUse } from "../model/requirement.ts";
import { plural } from "../words.ts";
import {
	aboutRequirers,
	type Requirers,
	requirersByLocation,
	requirersOf,
} from "./requirers.ts";
import { comparisonRule } from "./rule.ts";

type OpenQuestion = Requirers & {
	clientId: string;
	reason: string;
	remedy: string;
	/** Of the one trust that it is about, if it is about one. */
	issuers?: string[];
};

export const couldNotTell = comparisonRule({
	name: "could-not-tell",
	level: "error",
	since: "0.1.0",
	summary:
		"A required trust could not be verified. The finding says why, and what would make it possible.",
	grouping: {
		lines: "trusts",
		heading: ({ name, count, reason }) =>
			`could not verify ${plural(count, "credential")} of ${name}${reason === undefined ? "" : `: ${reason}`}`,
	},
	*check({ identities, trusts, requirements, unresolved }) {
		for (const {
			written,
			why,
			remedy,
			location,
			...requirement
		} of unresolved) {
			const { environment, workload, subject } = requirement;
			const data: OpenQuestion = {
				requiredBy: [describeUse(requirement)],
				environments: [environment],
				workloads: [workload.name],
				subjects: [subject],
				clientId: written,
				reason: why,
				remedy,
			};
			yield { at: location, data };
		}
		for (const identity of identities) {
			const { clientId } = identity;
			if (identity.status === "forbidden" || identity.status === "unknown") {
				const { reason, remedy } = identity;
				for (const { location, data } of requirersByLocation(
					clientId,
					requirements,
				)) {
					yield {
						at: location,
						data: { ...data, clientId, reason, remedy } satisfies OpenQuestion,
					};
				}
			}
			if (identity.status !== "resolved") continue;
			for (const trust of ofClientId(trusts, clientId)) {
				if (trust.status !== "unknown") continue;
				const { data, location } = requirersOf(trust.requiredBy, requirements);
				const remedy =
					"Replace the flexible credential with one that has the exact subject.";
				yield {
					at: location,
					data: {
						...data,
						clientId,
						issuers: [trust.issuer],
						reason: trust.reason ?? "",
						remedy,
					} satisfies OpenQuestion,
				};
			}
		}
	},
	about: ({ issuers = [], ...requirers }: OpenQuestion) => ({
		...aboutRequirers(requirers),
		issuers,
	}),
	text: ({ requiredBy, clientId, reason, remedy }: OpenQuestion) => ({
		message: `${requiredBy.join(", ")}: could not verify that client ID ${clientId} has the credentials: ${reason}`,
		help: remedy,
	}),
});
