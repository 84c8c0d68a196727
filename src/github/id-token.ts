import type { Stop } from "../stop.ts";

/**
 * The workflow's OIDC token. `core.getIDToken` follows a redirect with what the runner gave the job to ask
 * with, to whatever host, and waits for an answer without end.
 *
 * @returns a function that requests a token, or `undefined` where the runner offers none
 */
export function githubIdToken(
	environment: NodeJS.ProcessEnv,
	stop: Stop,
): ((audience: string) => Promise<string>) | undefined {
	const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const token = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !token) return undefined;
	return async (audience) => {
		const { requestIdToken } = await import("./request-id-token.ts");
		return requestIdToken(url, token, audience, stop);
	};
}
