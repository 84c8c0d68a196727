import { systemClock } from "../clock.ts";

/**
 * The workflow's OIDC token for the command line. The Action uses `core.getIDToken`, which announces
 * the token to the runner on standard output, where the command line's data goes.
 *
 * @returns a function that asks for a token, or `undefined` where the runner offers none
 */
export function githubIdToken(
	environment: NodeJS.ProcessEnv,
): ((audience: string) => Promise<string>) | undefined {
	const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const token = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !token) return undefined;
	return async (audience) => {
		const [{ Http }, { bodyOf }] = await Promise.all([
			import("../http/client.ts"),
			import("../http/service-error.ts"),
		]);
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
			throw new Error("the runner gave no OIDC token");
		return value;
	};
}
