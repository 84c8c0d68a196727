import type { Change, Report as ReportJson } from "../../generated/report.ts";
import { ofClientId } from "../../model/of-client-id.ts";
import { serviceAccountOf } from "../../model/subject.ts";
import { some } from "../../words.ts";
import type { Report } from "../build.ts";
import {
	identityKind,
	identityName,
	reasonOf,
	workloadTitle,
} from "./overview.ts";

/** What sync would do, or did, on each identity, for those who approve it. */
export interface PlanView {
	/** SHA-256, in hexadecimal. */
	readonly digest: string;
	readonly identities: readonly PlannedIdentity[];
	/** Why nothing of it was done, if all changes have the same reason. */
	readonly refused: string | undefined;
	/** Whether anything was tried, so that each change has an outcome to show. */
	readonly tried: boolean;
	/** "Plan: 1 to create, 1 to delete" */
	readonly summary: string;
}

interface PlannedIdentity {
	readonly clientId: string;
	readonly name: string;
	/** "user-assigned managed identity"; `undefined` if it is not known. */
	readonly kind: string | undefined;
	/** "6 → 6 of 20 (peak 7)" */
	readonly usage: string | undefined;
	readonly rows: readonly PlannedChange[];
}

export interface PlannedChange {
	readonly change: Change;
	/** The environments that it is for, or that its namespace belongs to. */
	readonly environment: string;
	/** The workloads that it is for, or the credential if nothing requires it. */
	readonly workload: string;
	/** What changes in a value, or why the credential is not needed. */
	readonly detail: string | undefined;
	/** Why it was not done, unless all have the same reason. */
	readonly reason: string | undefined;
}

/** @returns `undefined` if nothing was planned */
export function planOf(report: Report): PlanView | undefined {
	const { changes, planDigest, usage = [] } = report;
	if (planDigest === undefined) return undefined;
	const refused = sharedReason(changes);
	const whom = requirersIn(report);
	const byIdentity = Map.groupBy(changes, ({ clientId }) => clientId);
	return {
		digest: planDigest,
		identities: [...byIdentity].map(([clientId, ofIdentity]) => ({
			clientId,
			name: identityName(report, clientId),
			kind: identityKind(report, clientId),
			usage: usageText(ofClientId(usage, clientId)[0]),
			rows: ofIdentity.map((change) => ({
				change,
				...whom(change),
				detail: detailOf(change),
				reason: refused === undefined ? reasonOf(change) : undefined,
			})),
		})),
		refused,
		tried: changes.some(({ outcome }) => outcome !== "planned"),
		summary: upperFirst(planSummary(report)),
	};
}

const verbs = {
	planned: { create: "to create", replace: "to replace", delete: "to delete" },
	done: { create: "created", replace: "replaced", delete: "deleted" },
} as const;

/** "plan: 1 to create, 1 to delete", or "1 created, 1 failed" once anything was tried. */
export function planSummary({ changes }: Pick<ReportJson, "changes">): string {
	const count = (outcome: Change["outcome"], action?: Change["action"]) =>
		changes.filter(
			(change) =>
				change.outcome === outcome &&
				(action === undefined || change.action === action),
		).length;
	const parts = [
		...(["planned", "done"] as const).flatMap((outcome) =>
			(["create", "replace", "delete"] as const).map(
				(action) => [count(outcome, action), verbs[outcome][action]] as const,
			),
		),
		[count("failed"), "failed"] as const,
		[count("skipped"), "not done"] as const,
		[count("unknown"), "sent, but not seen to be made"] as const,
	].filter(([number]) => number > 0);
	const said = parts.map(([number, words]) => `${number} ${words}`).join(", ");
	if (changes.length === 0) return "plan: nothing to change";
	return count("planned") === changes.length ? `plan: ${said}` : said;
}

/** "6 → 6 of 20 (peak 7)" */
function usageText(
	usage: NonNullable<ReportJson["usage"]>[number] | undefined,
): string | undefined {
	if (usage === undefined) return undefined;
	const { before, after, peak } = usage;
	const most = peak > Math.max(before, after) ? ` (peak ${peak})` : "";
	return `${before} → ${after} of 20${most}`;
}

function detailOf({
	action,
	before,
	audience,
	why,
}: Change): string | undefined {
	return action === "replace" && before !== undefined
		? `audience ${before || "(none)"} → ${audience}`
		: why;
}

function requirersIn({
	requirements,
}: Report): (
	change: Change,
) => Pick<PlannedChange, "environment" | "workload"> {
	const byTrust = Map.groupBy(requirements, trustKey);
	const applications = new Set(
		requirements.map(({ application }) => application),
	);
	return (change) => {
		const requirers = byTrust.get(trustKey(change)) ?? [];
		const environments = requirers.map(({ environment }) => environment);
		const workloads = requirers.map(({ workload }) => workloadTitle(workload));
		if (requirers.length > 0)
			return {
				environment: some([...new Set(environments)], 3),
				workload: some([...new Set(workloads)], 3),
			};
		const { namespace = "" } = serviceAccountOf(change.subject) ?? {};
		const application = [...applications].find((name) =>
			namespace.startsWith(`${name}-`),
		);
		return {
			environment:
				application === undefined
					? namespace
					: namespace.slice(application.length + 1),
			workload: change.name,
		};
	};
}

/** What all changes have as their reason, to be said once: the plan was refused as a whole. */
function sharedReason(changes: readonly Change[]): string | undefined {
	const reasons = new Set(changes.map(reasonOf));
	const [reason] = reasons;
	return changes.length > 1 && reasons.size === 1 ? reason : undefined;
}

function trustKey({
	clientId,
	subject,
}: Pick<Change, "clientId" | "subject">): string {
	return JSON.stringify([clientId, subject]);
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
