/** Why no credential with an issuer can ever match, or why the issuer is surely a mistake. */
export type Rejection =
	| "white-space"
	| "not-https"
	| "discovery-document"
	| "upper-case-host"
	| "empty-path-segment"
	| "no-trailing-slash";

/**
 * Judges an issuer by its text alone, as it was given: nothing is compared or written with one that is
 * rejected. `undefined` for one that may be right.
 */
export function rejectionOf(issuer: string): Rejection | undefined {
	if (/\s/.test(issuer)) return "white-space";
	if (!URL.canParse(issuer) || !issuer.startsWith("https://"))
		return "not-https";
	const { pathname } = new URL(issuer);
	const host = /^https:\/\/([^/?#]*)/.exec(issuer)?.[1] ?? "";
	if (pathname.endsWith("/.well-known/openid-configuration"))
		return "discovery-document";
	if (host !== host.toLowerCase()) return "upper-case-host";
	if (pathname.includes("//")) return "empty-path-segment";
	return aksHost.test(host) && !pathname.endsWith("/")
		? "no-trailing-slash"
		: undefined;
}

/**
 * AKS' issuers end with a slash: https://<region>.oic.prod-aks.azure.com/<tenant>/<cluster>/, and the older
 * https://oidc.prod-aks.azure.com/<cluster>/. The sovereign clouds have domains of their own.
 */
const aksHost = /^(?:[^.]+\.oic|oidc)\.prod-aks\.azure\.(?:com|us|cn)$/;
