import type { Finding, Requirement, Trust } from "../../generated/report.ts";
import { ofClientId } from "../../model/of-client-id.ts";
import type { Grouping } from "../../model/rule.ts";
import { allRules } from "../../rules/registry.ts";
import type { Report } from "../build.ts";
import { identityName } from "./overview.ts";

/** One thing to do: the findings of a rule about one identity, or all of a rule, with what they say once. */
export interface Group {
	readonly rule: string;
	readonly level: Finding["level"];
	/** Where the rule is explained. */
	readonly page: string | undefined;
	/** What is wrong, in one sentence without its full stop. */
	readonly heading: string;
	readonly lines: readonly Line[];
	/** What the pods get until it is mended, if that is known. */
	readonly consequence: string | undefined;
	/** What to do. */
	readonly help: string | undefined;
	/** What it was made of, in the report's order. */
	readonly findings: readonly Finding[];
}

export type Line = TrustLine | CredentialLine | FindingLine;

/** A workload in an environment, and the trusts that it lacks in the same way. */
export interface TrustLine {
	readonly kind: "trust";
	readonly requirement: Requirement;
	/** One per issuer; never empty. */
	readonly trusts: readonly [Trust, ...Trust[]];
	/** What else is known of them, unless the heading says so. */
	readonly reason: string | undefined;
}

/** A credential that exists. */
export interface CredentialLine {
	readonly kind: "credential";
	readonly name: string;
	readonly issuer: string;
	readonly subject: string;
	readonly why: string | undefined;
}

/** A finding that says it in its own words. */
export interface FindingLine {
	readonly kind: "finding";
	readonly finding: Finding;
	/** The finding's message, with the names of identities in place of their client IDs. */
	readonly message: string;
}

/** The findings in groups, worst first, as the report has them. */
export function groupsOf(report: Report): Group[] {
	const trusts = Map.groupBy(report.trusts, trustKey);
	const groups = Map.groupBy(report.findings, groupKey);
	return [...groups.values()].map((findings) =>
		groupOf(findings, report, trusts),
	);
}

/** What is to be done is part of it: two things to do are two groups. */
function groupKey({ rule, level, help, about }: Finding): string {
	const { clientIds = [] } = about ?? {};
	return groupings.has(rule) && clientIds.length === 1
		? JSON.stringify([rule, level, help, clientIds])
		: JSON.stringify([rule, level]);
}

type Trusts = ReadonlyMap<string, readonly Trust[]>;

function groupOf(
	findings: readonly Finding[],
	report: Report,
	byKey: Trusts,
): Group {
	const [first] = findings as [Finding];
	const { rule, level, page, help } = first;
	const lines = linesOf(findings, report, byKey);
	const trusts = lines.flatMap((line) =>
		line.kind === "trust" ? line.trusts : [],
	);
	const isSame = findings.every((finding) => finding.help === help);
	return {
		rule,
		level,
		page,
		heading:
			groupHeading(findings, lines, trusts, report) ??
			(findings.length === 1
				? named(first, report)
				: (summaries.get(rule) ?? rule)),
		lines,
		consequence: consequenceOf(trusts, lines.length),
		help: isSame ? help : undefined,
		findings,
	};
}

/** `undefined` if the findings say it in their own words. */
function groupHeading(
	[first]: readonly Finding[],
	lines: readonly Line[],
	trusts: readonly Trust[],
	report: Report,
): string | undefined {
	const clientId = first?.about?.clientIds?.[0];
	const grouping = groupings.get(first?.rule ?? "");
	if (!grouping || !clientId || lines.every(isFinding)) return undefined;
	const credentials = lines.flatMap((line) =>
		line.kind === "credential" ? line.name : [],
	);
	const ofTrusts = trusts.flatMap(({ credential }) => credential ?? []);
	return grouping.heading({
		name: identityName(report, clientId),
		count: new Set(trusts).size + credentials.length,
		credentials: [...new Set([...credentials, ...ofTrusts])],
		reason: ofClientId(report.identities, clientId)[0]?.reason,
	});
}

function linesOf(
	findings: readonly Finding[],
	report: Report,
	byKey: Trusts,
): Line[] {
	const kind = groupings.get(findings[0]?.rule ?? "")?.lines;
	if (kind !== "trusts")
		return findings.map((finding) =>
			kind === undefined
				? findingLine(finding, report)
				: credentialLine(finding, report),
		);
	const lines = new Map<string, Line>();
	for (const finding of findings) {
		const trusts = trustsOf(finding, byKey);
		if (trusts.length === 0)
			lines.set(`${lines.size}`, findingLine(finding, report));
		for (const trust of trusts) addTrust(trust, report, lines);
	}
	return [...lines.values()];
}

/** The trusts that a finding is about. Those that exist are not. */
function trustsOf({ about = {} }: Finding, byKey: Trusts): Trust[] {
	const { clientIds = [], subjects = [], issuers = [] } = about;
	return clientIds
		.flatMap((clientId) =>
			subjects.flatMap(
				(subject) => byKey.get(trustKey({ clientId, subject })) ?? [],
			),
		)
		.filter(
			({ status, issuer }) =>
				status !== "present" &&
				(issuers.length === 0 || issuers.includes(issuer)),
		);
}

/** A workload has one line for all issuers for which the same is wrong. */
function addTrust(
	trust: Trust,
	{ requirements, identities }: Report,
	lines: Map<string, Line>,
): void {
	const { status, credential, reason, clientId } = trust;
	const [identity] = ofClientId(identities, clientId);
	for (const index of trust.requiredBy) {
		const requirement = requirements[index];
		if (requirement === undefined) continue;
		const key = JSON.stringify([index, status, credential, reason]);
		const known = lines.get(key);
		if (known?.kind !== "trust")
			lines.set(key, {
				kind: "trust",
				requirement,
				trusts: [trust],
				reason: reason === identity?.reason ? undefined : reason,
			});
		else if (!known.trusts.includes(trust))
			lines.set(key, { ...known, trusts: [...known.trusts, trust] });
	}
}

function credentialLine(finding: Finding, report: Report): Line {
	const { about = {}, data = {} } = finding;
	const [issuer] = about.issuers ?? [];
	const [subject] = about.subjects ?? [];
	const { name, why } = data;
	if (!issuer || subject === undefined || typeof name !== "string")
		return findingLine(finding, report);
	return {
		kind: "credential",
		name,
		issuer,
		subject,
		why: typeof why === "string" ? why : undefined,
	};
}

function findingLine(finding: Finding, report: Report): FindingLine {
	return { kind: "finding", finding, message: named(finding, report) };
}

/** A message with the names of identities in place of their client IDs, as far as they are known. */
function named({ message, about }: Finding, { identities }: Report): string {
	return (about?.clientIds ?? []).reduce((text, clientId) => {
		const [{ name = clientId } = {}] = ofClientId(identities, clientId);
		return text
			.replaceAll(`${name} (${clientId})`, name)
			.replaceAll(clientId, name);
	}, message);
}

function isFinding({ kind }: Line): boolean {
	return kind === "finding";
}

/** "until then these pods get AADSTS700211 or AADSTS700213 and no token" */
function consequenceOf(
	trusts: readonly Trust[],
	lines: number,
): string | undefined {
	const codes = new Set(trusts.flatMap(({ entraError }) => entraError ?? []));
	if (codes.size === 0) return undefined;
	return `until then ${lines === 1 ? "this pod gets" : "these pods get"} ${[...codes].sort().join(" or ")} and no token`;
}

function trustKey({
	clientId,
	subject,
}: Pick<Trust, "clientId" | "subject">): string {
	return JSON.stringify([clientId, subject]);
}

const groupings: ReadonlyMap<string, Grouping> = new Map(
	allRules.flatMap(({ name, grouping }) =>
		grouping === undefined ? [] : [[name, grouping] as const],
	),
);

/** What a rule reports, as a sentence without its full stop. */
const summaries: ReadonlyMap<string, string> = new Map(
	allRules.map(({ name, summary }) => [name, summary.replace(/\.$/, "")]),
);
