/**
 * The workflow's OIDC token for the command line. The Action uses `core.getIDToken`, which announces
 * the token to the runner on standard output, where the command line's data goes.
 *
 * @returns a function that requests a token, or `undefined` where the runner offers none
 */
export function githubIdToken(
	environment: NodeJS.ProcessEnv,
): ((audience: string) => Promise<string>) | undefined {
	const url = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
	const token = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
	if (!url || !token) return undefined;
	return async (audience) => {
		const { requestIdToken } = await import("./request-id-token.ts");
		return requestIdToken(url, token, audience);
	};
}
