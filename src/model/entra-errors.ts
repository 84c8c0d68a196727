/**
 * What Microsoft Entra ID answers at token exchange, by the part of the trust that does not match.
 * Source: Microsoft's workload identity error pages.
 */
export const entraErrors = {
	noCredential: "AADSTS70025",
	issuer: "AADSTS700211",
	audience: "AADSTS700212",
	subject: "AADSTS700213",
	subjectLetterCase: "AADSTS7002138",
} as const;
