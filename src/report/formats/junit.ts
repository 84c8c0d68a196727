import type { Finding, Requirement, Trust } from "../../generated/report.ts";
import { isOnline } from "../../rules/registry.ts";
import { issuerHash } from "../../sync/name.ts";
import type { Report } from "../build.ts";
import { type Group, groupsOf, type Line } from "../view/groups.ts";
import { decisions } from "../view/suppressed.ts";
import { printable } from "../writing/printable.ts";
import { lineText } from "./annotations.ts";

/**
 * The report as JUnit XML, for CI systems that show tests. A test case is something that must be true, and
 * keeps its name whatever is found: a trust by what requires it, an identity by its client ID, a file by its
 * name. So its history survives edits of the file, and a lookup that fails renames nothing.
 */
export function formatJunit(report: Report): string {
	const cases = casesOf(report);
	for (const group of groupsOf(report))
		for (const line of group.lines) {
			for (const { suite, name, entraError } of casesFor(line, group))
				caseIn(cases, suite, name).found.push({
					level: group.level,
					text: textOf(group, line, entraError),
				});
		}
	const suites = suiteNames
		.map((suite) => ({ suite, cases: [...cases[suite].values()] }))
		.filter(({ cases }) => cases.length > 0);
	const all = suites.flatMap((suite) => suite.cases);
	const name = "radix-workload-identity";
	return [
		`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name, ...countsOf(all) })}>\n`,
		...suites.map(
			({ suite, cases }) =>
				`  <testsuite${attributes({ name: classOf(suite), ...countsOf(cases) })}>\n${cases.map((one) => testCase(one, suite)).join("")}${suite === "run" ? systemOut(decisions(report)) : ""}  </testsuite>\n`,
		),
		"</testsuites>\n",
	].join("");
}

/** What is judged: what is required, the identities, the files, and the run as a whole. */
const suiteNames = ["trusts", "identities", "files", "run"] as const;

type Suite = (typeof suiteNames)[number];

interface Case {
	readonly name: string;
	readonly found: { readonly level: Finding["level"]; readonly text: string }[];
	/** Why it could not be judged. */
	unknown?: string;
}

type Cases = Readonly<Record<Suite, Map<string, Case>>>;

/** Every case that there is before anything is found. */
function casesOf(report: Report): Cases {
	const cases: Cases = {
		trusts: new Map(),
		identities: new Map(),
		files: new Map(),
		run: new Map(),
	};
	const { requirements, trusts, identities, files = [], refusal } = report;
	caseIn(cases, "run", runName);
	for (const { file } of requirements) caseIn(cases, "files", file);
	for (const file of files) caseIn(cases, "files", file);
	for (const { clientId } of identities) caseIn(cases, "identities", clientId);
	for (const trust of trusts)
		for (const index of trust.requiredBy) {
			const requirement = requirements[index];
			if (requirement === undefined) continue;
			const one = caseIn(cases, "trusts", trustName(requirement, trust));
			if (trust.status === "unknown")
				one.unknown = trust.reason ?? "could not be verified";
		}
	if (refusal) {
		const { message, hint } = refusal;
		caseIn(cases, "run", runName).found.push({
			level: "error",
			text: `${message}\n${hint}`,
		});
		// Nothing says whether they exist; without their cases a history would have a gap.
		for (const requirement of requirements)
			for (const issuer of requirement.issuers)
				caseIn(cases, "trusts", trustName(requirement, { issuer })).unknown ??=
					message;
	}
	return cases;
}

const runName = "run";

function caseIn(cases: Cases, suite: Suite, name: string): Case {
	const known = cases[suite].get(name) ?? { name, found: [] };
	cases[suite].set(name, known);
	return known;
}

/** "oil-orders / dev / component api / 8e3a…/ f84d0892ea": what is required, without what it is called. */
function trustName(
	{ application, environment, workload, clientId }: Requirement,
	{ issuer }: Pick<Trust, "issuer">,
): string {
	const { kind, name } = workload;
	return [
		application,
		environment,
		`${kind} ${name}`,
		clientId,
		issuerHash(issuer),
	].join(" / ");
}

/** A case that something was found for. */
interface Place {
	readonly suite: Suite;
	readonly name: string;
	/** What the pod gets. */
	readonly entraError?: string;
}

/** The cases that a line of a group is about: one, but for a workload that several issuers are missing for. */
function casesFor(line: Line, { rule, findings: [first] }: Group): Place[] {
	switch (line.kind) {
		case "trust":
			return line.trusts.map((trust) => ({
				suite: "trusts",
				name: trustName(line.requirement, trust),
				...(trust.entraError && { entraError: trust.entraError }),
			}));
		case "credential":
			return [ofIdentity(first)];
		case "finding":
			if (isOnline(rule)) return [ofIdentity(line.finding)];
			return line.finding.file === undefined
				? [{ suite: "run", name: runName }]
				: [{ suite: "files", name: line.finding.file }];
	}
}

function ofIdentity(finding: Finding | undefined): Place {
	const [clientId, ...others] = finding?.about?.clientIds ?? [];
	return clientId === undefined || others.length > 0
		? { suite: "run", name: runName }
		: { suite: "identities", name: clientId };
}

function textOf(
	{ rule, heading, help, level, lines }: Group,
	line: Line,
	entraError: string | undefined,
): string {
	const isAlone = lines.length === 1 && line.kind === "finding";
	return [
		`${level}[${rule}] ${isAlone ? heading : lineText(line)}`,
		...(isAlone && line.finding.file
			? [`at ${line.finding.file}:${line.finding.line ?? 1}`]
			: []),
		...(entraError === undefined
			? []
			: [`until then this pod gets ${entraError} and no token`]),
		...(help === undefined ? [] : [help]),
	].join("\n");
}

type Result = "passed" | "failure" | "error" | "skipped";

function resultOf({ found, unknown }: Case): Result {
	const failed = found.some(({ level }) => level === "error");
	if (failed) return unknown === undefined ? "failure" : "error";
	return unknown === undefined ? "passed" : "skipped";
}

function countsOf(cases: readonly Case[]) {
	const count = (result: Result) =>
		cases.filter((one) => resultOf(one) === result).length;
	return {
		tests: cases.length,
		failures: count("failure"),
		errors: count("error"),
		skipped: count("skipped"),
	};
}

function classOf(suite: Suite): string {
	return `radix-workload-identity.${suite}`;
}

function testCase(one: Case, suite: Suite): string {
	const { name, found, unknown = "" } = one;
	const opening = `    <testcase${attributes({ classname: classOf(suite), name })}`;
	const lines = found.flatMap(({ text }) => text.split("\n"));
	const text = lines.map((line) => escaped(printable(line))).join("\n");
	const result = resultOf(one);
	if (result === "failure" || result === "error")
		return `${opening}><${result}${attributes({ message: lines[0] ?? "" })}>${text}</${result}></testcase>\n`;
	const skipped =
		result === "skipped" ? `<skipped${attributes({ message: unknown })}/>` : "";
	const output = text === "" ? "" : `<system-out>${text}</system-out>`;
	return skipped + output === ""
		? `${opening}/>\n`
		: `${opening}>${skipped}${output}</testcase>\n`;
}

function systemOut(lines: readonly string[]): string {
	if (lines.length === 0) return "";
	const text = lines.map((line) => escaped(printable(line))).join("\n");
	return `    <system-out>${text}</system-out>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values)
		.map(([name, value]) => ` ${name}="${escaped(printable(String(value)))}"`)
		.join("");
}

/** Text in XML. A lone half of a surrogate pair is no character there. */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
