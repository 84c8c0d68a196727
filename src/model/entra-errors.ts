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

/** What an error at token exchange means for a workload, and which rules find it before. */
interface EntraCause {
	readonly code: string;
	readonly means: string;
	readonly fix: string;
	readonly rules: readonly string[];
}

const create =
	"Create the credential for this workload, environment and issuer, for example with `sync`. A new one can take a few minutes to be accepted.";

/** Source: Microsoft's workload identity error pages. */
export const entraCauses: readonly EntraCause[] = [
	{
		code: entraErrors.noCredential,
		means: "the identity has no federated identity credential at all.",
		fix: `${create} If it has some, the client ID in the file is another one.`,
		rules: ["missing-credential"],
	},
	{
		code: entraErrors.issuer,
		means: "no credential of the identity has the issuer of the token.",
		fix: `${create} The issuer is compared byte for byte: its trailing slash counts, and a new cluster has a new issuer.`,
		rules: ["missing-credential", "mismatched-credential", "issuer-mismatch"],
	},
	{
		code: entraErrors.audience,
		means: "issuer and subject match, and the audience does not.",
		fix: "Replace the credential by one with the audience api://AzureADTokenExchange. Issuer and subject are unique on an identity.",
		rules: ["mismatched-credential"],
	},
	{
		code: entraErrors.subject,
		means:
			"a credential has the issuer of the token, and none has its subject.",
		fix: `${create} If the credential exists, it may be a few minutes old.`,
		rules: ["missing-credential", "mismatched-credential"],
	},
	{
		code: entraErrors.subjectLetterCase,
		means:
			"the subject matches in other letters only: upper and lower case count.",
		fix: "Create the credential with the subject exactly as the token has it, then remove the wrong one.",
		rules: ["mismatched-credential"],
	},
	{
		code: "AADSTS700016",
		means:
			"the tenant has no application or managed identity with this client ID.",
		fix: "Correct the client ID in the file, or sign in to the tenant that has the identity.",
		rules: ["unknown-client-id"],
	},
];
