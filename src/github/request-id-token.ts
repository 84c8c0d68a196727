import { systemClock } from "../clock.ts";
import { Http } from "../http/client.ts";
import { bodyOf } from "../http/service-error.ts";

/**
 * Asks the runner for the workflow's OIDC token.
 *
 * @param url where to ask, with a query
 * @param token what the runner gave the job to ask with
 */
export async function requestIdToken(
	url: string,
	token: string,
	audience: string,
): Promise<string> {
	const credential = {
		getToken: async () => ({
			token,
			expiresOnTimestamp: Number.POSITIVE_INFINITY,
		}),
	};
	const http = new Http(systemClock);
	const client = http.client(new URL(url).origin, credential, "workflow");
	const asked = `${url}&audience=${encodeURIComponent(audience)}`;
	const { value } = bodyOf(await client.pathUnchecked(asked).get());
	if (typeof value !== "string")
		throw new Error("the runner returned no OIDC token");
	return value;
}
