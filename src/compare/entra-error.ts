import type { Credential } from "../model/credential.ts";
import { entraErrors } from "../model/entra-errors.ts";
import type { Trust } from "../model/requirement.ts";

/**
 * What a pod gets at token exchange for a trust that no credential of its identity satisfies. Microsoft Entra
 * ID looks for the issuer, then for the subject, then for the audience, and names the first that it does not find.
 * Source: Microsoft's workload identity error pages.
 */
export function entraErrorOf(
	{ issuer, subject }: Trust,
	credentials: readonly Credential[],
): string {
	if (credentials.length === 0) return entraErrors.noCredential;
	const ofIssuer = credentials.filter((known) => known.issuer === issuer);
	if (ofIssuer.length === 0) return entraErrors.issuer;
	if (ofIssuer.some((known) => known.subject === subject))
		return entraErrors.audience;
	const letterCaseOnly = ofIssuer.some(
		(known) => known.subject?.toLowerCase() === subject.toLowerCase(),
	);
	return letterCaseOnly ? entraErrors.subjectLetterCase : entraErrors.subject;
}
