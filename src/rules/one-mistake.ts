import type { Finding } from "../model/finding.ts";
import { credentialCapacity } from "./credential-capacity.ts";
import { identityCapacity } from "./identity-capacity.ts";

/**
 * One mistake is one finding: about an identity that was read, what it holds says more than what the files
 * require.
 */
export function oneFindingEach(findings: readonly Finding[]): Finding[] {
	const counted = new Set(
		findings
			.filter(({ rule }) => rule === identityCapacity.name)
			.flatMap(({ about }) => about.clientIds),
	);
	return findings.filter(
		({ rule, about }) =>
			rule !== credentialCapacity.name ||
			!about.clientIds.some((clientId) => counted.has(clientId)),
	);
}
