import { createHash } from "node:crypto";

const maxLength = 120;

/**
 * The name for a new credential: the scheme of `rx validate workload-identity` (Radix CLI), so that
 * both tools converge instead of fighting. Fits the name rules of Azure Resource Manager and Graph.
 *
 * @param taken names that exist on the identity; compared without letter case, as Azure does
 */
export function credentialName(
	subject: string,
	issuer: string,
	taken: Iterable<string>,
): string {
	const takenNames = new Set([...taken].map((name) => name.toLowerCase()));
	const hash = issuerHash(issuer);
	for (let clashes = 0; ; clashes++) {
		const suffix = clashes === 0 ? `-${hash}` : `-${hash}-${clashes}`;
		const name = nameEndingWith(subject, suffix);
		if (!takenNames.has(name)) return name;
	}
}

/** The subject in words, then a suffix: what a credential is called. */
export function nameEndingWith(subject: string, suffix: string): string {
	const dashed = subject.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	const readable = withoutOuterDashes(dashed) || "fedcred";
	const fitting = readable.slice(0, maxLength - suffix.length);
	return withoutOuterDashes(fitting) + suffix;
}

/** What stands for an issuer in names, in ten hexadecimal digits. */
export function issuerHash(issuer: string): string {
	return createHash("sha1")
		.update(issuer.trim().toLowerCase())
		.digest("hex")
		.slice(0, 10);
}

function withoutOuterDashes(text: string): string {
	return text.replaceAll(/^-|-$/g, "");
}
