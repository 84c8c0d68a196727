import { counted, errorsNotFailedFor } from "../findings/suppressed.ts";
import type { Deployed, Identity, Trust } from "../generated/report.ts";
import { foreignTrust } from "../rules/foreign-trust.ts";
import { surplusCredential } from "../rules/surplus-credential.ts";
import { type Report, sortFindings, summarise } from "./build.ts";
import { exitStatus, type FailOn } from "./outcome.ts";

/** A report and the name that distinguishes its files from those of the others. */
export interface NamedReport {
	readonly name: string;
	readonly report: Report;
}

/** The rules about credentials that nothing requires, which another report may contradict. */
const rulesAboutUnrequired: readonly string[] = [
	surplusCredential.name,
	foreignTrust.name,
];

/**
 * Several reports as one, for the fleet's page. What one of them takes for surplus or foreign and
 * another one requires is neither: apps in different repositories share identities.
 *
 * @param failOn the level at or above which findings fail the whole, whatever each run had
 */
export function mergeReports(
	reports: readonly NamedReport[],
	failOn: FailOn,
): Report {
	const all = reports.map(({ report }) => report);
	const offsets = all.map((_, index) =>
		all
			.slice(0, index)
			.reduce((sum, { requirements }) => sum + requirements.length, 0),
	);
	const trusts = mergeTrusts(all, offsets);
	const required = new Set(trusts.map(pairOf));
	const isRequired = (pair: Pair) => required.has(pairOf(pair));
	const complete = all.every((report) => report.complete !== false);
	const merged: Omit<Report, "summary"> = {
		version: 1,
		complete,
		mode: all.every(({ mode }) => mode === all[0]?.mode)
			? (all[0]?.mode ?? "report")
			: "report",
		conclusion: "success",
		requirements: reports.flatMap(({ name, report }) =>
			report.requirements.map((requirement) => ({
				...requirement,
				file: placed(name, requirement.file),
			})),
		),
		trusts,
		identities: mergeIdentities(all.flatMap(({ identities }) => identities)),
		surplus: distinct(
			all.flatMap(({ surplus }) => surplus),
			({ clientId, name }) => [clientId, name],
		).filter((credential) => !isRequired(credential)),
		findings: sortFindings(
			reports.flatMap(({ name, report }) =>
				report.findings
					.filter(
						({ rule, data }) =>
							!rulesAboutUnrequired.includes(rule) ||
							!isRequired((data ?? {}) as Pair),
					)
					.map((finding) => ({
						...finding,
						...(finding.file !== undefined && {
							file: placed(name, finding.file),
						}),
					})),
			),
		),
		changes: all.flatMap(({ changes }) => changes),
		...mergeRefusals(reports),
		...mergeDeployed(all.flatMap(({ deployed }) => deployed ?? [])),
	};
	const ok = exitStatus({ ...merged, complete }, failOn) === 0;
	return {
		...merged,
		...mergeNotices(reports),
		...mergeSuppressed(reports, merged, failOn),
		conclusion: ok ? "success" : "failure",
		summary: summarise(merged),
	};
}

/**
 * Names for reports by where their files lie: what their paths have in common at either end says nothing.
 * `artifacts/app-a/report.json` and `artifacts/app-b/report.json` are `app-a` and `app-b`.
 */
export function namesOf(paths: readonly string[]): string[] {
	const parts = paths.map((path) => path.replace(/\.json$/, "").split("/"));
	const [first = []] = parts;
	if (parts.length === 1) return [""];
	const same = (at: (path: string[]) => string | undefined) =>
		parts.every((path) => path.length > 1 && at(path) === at(first));
	while (same((path) => path[0])) for (const path of parts) path.shift();
	while (same((path) => path.at(-1))) for (const path of parts) path.pop();
	return parts.map((path) => path.join("/"));
}

type Pair = Pick<Trust, "clientId" | "issuer" | "subject">;

function pairOf({ clientId, issuer, subject }: Pair): string {
	return JSON.stringify([clientId, issuer, subject]);
}

function placed(name: string, file: string): string {
	return name === "" ? file : `${name}/${file}`;
}

/** The worst of what is known counts; an unknown result of one run does not hide what another run saw. */
const worstFirst: readonly Trust["status"][] = [
	"missing",
	"mismatched",
	"present",
	"unknown",
];

function mergeTrusts(
	reports: readonly Report[],
	offsets: readonly number[],
): Trust[] {
	const byKey = new Map<string, Trust>();
	for (const [index, { trusts }] of reports.entries()) {
		for (const trust of trusts) {
			const requiredBy = trust.requiredBy.map(
				(requirement) => requirement + (offsets[index] ?? 0),
			);
			const key = `${pairOf(trust)} ${trust.audience}`;
			const known = byKey.get(key);
			if (known === undefined) {
				byKey.set(key, { ...trust, requiredBy });
				continue;
			}
			const worse =
				worstFirst.indexOf(trust.status) < worstFirst.indexOf(known.status)
					? trust
					: known;
			byKey.set(key, {
				...worse,
				requiredBy: [...known.requiredBy, ...requiredBy],
			});
		}
	}
	return [...byKey.values()];
}

/** One entry per identity: the one that was read, with the most credentials if there are several. */
function mergeIdentities(identities: readonly Identity[]): Identity[] {
	const byClientId = Map.groupBy(identities, ({ clientId }) => clientId);
	return [...byClientId.values()].flatMap((same) =>
		same
			.toSorted((a, b) => (b.credentials ?? -1) - (a.credentials ?? -1))
			.slice(0, 1),
	);
}

/** The first run that compared nothing says why, and of which files. */
function mergeRefusals(
	reports: readonly NamedReport[],
): Pick<Report, "refusal"> {
	const [first] = reports.flatMap(({ name, report: { refusal } }) =>
		refusal ? [{ name, ...refusal }] : [],
	);
	if (first === undefined) return {};
	const { name, message, hint } = first;
	const where = name === "" ? "" : `${name}: `;
	return { refusal: { message: `${where}${message}`, hint } };
}

function mergeNotices(
	reports: readonly NamedReport[],
): Pick<Report, "notices"> {
	const notices = reports.flatMap(({ name, report }) =>
		(report.notices ?? []).map((notice) =>
			name === "" ? notice : `${name}: ${notice}`,
		),
	);
	return notices.length === 0 ? {} : { notices };
}

/** All that the runs suppressed; but whether errors fail the whole is decided anew. */
function mergeSuppressed(
	reports: readonly NamedReport[],
	{ findings }: Pick<Report, "findings">,
	failOn: FailOn,
): Pick<Report, "suppressed"> {
	const suppressed = reports.flatMap(({ name, report }) =>
		(report.suppressed ?? [])
			.filter(({ by }) => by !== "fail-on")
			.map((one) => ({
				...one,
				...(one.file !== undefined && { file: placed(name, one.file) }),
			})),
	);
	const all = [
		...suppressed,
		...(failOn === "never"
			? counted(errorsNotFailedFor(findings, undefined))
			: []),
	];
	return all.length === 0 ? {} : { suppressed: all };
}

function mergeDeployed(parts: readonly Deployed[]): Pick<Report, "deployed"> {
	if (parts.length === 0) return {};
	const unread = parts.find(({ reason }) => reason !== undefined);
	return {
		deployed: {
			complete: parts.every(({ complete }) => complete),
			...(unread?.reason !== undefined && { reason: unread.reason }),
			applications: distinct(
				parts.flatMap(({ applications }) => applications),
				({ cluster, application }) => [cluster, application],
			),
			// What one run's files do not declare another run's may.
			uses: distinct(
				parts
					.flatMap(({ uses }) => uses)
					.toSorted((a, b) => Number(a.declared) - Number(b.declared)),
				({ declared, ...use }) => use,
			),
		},
	};
}

/** Of those with the same key the last, in the place of the first. */
function distinct<T>(all: readonly T[], key: (one: T) => unknown): T[] {
	return [
		...new Map(all.map((one) => [JSON.stringify(key(one)), one])).values(),
	];
}
