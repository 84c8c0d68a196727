import type { Identity, Trust } from "../../generated/report.ts";
import { ofClientId } from "../../model/of-client-id.ts";
import { isPlain } from "../../model/plain-word.ts";
import { credentialName } from "../../sync/name.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import { identityTitle } from "../view/overview.ts";

/** A credential to be created. */
export interface NewCredential {
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
}

export interface ManagedIdentityPlace {
	readonly kind: "user-assigned-managed-identity";
	readonly subscription: string;
	readonly resourceGroup: string;
	readonly name: string;
}

interface AppRegistrationPlace {
	readonly kind: "app-registration";
	readonly objectId: string;
	readonly name: string;
}

/** All that is missing on one identity. */
export interface MissingOn {
	/** One line that says which identity this is. */
	readonly title: string;
	/** Unique among the identities, and a word in every language. */
	readonly label: string;
	readonly place: ManagedIdentityPlace | AppRegistrationPlace;
	readonly credentials: readonly NewCredential[];
}

/** What a person can create by hand, and a sentence for each thing that is not among it. */
export interface Remedies {
	readonly missing: readonly MissingOn[];
	readonly leftOut: readonly string[];
}

/**
 * What is missing, per identity. Only what certainly can be created is offered: on an identity that was
 * read and has room, with values that mean nothing in any shell or template. All valid ones are such.
 */
export function remediesFor(report: Report): Remedies {
	if (report.mode === "lint")
		return { missing: [], leftOut: ["Nothing was compared with Azure."] };
	const missing: MissingOn[] = [];
	const leftOut: string[] = [];
	const byClientId = Map.groupBy(
		report.trusts.filter(({ status }) => status === "missing"),
		({ clientId }) => clientId,
	);
	for (const [clientId, trusts] of byClientId) {
		const [identity] = ofClientId(report.identities, clientId);
		const title = comment(identityTitle(report, clientId));
		const found = creatable(identity, trusts);
		if (typeof found === "string") leftOut.push(`${title}: ${found}.`);
		else missing.push({ ...found, title });
	}
	const { mismatched } = report.summary;
	if (mismatched > 0) {
		leftOut.push(
			`${plural(mismatched, "near miss", "near misses")}: see the findings for what is wrong with each.`,
		);
	}
	return { missing, leftOut };
}

function creatable(
	identity: Identity | undefined,
	trusts: readonly Trust[],
): Omit<MissingOn, "title"> | string {
	const { status, limit = 0, credentials = 0 } = identity ?? {};
	if (status !== "resolved") return "nothing can be created on it";
	if (credentials + trusts.length > limit) {
		return `${credentials} exist + ${trusts.length} needed exceed the limit of ${limit}`;
	}
	const place = identity && placeOf(identity);
	if (place === undefined) return "it cannot be addressed";
	const taken = [...(identity?.credentialNames ?? [])];
	const created = trusts.map(({ issuer, subject, audience }) => {
		const name = credentialName(subject, issuer, taken);
		taken.push(name);
		return { name, issuer, subject, audience };
	});
	const values = [...created, place].flatMap((part) => Object.values(part));
	if (!values.every(isPlain))
		return "a name or an address has characters that no valid one has";
	const word = place.name.replaceAll(/[^A-Za-z0-9]/g, "_");
	const label = `${/^[A-Za-z]/.test(word) ? "" : "id_"}${word}_${identity?.clientId.slice(0, 8)}`;
	return { label, place, credentials: created };
}

/** Azure's own spelling of an ID differs from answer to answer, and Terraform takes only one of them. */
function placeOf({ kind, id, name }: Identity): MissingOn["place"] | undefined {
	if (id === undefined || name === undefined) return undefined;
	if (kind === "app-registration") return { kind, objectId: id, name };
	const parts =
		/^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/Microsoft\.ManagedIdentity\/userAssignedIdentities\/([^/]+)$/i.exec(
			id,
		);
	const [, subscription, resourceGroup, ownName] = parts ?? [];
	if (!subscription || !resourceGroup || !ownName) return undefined;
	return {
		kind: "user-assigned-managed-identity",
		subscription,
		resourceGroup,
		name: ownName,
	};
}

/** Text in a comment. Some shells take a pasted comment for a command, so that nothing in it may be one. */
function comment(text: string): string {
	return text
		.replaceAll(/[^A-Za-z0-9:/._,-]+/g, " ")
		.replaceAll(" ,", ",")
		.trim();
}
