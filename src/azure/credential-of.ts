import { ServiceError } from "../http/service-error.ts";
import type { Credential } from "../model/credential.ts";

/**
 * A credential as Azure Resource Manager and Microsoft Graph write it. A flexible one has an expression in
 * place of its subject.
 *
 * @throws ServiceError if it lacks what every credential has: then the list says nothing
 */
export function credentialOf(found: unknown): Credential {
	const { name, issuer, subject, audiences } = (found ?? {}) as Record<
		string,
		unknown
	>;
	if (
		typeof name === "string" &&
		name !== "" &&
		typeof issuer === "string" &&
		(subject == null || typeof subject === "string") &&
		Array.isArray(audiences) &&
		audiences.every((audience) => typeof audience === "string")
	)
		return { name, issuer, subject: subject ?? null, audiences };
	throw new ServiceError(
		0,
		"",
		"a list of credentials contains something that is not a credential",
	);
}
