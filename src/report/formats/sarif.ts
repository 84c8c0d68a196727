import {
	type Fingerprinted,
	fingerprints,
} from "../../findings/fingerprints.ts";
import type { Finding } from "../../generated/report.ts";
import { toJson } from "../../json-text.ts";
import { allRules } from "../../rules/registry.ts";
import { version } from "../../version.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import {
	type Group,
	groupsOf,
	type Line,
	type TrustLine,
} from "../view/groups.ts";
import { workloadTitle } from "../view/overview.ts";
import { decisions } from "../view/suppressed.ts";
import { printable } from "../writing/printable.ts";
import { home, rulePage } from "../writing/rule-page.ts";
import { lineText } from "./annotations.ts";

/** GitHub refuses a run with more results. */
const maxResults = 25_000;

/** A message with more lines says how many more there are. */
const mostLines = 20;

/** The findings as SARIF 2.1.0, for code scanning. */
export function formatSarif(report: Report): string {
	const all = groupsOf(report).flatMap((group) => resultsOf(group));
	const results = all.slice(0, maxResults);
	const rules = rulesOf(report.findings);
	const places = rules.map(({ id }) => id);
	const numbered = fingerprints();
	return toJson({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "radix-workload-identity",
						semanticVersion: version,
						version,
						informationUri: home,
						rules,
					},
				},
				invocations: [
					{
						executionSuccessful: report.complete !== false,
						toolExecutionNotifications: leftOut(all.length - results.length),
						toolConfigurationNotifications: decisions(report).map((text) => ({
							level: "note",
							message: { text: plainText(text) },
						})),
					},
				],
				// Columns were counted in a JavaScript string.
				columnKind: "utf16CodeUnits",
				originalUriBaseIds: {
					SRCROOT: { description: { text: "The root of the repository." } },
				},
				results: results.map(
					({ group, place, related, message, identity }) => ({
						ruleId: group.rule,
						ruleIndex: places.indexOf(group.rule),
						level: group.level,
						message: { text: plainText(message.join("\n")) },
						locations: [locationOf(place, report)],
						...(related.length > 0 && {
							relatedLocations: related.map((other, index) => ({
								id: index + 1,
								...locationOf(other, report),
							})),
						}),
						partialFingerprints: {
							"radixWorkloadIdentity/v1": numbered(identity),
						},
					}),
				),
			},
		],
	});
}

/** One alert. */
interface Result {
	readonly group: Group;
	readonly place: Place;
	/** Other places of the same group. */
	readonly related: readonly Place[];
	readonly message: readonly string[];
	/** What makes it the same alert in the next run. */
	readonly identity: Fingerprinted;
}

/** The place of a finding, or of the line that requires something. */
type Place = Pick<
	Finding,
	"file" | "line" | "column" | "endLine" | "endColumn"
>;

/**
 * The alerts of a group: one for each line of a file that requires what is wrong, and one for each finding that
 * speaks for itself. An alert about trusts is the same as long as anything is wrong with the same workloads on the
 * same identity: what is mended in one environment of several neither closes it nor opens another one.
 */
function resultsOf(group: Group): Result[] {
	const { lines, findings } = group;
	const trusts = lines.filter((line) => line.kind === "trust");
	const credentials = lines.filter((line) => line.kind === "credential");
	const [first] = findings as [Finding];
	const byPlace = Map.groupBy(trusts, ({ requirement: { file, line } }) =>
		JSON.stringify([file, line]),
	);
	const places = [...byPlace.values()].map(
		([{ requirement } = {} as TrustLine]) => requirement as Place,
	);
	const ofTrusts = [...byPlace.values()].map((own, index): Result => {
		const workloads = own.map(({ requirement }) =>
			workloadTitle(requirement.workload),
		);
		return {
			group,
			place: spanOf(places[index] ?? first, findings),
			related: places.filter((_, other) => other !== index),
			message: messageOf(group, own),
			identity: identityOf(first, {
				workloads: [...new Set(workloads)].sort(),
			}),
		};
	});
	const ofCredentials: Result[] =
		credentials.length === 0
			? []
			: [
					{
						group,
						place: first,
						related: [],
						message: messageOf(group, credentials),
						identity: identityOf(first, {}),
					},
				];
	const ofFindings = lines
		.filter((line) => line.kind === "finding")
		.map(({ finding, message }): Result => {
			const text = [message, ...(finding.help ? [finding.help] : [])];
			return {
				group,
				place: finding,
				related: [],
				message: [text.join(".\n")],
				identity: finding,
			};
		});
	return [...ofTrusts, ...ofCredentials, ...ofFindings];
}

function messageOf(
	{ heading, consequence, help }: Group,
	lines: readonly Line[],
): string[] {
	return [
		`${heading}:`,
		...lines.slice(0, mostLines).map(lineText),
		...(lines.length > mostLines
			? [`and ${lines.length - mostLines} more`]
			: []),
		...[consequence, help].flatMap((text) => text ?? []),
	];
}

function identityOf(
	{ rule, about }: Finding,
	more: Readonly<Record<string, unknown>>,
): Fingerprinted {
	return { rule, message: "", data: { clientIds: about?.clientIds, ...more } };
}

/** The whole span of a place, if one of the findings has it. */
function spanOf(place: Place, findings: readonly Finding[]): Place {
	return (
		findings.find(
			({ file, line }) => file === place.file && line === place.line,
		) ?? place
	);
}

/** What is known about every rule, and about one that has a finding and that this version does not know. */
function rulesOf(findings: readonly Finding[]) {
	const known = allRules.map(({ name }) => name);
	const used = findings.map(({ rule }) => rule);
	const names = [...new Set([...known, ...used])].sort();
	return names.map((name) => {
		const rule = allRules.find((candidate) => candidate.name === name);
		const level = rule?.level ?? "warning";
		const summary = rule?.summary ?? name;
		const page = rulePage(name);
		return {
			id: name,
			shortDescription: { text: plainText(summary) },
			fullDescription: { text: plainText(summary) },
			help: {
				text: `${plainText(summary)} See ${page}`,
				markdown: `${summary}\n\n[What it means and what to do](${page})`,
			},
			helpUri: page,
			defaultConfiguration: { level },
			properties: {
				tags: ["azure", "radix", "workload-identity"],
				precision: "very-high",
				"problem.severity": level === "note" ? "recommendation" : level,
			},
		};
	});
}

/**
 * GitHub shows a result on a pull request only if all of its lines are in the difference, so that a
 * region is kept to one line. It refuses results without a place, so that what has none is put at the
 * first file.
 */
function locationOf(place: Place, { requirements }: Report) {
	const { line = 1, column, endLine, endColumn } = place;
	const file = place.file ?? requirements[0]?.file ?? "radixconfig.yaml";
	return {
		physicalLocation: {
			artifactLocation: {
				uri: file.toWellFormed().split("/").map(encodeURIComponent).join("/"),
				uriBaseId: "SRCROOT",
			},
			region: {
				startLine: line,
				...(column !== undefined && { startColumn: column }),
				...(endLine === line && endColumn !== undefined && { endColumn }),
			},
		},
	};
}

function leftOut(count: number) {
	if (count === 0) return [];
	const text = `${plural(count, "more finding")} are left out: ${maxResults} is GitHub's limit.`;
	return [{ level: "warning", message: { text } }];
}

/** In a message of SARIF brackets make links, and a backslash takes that meaning from them. */
function plainText(text: string): string {
	return text
		.split("\n")
		.map((line) => printable(line).replaceAll(/[[\]\\]/g, "\\$&"))
		.join("\n");
}
