import type { TokenCredential } from "@azure/core-auth";
import { UserError } from "../errors.ts";
import type { Http } from "../http/client.ts";
import { asServiceError, bodyOf, explain } from "../http/service-error.ts";
import { radixApi } from "./api.ts";

/** The Radix API's own application. Source: Radix' public documentation. */
const scope = "6dae42f8-4368-4678-94ff-3960e28e3630/.default";

/**
 * Asks the Radix API for the OIDC issuers of a cluster, byte for byte. During a migration a cluster
 * has several.
 *
 * @throws UserError if the API cannot be asked or names no issuer
 */
export async function clusterIssuers(
	cluster: string,
	credential: TokenCredential,
	http: Http,
): Promise<string[]> {
	const origin = radixApi(cluster);
	let issuers: unknown;
	try {
		const client = http.client(origin, credential, scope);
		issuers = bodyOf(await client.pathUnchecked("/api/v1/configuration").get())[
			"clusterOidcIssuers"
		];
	} catch (thrown) {
		throw new UserError(
			`the issuers of the cluster ${cluster} could not be read from ${origin}: ${explain(asServiceError(thrown))}`,
			"Give them as issuer-urls instead: the Radix Web Console shows them as Cluster OIDC Issuer URLs.",
			{ cause: thrown },
		);
	}
	if (
		Array.isArray(issuers) &&
		issuers.length > 0 &&
		issuers.every((issuer) => typeof issuer === "string")
	) {
		return issuers;
	}
	throw new UserError(
		`the Radix API of ${cluster} (${origin}) names no issuers`,
		"Give them as issuer-urls instead: the Radix Web Console shows them as Cluster OIDC Issuer URLs.",
	);
}
