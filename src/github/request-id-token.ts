import { clockUntil } from "../clock.ts";
import { Http } from "../http/client.ts";
import { bodyOf, ServiceError } from "../http/service-error.ts";
import { TrustedOrigin } from "../http/trusted-origin.ts";
import type { Stop } from "../stop.ts";

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
	stop: Stop,
): Promise<string> {
	const credential = {
		getToken: async () => ({
			token,
			expiresOnTimestamp: Number.POSITIVE_INFINITY,
		}),
	};
	const http = new Http(clockUntil(stop.asked), stop);
	const runner = new TrustedOrigin(url, "runner");
	const client = http.client(runner, credential, "workflow");
	const asked = `${url}&audience=${encodeURIComponent(audience)}`;
	const { value } = bodyOf(await client.pathUnchecked(asked).get());
	if (typeof value !== "string")
		throw new ServiceError(0, "", "the answer holds no token");
	return value;
}
