import { messageOf } from "../errors.ts";
import type { Discovery } from "../model/discovery.ts";

/**
 * Reads an issuer's discovery document and its keys, as Microsoft Entra ID does before it trusts a token.
 * Nothing is thrown for what cannot be read.
 *
 * Source: OpenID Connect Discovery 1.0, sections 4.1 and 4.3. The document's address is the issuer without
 * its last slash and a fixed path, and the document must name exactly the issuer of the tokens.
 */
export async function discover(
	issuer: string,
	publicJson: (address: string) => Promise<unknown>,
): Promise<Discovery> {
	const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
	try {
		const { issuer: found, jwks_uri } = fields(await publicJson(address));
		if (typeof found !== "string" || typeof jwks_uri !== "string")
			return { issuer, reason: `${address} is no discovery document` };
		// Whoever names another issuer has other keys, too.
		if (found !== issuer) return { issuer, found };
		const { keys } = fields(await publicJson(jwks_uri));
		return Array.isArray(keys) && keys.length > 0
			? { issuer, found }
			: { issuer, reason: `${jwks_uri} holds no keys` };
	} catch (thrown) {
		return { issuer, reason: messageOf(thrown) };
	}
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null ? { ...value } : {};
}
