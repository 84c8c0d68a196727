import { fingerprints } from "../../findings/fingerprints.ts";
import type { Finding } from "../../generated/report.ts";
import { toJson } from "../../json-text.ts";
import { allRules } from "../../rules/registry.ts";
import { version } from "../../version.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import { decisions } from "../view/suppressed.ts";
import { printable } from "../writing/printable.ts";
import { home, rulePage } from "../writing/rule-page.ts";

/** GitHub refuses a run with more results. */
const maxResults = 25_000;

/** The findings as SARIF 2.1.0, for code scanning. */
export function formatSarif(report: Report): string {
	const findings = report.findings.slice(0, maxResults);
	const rules = rulesOf(findings);
	const places = rules.map(({ id }) => id);
	const fingerprint = fingerprints();
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
						toolExecutionNotifications: leftOut(
							report.findings.length - findings.length,
						),
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
				results: findings.map((finding) => ({
					ruleId: finding.rule,
					ruleIndex: places.indexOf(finding.rule),
					level: finding.level,
					message: {
						text: plainText(
							[finding.message, finding.help ?? []].flat().join(".\n"),
						),
					},
					locations: [locationOf(finding, report)],
					partialFingerprints: {
						"radixWorkloadIdentity/v1": fingerprint(finding),
					},
				})),
			},
		],
	});
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
function locationOf(finding: Finding, { requirements }: Report) {
	const { line = 1, column, endLine, endColumn } = finding;
	const file = finding.file ?? requirements[0]?.file ?? "radixconfig.yaml";
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
