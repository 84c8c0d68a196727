/** How many federated identity credentials one identity can hold. Source: Microsoft Entra documentation. */
export const credentialLimit = 20;

/** A federated identity credential as it exists on an identity. */
export interface Credential {
	readonly name: string;
	readonly issuer: string;
	/** `null` for a flexible credential, which matches by expression and cannot be judged here. */
	readonly subject: string | null;
	readonly audiences: readonly string[];
}
