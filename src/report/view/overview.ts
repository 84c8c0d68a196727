import type { Change, Requirement, Trust } from "../../generated/report.ts";
import { ofClientId } from "../../model/of-client-id.ts";
import type { Report } from "../build.ts";
import type { Status } from "./symbols.ts";

interface KnownStatus extends Pick<Trust, "differs" | "reason"> {
	readonly status: Status;
}

/** Looks up the trust that a requirement, by its index, needs for an issuer, or that nothing was compared. */
export function statusesOf({
	trusts,
}: Report): (index: number, issuer: string) => KnownStatus {
	const byKey = new Map(
		trusts.flatMap((trust) =>
			trust.requiredBy.map((index) => [key(index, trust.issuer), trust]),
		),
	);
	return (index, issuer) =>
		byKey.get(key(index, issuer)) ?? { status: "required" };
}

function key(index: number, issuer: string): string {
	return `${index} ${issuer}`;
}

/** "component web"; a sub-pipeline has no name but its environment's. */
export function workloadTitle({ kind, name }: Requirement["workload"]): string {
	return kind === "sub-pipeline" ? kind : `${kind} ${name}`;
}

/** "id-web (1111…, user-assigned managed identity), 3/20 credentials", as far as it is known. */
export function identityTitle(
	{ identities }: Report,
	clientId: string,
): string {
	const [identity] = ofClientId(identities, clientId);
	if (identity === undefined) return clientId;
	const { name, kind, status, credentials, limit } = identity;
	const what = kind === null ? [] : [kindNames[kind]];
	const title =
		name === undefined
			? clientId
			: `${name} (${[clientId, ...what].join(", ")})`;
	return credentials === undefined
		? `${title}, ${status}`
		: `${title}, ${credentials}/${limit} credentials`;
}

/** What an identity is called, or its client ID if that is not known. */
export function identityName({ identities }: Report, clientId: string): string {
	return ofClientId(identities, clientId)[0]?.name ?? clientId;
}

/** "user-assigned managed identity"; `undefined` if it is not known. */
export function identityKind(
	{ identities }: Report,
	clientId: string,
): string | undefined {
	const [{ kind = null } = {}] = ofClientId(identities, clientId);
	return kind === null ? undefined : kindNames[kind];
}

const kindNames = {
	"user-assigned-managed-identity": "user-assigned managed identity",
	"system-assigned-managed-identity": "system-assigned managed identity",
	"app-registration": "app registration",
} as const;

/** Where something is: by its line alone where all is in one file. */
export function placesIn({
	requirements,
	findings,
}: Report): (place: { file?: string; line?: number }) => string {
	const files = new Set(
		[...requirements, ...findings].flatMap(({ file }) => file ?? []),
	);
	return ({ file, line }) => {
		if (file === undefined) return "";
		const name = files.size === 1 ? "" : file;
		return line === undefined ? file : `${name}:${line}`;
	};
}

/** Why a change was not made, if it was not. */
export function reasonOf({ outcome, error }: Change): string | undefined {
	return error ?? (outcome === "skipped" ? "already done" : undefined);
}
