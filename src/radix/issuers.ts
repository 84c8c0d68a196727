import { UserError } from "../errors.ts";
import { asServiceError, explain } from "../http/service-error.ts";
import type { RadixClient } from "./client.ts";

/**
 * Asks the Radix API for the OIDC issuers of a cluster, byte for byte. During a migration a cluster
 * has several.
 *
 * @param cluster as it was given
 * @throws UserError if the API cannot be asked or names no issuer
 */
export async function clusterIssuers(
	cluster: string,
	radix: RadixClient,
): Promise<string[]> {
	const hint =
		"Give them as issuer-urls instead: the Radix Web Console shows them as Cluster OIDC Issuer URLs.";
	let configuration: unknown;
	try {
		configuration = await radix.get("configuration");
	} catch (thrown) {
		throw new UserError(
			`the issuers of the cluster ${cluster} could not be read from ${radix.origin}: ${explain(asServiceError(thrown))}`,
			hint,
			{ cause: thrown },
		);
	}
	const issuers = (configuration as { clusterOidcIssuers?: unknown } | null)
		?.clusterOidcIssuers;
	if (
		Array.isArray(issuers) &&
		issuers.length > 0 &&
		issuers.every((issuer) => typeof issuer === "string")
	) {
		return issuers;
	}
	throw new UserError(
		`the Radix API of ${cluster} (${radix.origin}) names no issuers`,
		hint,
	);
}
