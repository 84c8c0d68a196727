import { deployedJson } from "../directory/deployed-json.ts";
import type { Report } from "../generated/report.ts";
import type { Change } from "../model/change.ts";
import { credentialLimit } from "../model/credential.ts";
import type { Finding } from "../model/finding.ts";
import type { Identity } from "../model/identity.ts";
import { version } from "../version.ts";
import { compareText } from "../words.ts";
import { exitStatus, type FailOn, type Outcome } from "./outcome.ts";
import { rulePage } from "./writing/rule-page.ts";

export type { Report } from "../generated/report.ts";

/** The JSON report, version 1, as `schemas/report.schema.json` describes it. */
export function buildReport(outcome: Outcome, failOn: FailOn): Report {
	const { mode, complete, requirements, comparison, refusal, stopped } =
		outcome;
	const { suppressed = [], notices = [], changes = [], planDigest } = outcome;
	const {
		comparedWith,
		files = [],
		issuers = [],
		endedAt,
		run,
		toolCommit,
	} = outcome;
	const findings = sortFindings(outcome.findings.map(reportFinding));
	const trusts = comparison?.trusts ?? [];
	const surplus = comparison?.surplus ?? [];
	const report: Omit<Report, "summary"> = {
		version: 1,
		mode,
		complete,
		...(refusal && { refusal }),
		...(stopped && { stopped: stopped.why }),
		conclusion: exitStatus(outcome, failOn) === 0 ? "success" : "failure",
		tool: {
			version,
			...(toolCommit !== undefined && { commit: toolCommit }),
		},
		...(endedAt !== undefined && {
			generatedAt: new Date(endedAt).toISOString(),
		}),
		...(run && { run }),
		...(comparedWith && { comparedWith }),
		...(files.length > 0 && { files: [...files] }),
		...(issuers.length > 0 && {
			issuers: issuers.map(({ issuer, clusters }) => ({
				issuer,
				clusters: [...clusters],
			})),
		}),
		requirements: requirements.map(
			({ location: { file, line, column }, issuers, ...requirement }) => ({
				...requirement,
				issuers: [...issuers],
				file,
				line,
				column,
			}),
		),
		trusts: trusts.map(({ nearMiss, keep, requiredBy, ...trust }) => ({
			...trust,
			...(nearMiss && { differs: nearMiss.part, found: nearMiss.found }),
			requiredBy: [...requiredBy],
		})),
		identities: (comparison?.identities ?? []).map(reportIdentity),
		surplus: surplus.map(({ audiences, leftOver, ...credential }) => ({
			...credential,
			audiences: [...audiences],
		})),
		findings,
		...(notices.length > 0 && { notices: [...notices] }),
		...(suppressed.length > 0 && { suppressed: [...suppressed] }),
		changes: [...changes],
		...(comparison?.deployed && {
			deployed: deployedJson(comparison.deployed),
		}),
		...(outcome.usage && { usage: [...outcome.usage] }),
		...(planDigest !== undefined && { planDigest }),
	};
	const { requests } = outcome;
	return {
		...report,
		summary: {
			...summarise(report),
			...(requests !== undefined && { requests }),
		},
	};
}

/** Counts what a report holds. */
export function summarise({
	requirements,
	trusts,
	surplus,
	findings,
	changes,
}: Omit<Report, "summary">): Report["summary"] {
	const ofLevel = (level: Finding["level"]) =>
		findings.filter((finding) => finding.level === level).length;
	const ofStatus = (status: string) =>
		trusts.filter((trust) => trust.status === status).length;
	const done = (actions: Change["action"][]) =>
		changes.filter(
			({ action, outcome }) => outcome === "done" && actions.includes(action),
		).length;
	return {
		requirements: requirements.length,
		trusts: trusts.length,
		present: ofStatus("present"),
		missing: ofStatus("missing"),
		mismatched: ofStatus("mismatched"),
		unknown: ofStatus("unknown"),
		surplus: surplus.length,
		errors: ofLevel("error"),
		warnings: ofLevel("warning"),
		notes: ofLevel("note"),
		created: done(["create"]),
		deleted: done(["delete", "replace"]),
		failed: changes.filter(({ outcome }) => outcome === "failed").length,
	};
}

function reportIdentity(identity: Identity): Report["identities"][number] {
	const { clientId, kind, status, name, id } = identity;
	return {
		clientId,
		kind,
		status,
		...(name !== undefined && { name }),
		...(id !== undefined && { id }),
		...("reason" in identity && { reason: identity.reason }),
		...("concern" in identity && { reason: identity.concern }),
		...(identity.status === "resolved" && {
			credentials: identity.credentials.length,
			credentialNames: identity.credentials.map(({ name }) => name),
		}),
		limit: credentialLimit,
	};
}

function reportFinding({
	rule,
	level,
	message,
	help,
	location,
	about,
	data,
}: Finding): Report["findings"][number] {
	const page = rulePage(rule);
	const known = Object.entries(about).filter(([, values]) => values.length > 0);
	return {
		rule,
		level,
		message,
		...location,
		help,
		page,
		...(known.length > 0 && { about: Object.fromEntries(known) }),
		...(data && { data }),
	};
}

const levels = ["error", "warning", "note"];

/** Worst first, then in the order of the files. Annotations are cut off at the end, so the order matters. */
export function sortFindings(
	findings: readonly Report["findings"][number][],
): Report["findings"] {
	return findings.toSorted(
		(a, b) =>
			levels.indexOf(a.level) - levels.indexOf(b.level) ||
			compareText(a.file ?? "", b.file ?? "") ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0),
	);
}
