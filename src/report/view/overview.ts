import { ofClientId } from "../../model/of-client-id.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";

/** One requirement and the status of each issuer's trust, which every format shows in its own form. */
export interface Row {
	readonly clientId: string;
	readonly environment: string;
	readonly workload: string;
	readonly subject: string;
	/** One per issuer. */
	readonly cells: readonly Status[];
}

/** The status of a trust; `required` where nothing was compared. */
export type Status = Report["trusts"][number]["status"] | "required";

/** All issuers that any requirement names, in their order. */
export function issuersOf({ requirements }: Report): string[] {
	return [...new Set(requirements.flatMap(({ issuers }) => issuers))];
}

/** The trusts of each requirement, by its index. */
export function trustsByRequirement({
	trusts,
}: Report): Map<number, Report["trusts"]> {
	const byRequirement = new Map<number, Report["trusts"]>();
	for (const trust of trusts)
		for (const index of trust.requiredBy) {
			const known = byRequirement.get(index);
			if (known) known.push(trust);
			else byRequirement.set(index, [trust]);
		}
	return byRequirement;
}

/** Looks up the status of the trust that a requirement, by its index, needs for an issuer. */
export function statusesOf({
	trusts,
}: Report): (index: number, issuer: string) => Status {
	const statuses = new Map(
		trusts.flatMap(({ issuer, status, requiredBy }) =>
			requiredBy.map((index) => [key(index, issuer), status] as const),
		),
	);
	return (index, issuer) => statuses.get(key(index, issuer)) ?? "required";
}

export function rowsOf(report: Report, issuers: readonly string[]): Row[] {
	const statusOf = statusesOf(report);
	return report.requirements.map(
		({ clientId, environment, workload, subject }, index) => ({
			clientId,
			environment,
			workload: workloadTitle(workload),
			subject,
			cells: issuers.map((issuer) => statusOf(index, issuer)),
		}),
	);
}

/** "component web"; a sub-pipeline has no name but its environment's. */
export function workloadTitle({
	kind,
	name,
}: Report["requirements"][number]["workload"]): string {
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

const kindNames = {
	"user-assigned-managed-identity": "user-assigned managed identity",
	"system-assigned-managed-identity": "system-assigned managed identity",
	"app-registration": "app registration",
} as const;

/** The whole report in one line. */
export function statusLine({
	mode,
	summary,
	changes,
	planDigest,
	refusal,
	stopped,
}: Report): string {
	const {
		requirements,
		trusts,
		present,
		missing,
		mismatched,
		unknown,
		surplus,
	} = summary;
	const parts = [
		...(stopped === undefined ? [] : [`stopped ${stopped}`]),
		plural(requirements, "requirement"),
	];
	if (refusal && planDigest === undefined) parts.push("nothing compared");
	else if (mode !== "lint") {
		parts.push(`${present} of ${plural(trusts, "trust")} present`);
		if (missing > 0) parts.push(`${missing} missing`);
		if (mismatched > 0) parts.push(`${mismatched} mismatched`);
		if (unknown > 0) parts.push(`${unknown} could not be verified`);
		if (surplus > 0) parts.push(`${surplus} surplus`);
	}
	for (const outcome of ["planned", "done", "failed", "skipped", "unknown"]) {
		const count = changes.filter((change) => change.outcome === outcome).length;
		if (count > 0)
			parts.push(
				`${plural(count, "change")} ${outcome === "unknown" ? "sent, but not seen to be made" : outcome}`,
			);
	}
	parts.push(
		plural(summary.errors, "error"),
		plural(summary.warnings, "warning"),
	);
	return parts.join(", ");
}

function key(index: number, issuer: string): string {
	return `${index} ${issuer}`;
}

/** Why a change was not made, if it was not. */
export function reasonOf({
	outcome,
	error,
}: Report["changes"][number]): string | undefined {
	return error ?? (outcome === "skipped" ? "already done" : undefined);
}

/** What all changes have as their reason, to be said once: the plan was refused as a whole. */
export function sharedReason({ changes }: Report): string | undefined {
	const reasons = new Set(changes.map(reasonOf));
	const [reason] = reasons;
	return changes.length > 1 && reasons.size === 1 ? reason : undefined;
}
