import { distance } from "fastest-levenshtein";
import type { Credential } from "../model/credential.ts";
import { matchesPattern } from "../model/pattern.ts";
import type { Trust } from "../model/requirement.ts";
import { kedaSubject, serviceAccountOf } from "../model/subject.ts";

/** A credential that was probably meant for a trust but never matches it. */
export interface NearMiss {
	readonly credential: Credential;
	readonly part: "issuer" | "subject" | "audience";
	/** What differs, as half a sentence: "its issuer lacks the trailing slash". */
	readonly difference: string;
	readonly expected: string;
	readonly found: string;
}

/**
 * Finds the credential that was probably meant for a missing trust, the most telling one first.
 *
 * @param credentials those of the identity that are not right for something else
 * @param retiredIssuers issuers of clusters that are no longer in use
 */
export function findNearMiss(
	trust: Trust,
	credentials: readonly Credential[],
	retiredIssuers: readonly string[],
): NearMiss | undefined {
	const kinds = [
		wrongAudience,
		issuerSpelling,
		subjectSpelling,
		subjectForm,
		(_: Trust, credential: Credential) =>
			retiredIssuer(trust, credential, retiredIssuers),
		subjectSlip,
	];
	for (const kind of kinds) {
		for (const credential of credentials) {
			const found = kind(trust, credential);
			if (found) return { credential, ...found };
		}
	}
	return undefined;
}

/**
 * How a credential is misspelled that was meant for a trust, as half a sentence. Only what can never match
 * counts: a subject that is nearly the same may be another app's.
 */
export function misspellingOf(
	trust: Trust,
	credential: Credential,
): string | undefined {
	const found =
		issuerSpelling(trust, credential) ?? subjectSpelling(trust, credential);
	return found?.difference;
}

type Difference = Omit<NearMiss, "credential"> | undefined;

function wrongAudience(
	trust: Trust,
	{ issuer, subject, audiences }: Credential,
): Difference {
	if (issuer !== trust.issuer || subject !== trust.subject) return undefined;
	return {
		part: "audience",
		difference: "its audience differs",
		expected: trust.audience,
		found: audiences.join(", "),
	};
}

function issuerSpelling(
	trust: Trust,
	{ issuer, subject }: Credential,
): Difference {
	const spelling =
		subject === trust.subject
			? spellingDifference(trust.issuer, issuer)
			: undefined;
	if (spelling === undefined) return undefined;
	return {
		part: "issuer",
		difference: `its issuer ${spelling}`,
		expected: trust.issuer,
		found: issuer,
	};
}

function subjectSpelling(
	trust: Trust,
	{ issuer, subject }: Credential,
): Difference {
	if (issuer !== trust.issuer || subject === null) return undefined;
	const spelling = spellingDifference(trust.subject, subject);
	if (spelling === undefined) return undefined;
	return {
		part: "subject",
		difference: `its subject ${spelling}`,
		expected: trust.subject,
		found: subject,
	};
}

/** Mistakes that people make when they write a subject by hand. */
function subjectForm(
	trust: Trust,
	{ issuer, subject }: Credential,
): Difference {
	if (issuer !== trust.issuer || subject === null) return undefined;
	const mistake = subjectMistake(trust.subject, subject);
	if (mistake === undefined) return undefined;
	return {
		part: "subject",
		difference: mistake,
		expected: trust.subject,
		found: subject,
	};
}

const subjectPrefix = "system:serviceaccount:";
const serviceAccountSuffix = "-sa";

function subjectMistake(expected: string, found: string): string | undefined {
	if (found.includes("*") && matchesPattern(found, expected))
		return "its subject has a *, which matches nothing but itself";
	if (found !== expected && found.replaceAll("/", ":") === expected)
		return "its subject has a slash instead of a colon";
	if (`${subjectPrefix}${found}` === expected)
		return `its subject lacks ${subjectPrefix} at the start`;
	if (`${found}${serviceAccountSuffix}` === expected)
		return `the service account in its subject lacks ${serviceAccountSuffix} at the end`;
	const [meant, written] = [expected, found].map(serviceAccountOf);
	if (!meant || !written || meant.serviceAccount !== written.serviceAccount)
		return undefined;
	if (expected === kedaSubject && written.namespace === "kube-system")
		return "the namespace in its subject is kube-system; KEDA runs in keda";
	return meant.namespace.startsWith(`${written.namespace}-`)
		? "the namespace in its subject lacks the environment"
		: undefined;
}

function retiredIssuer(
	trust: Trust,
	{ issuer, subject }: Credential,
	retiredIssuers: readonly string[],
): Difference {
	if (subject !== trust.subject || !retiredIssuers.includes(issuer))
		return undefined;
	return {
		part: "issuer",
		difference: "its issuer is retired",
		expected: trust.issuer,
		found: issuer,
	};
}

function subjectSlip(
	trust: Trust,
	{ issuer, subject }: Credential,
): Difference {
	if (issuer !== trust.issuer || subject === null) return undefined;
	const expected = serviceAccountOf(trust.subject);
	const found = serviceAccountOf(subject);
	if (!expected || !found) return undefined;
	const slips = (["namespace", "serviceAccount"] as const).filter(
		(part) => expected[part] !== found[part],
	);
	if (
		slips.some(
			(part) =>
				distance(expected[part], found[part]) > allowedSlips(expected[part]),
		)
	)
		return undefined;
	const names = slips.map((part) =>
		part === "namespace" ? "namespace" : "service account",
	);
	return {
		part: "subject",
		difference: `the ${names.join(" and ")} in its subject is misspelled`,
		expected: trust.subject,
		found: subject,
	};
}

/** Two short names that differ by two letters are more likely two names than one misspelled. */
function allowedSlips(name: string): number {
	return name.length < 8 ? 1 : 2;
}

/** How two texts differ that mean the same to a person, or `undefined` if they do not. */
function spellingDifference(
	expected: string,
	found: string,
): string | undefined {
	const simplify = (text: string) =>
		withoutSlash(withoutSpace(text)).toLowerCase();
	if (expected === found || simplify(expected) !== simplify(found))
		return undefined;
	const differences: string[] = [];
	if (/\s/.test(found) !== /\s/.test(expected))
		differences.push("contains white space");
	const [spaceless, plain] = [withoutSpace(expected), withoutSpace(found)];
	if (spaceless.endsWith("/") && !plain.endsWith("/"))
		differences.push("lacks the trailing slash");
	if (!spaceless.endsWith("/") && plain.endsWith("/"))
		differences.push("has an extra trailing slash");
	if (withoutSlash(spaceless) !== withoutSlash(plain))
		differences.push("differs in letter case");
	return differences.length === 0
		? "is spelled differently"
		: differences.join(" and ");
}

function withoutSpace(text: string): string {
	return text.replaceAll(/\s/g, "");
}

function withoutSlash(text: string): string {
	return text.replace(/\/+$/, "");
}
