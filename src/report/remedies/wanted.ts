import type { Trust } from "../../generated/report.ts";
import type { Report } from "../build.ts";

/** A required trust, and what became of it if that is known. */
export interface Wanted
	extends Pick<
		Trust,
		"clientId" | "subject" | "audience" | "credential" | "differs" | "found"
	> {
	readonly status: Trust["status"];
	/** Absent if no issuer is known: a lint needs none. */
	readonly issuer?: string;
}

/** Whether nothing was compared with Azure although something is required. */
export function isOffline({ mode, trusts, requirements }: Report): boolean {
	return requirements.length > 0 && (mode === "lint" || trusts.length === 0);
}

/** Every trust that is required: as the comparison left it or, where there was none, as the files require it. */
export function wantedBy(report: Report): readonly Wanted[] {
	if (!isOffline(report)) return report.mode === "lint" ? [] : report.trusts;
	const all = report.requirements.flatMap(
		({ clientId, subject, audience, issuers }): Wanted[] => {
			const trust = { clientId, subject, audience, status: "unknown" } as const;
			return issuers.length === 0
				? [trust]
				: issuers.map((issuer) => ({ ...trust, issuer }));
		},
	);
	// One service account may be that of several workloads.
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
