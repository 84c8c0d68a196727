import type { Identity } from "../../generated/report.ts";
import { isPlain } from "../../model/plain-word.ts";
import { credentialName, nameEndingWith } from "../../sync/name.ts";
import { plural } from "../../words.ts";
import { comment } from "./comment.ts";
import { identityLabel } from "./labels.ts";
import {
	isPlaceholder,
	likelyPlaceOf,
	type Place,
	placeholders,
	placeOf,
} from "./places.ts";
import type { Wanted } from "./wanted.ts";

/** A credential as it has to be. */
export interface Remedy {
	/** Its address in Bicep and in Terraform. */
	readonly label: string;
	/** Issuer and subject are unique on an identity, so that a wrong audience can only be changed. */
	readonly action: "create" | "change-audience";
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly audience: string;
}

/** All that is to be done on one identity, and why something is not among it. */
export interface OnIdentity {
	readonly clientId: string;
	/** Its address in Bicep. */
	readonly label: string;
	readonly place: Place;
	/** What to know beforehand, a sentence each. */
	readonly notes: readonly string[];
	readonly remedies: readonly Remedy[];
	/** Names of the near misses that are of no use once the right credentials exist. */
	readonly nearMisses: readonly string[];
	/** Half a sentence each. */
	readonly leftOut: readonly string[];
}

/**
 * What makes trusts of one identity exist.
 *
 * @param identity as far as it is known
 * @param wanted its trusts that are not present
 */
export function remediesOn(
	clientId: string,
	identity: Identity | undefined,
	wanted: readonly Wanted[],
	labels: ReadonlyMap<Wanted, string>,
): OnIdentity {
	const isRead = identity?.status === "resolved";
	const place = isRead ? placeOf(identity) : likelyPlaceOf(clientId, identity);
	const why = impossible(clientId, identity, place);
	if (why !== undefined || place === undefined)
		return nothingOn(clientId, why ?? "it cannot be addressed");

	const known = wanted.filter(({ status }) => !isRead || status !== "unknown");
	const writable = known.filter(isWritable);
	const fitting = withinLimit(writable, identity);
	const nearMisses = new Set(fitting.flatMap(nearMissOf));
	const deletable = [...nearMisses].filter(isPlain);
	const trusts = (count: number, half: string) =>
		count === 0 ? [] : [`${plural(count, "trust")}: ${half}`];
	return {
		...{ clientId, place },
		label: identityLabel(place, clientId),
		notes: isRead ? [] : notesOn(identity, place),
		remedies: named(fitting, identity, labels),
		nearMisses: deletable,
		leftOut: [
			...trusts(
				wanted.length - known.length,
				"whether they exist is not known, see the findings",
			),
			...trusts(known.length - writable.length, notPlain),
			...(fitting.length < writable.length
				? [fullness(writable, identity)]
				: []),
			...(deletable.length < nearMisses.size
				? [`the name of a near miss: ${notPlain}`]
				: []),
		],
	};
}

const notPlain = "a name or an address has characters that no valid one has";

function nothingOn(clientId: string, why: string): OnIdentity {
	return {
		...{ clientId, label: "", place: likelyPlaceOf(clientId) },
		...{ notes: [], remedies: [], nearMisses: [], leftOut: [why] },
	};
}

/** Why nothing can be created on an identity, as half a sentence. */
function impossible(
	clientId: string,
	{ status, kind, reason }: Partial<Identity> = {},
	place: Place | undefined,
): string | undefined {
	if (
		status === "not-found" ||
		status === "unsupported" ||
		kind === "system-assigned-managed-identity"
	)
		return `nothing can be created on it${because(reason)}`;
	const values = Object.values(place ?? {}).map(String);
	const usable = (value: string) => isPlain(value) || isPlaceholder(value);
	return [clientId, ...values].every(usable) ? undefined : notPlain;
}

function because(reason = ""): string {
	const why = comment(reason);
	return why === "" ? "" : `: ${why}`;
}

function isWritable(wanted: Wanted): boolean {
	const { issuer, subject, audience, differs, credential } = wanted;
	return [
		...(issuer === undefined ? [] : [issuer]),
		...[subject, audience],
		...(differs === "audience" ? [credential ?? ""] : []),
	].every(isPlain);
}

function takesRoom({ differs }: Wanted): boolean {
	return differs !== "audience";
}

/** If what is to be created does not fit, none of it is offered: which part of it would be a guess. */
function withinLimit(
	wanted: readonly Wanted[],
	{ credentials = 0, limit }: Partial<Identity> = {},
): readonly Wanted[] {
	const needed = wanted.filter(takesRoom).length;
	return limit === undefined || credentials + needed <= limit
		? wanted
		: wanted.filter((one) => !takesRoom(one));
}

function fullness(
	wanted: readonly Wanted[],
	{ credentials = 0, limit }: Partial<Identity> = {},
): string {
	const needed = wanted.filter(takesRoom).length;
	return `${credentials} exist + ${needed} needed exceed the limit of ${limit}`;
}

function nearMissOf({ differs, credential }: Wanted): string[] {
	const isOther = differs === "issuer" || differs === "subject";
	return isOther && credential !== undefined ? [credential] : [];
}

function named(
	wanted: readonly Wanted[],
	identity: Identity | undefined,
	labels: ReadonlyMap<Wanted, string>,
): Remedy[] {
	const taken = [...(identity?.credentialNames ?? [])];
	return wanted.map((trust): Remedy => {
		const { subject, audience, issuer, differs, credential } = trust;
		const values = {
			...{ label: labels.get(trust) ?? "", subject, audience },
			issuer: issuer ?? placeholders.issuer,
		};
		if (differs === "audience" && credential !== undefined)
			return { ...values, action: "change-audience", name: credential };
		const name =
			issuer === undefined
				? nameEndingWith(subject, `-${placeholders.cluster}`)
				: credentialName(subject, issuer, taken);
		taken.push(name);
		return { ...values, action: "create", name };
	});
}

/** Of a run without Azure, which knows no identity, one sentence says it of all. */
function notesOn(identity: Identity | undefined, place: Place): string[] {
	if (identity === undefined) return [];
	return [
		`Some of these may exist already${because(identity.reason)}.`,
		...(Object.values(place).some(isPlaceholder)
			? ["Fill in what is in angle brackets."]
			: []),
	];
}
