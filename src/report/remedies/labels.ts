import { createHash } from "node:crypto";
import { issuerHash } from "../../sync/name.ts";
import { isPlaceholder, type Place } from "./places.ts";
import type { Wanted } from "./wanted.ts";

/**
 * Names the resource of each trust by its subject, client ID and issuer: the same trust has the same
 * address in every run, whatever else is missing. A word in Bicep as in Terraform.
 *
 * @param all every trust that is required, not only what is missing
 */
export function labelsOf(all: readonly Wanted[]): ReadonlyMap<Wanted, string> {
	const sharing = Map.groupBy(all, plainLabel);
	return new Map(
		[...sharing].flatMap(([label, trusts]) =>
			trusts.map((trust) => [
				trust,
				trusts.length === 1 ? label : `${label}_${digestOf(trust)}`,
			]),
		),
	);
}

/** Names an identity in Bicep. The display name of an app registration may be anything. */
export function identityLabel(place: Place, clientId: string): string {
	if (place.kind === "app-registration") return `app_${wordOf(clientId)}`;
	if (isPlaceholder(place.name)) return `id_${wordOf(clientId)}`;
	const word = wordOf(place.name);
	return `${/^[A-Za-z]/.test(word) ? "" : "id_"}${word}_${startOf(clientId)}`;
}

/** Bicep refuses words of more than 255 characters. */
const longestSubject = 150;

function plainLabel({ subject, clientId, issuer }: Wanted): string {
	const account = subject.replace(/^system:serviceaccount:/, "");
	// Two parts stay two parts: a:b-c is not a-b:c.
	const words = account.split(":").map(wordOf).join("__");
	const hash = issuer === undefined ? "unknown" : issuerHash(issuer);
	return `radix_${words.slice(0, longestSubject)}_${startOf(clientId)}_${hash}`;
}

/** Tells apart what differs in letter case alone, or in what is no letter. */
function digestOf({ clientId, issuer, subject, audience }: Wanted): string {
	return createHash("sha256")
		.update(JSON.stringify([clientId, issuer, subject, audience]))
		.digest("hex")
		.slice(0, 10);
}

function startOf(clientId: string): string {
	return wordOf(clientId.slice(0, 8));
}

function wordOf(text: string): string {
	return text.replaceAll(/[^A-Za-z0-9]/g, "_");
}
