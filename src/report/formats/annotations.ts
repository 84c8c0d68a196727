import type { Report } from "../build.ts";
import { type Group, groupsOf, type Line } from "../view/groups.ts";
import { workloadTitle } from "../view/overview.ts";
import { decisions } from "../view/suppressed.ts";
import { statuses } from "../view/symbols.ts";
import { printable } from "../writing/printable.ts";

/** GitHub shows ten annotations of a level per step, first come, first served. */
export const annotationLimit = 10;

export interface Annotation {
	readonly level: "error" | "warning" | "notice";
	readonly title: string;
	readonly message: string;
	readonly file?: string;
	readonly startLine?: number;
	readonly startColumn?: number;
	readonly endLine?: number;
	readonly endColumn?: number;
}

/** A group and its annotation. */
export interface AnnotatedGroup {
	readonly group: Group;
	readonly annotation: Annotation;
}

/** What more lines of a group an annotation holds would nobody read. */
const mostLines = 20;

/**
 * The groups that get an annotation, at the first place that they are about, worst first.
 * @param perLevel how many of a level there may be
 */
export function annotatedGroups(
	groups: readonly Group[],
	perLevel = annotationLimit,
): AnnotatedGroup[] {
	const byLevel = Map.groupBy(groups, ({ level }) => level);
	return [...byLevel.values()].flatMap((ofLevel) =>
		ofLevel
			.slice(0, ofLevel.length > perLevel ? perLevel - 1 : perLevel)
			.map((group) => ({ group, annotation: annotationOf(group) })),
	);
}

/** Says of each level how many groups have no annotation. */
export function restAnnotations(
	groups: readonly Group[],
	annotated: readonly AnnotatedGroup[],
): Annotation[] {
	const shown = new Set(annotated.map(({ group }) => group));
	const left = groups.filter((group) => !shown.has(group));
	return [...Map.groupBy(left, ({ level }) => level)].map(([level, rest]) => ({
		level: annotationLevel(level),
		title: "radix-workload-identity",
		message: `${rest.reduce((sum, { findings }) => sum + findings.length, 0)} more findings of level ${level} are in the job summary.`,
	}));
}

function annotationOf({
	level,
	rule,
	heading,
	lines,
	consequence,
	help,
	page,
	findings: [first],
}: Group): Annotation {
	const { file, line, column, endLine, endColumn } = first ?? {};
	const shown = lines.slice(0, mostLines);
	const isAlone = lines.length === 1 && lines[0]?.kind === "finding";
	return {
		level: annotationLevel(level),
		title: rule,
		message: [
			heading,
			...(isAlone ? [] : shown.map(lineText)),
			...(lines.length > shown.length
				? [`and ${lines.length - shown.length} more`]
				: []),
			...[consequence, help, page].flatMap((text) => text ?? []),
		]
			.map(printable)
			.join("\n"),
		...(file !== undefined && { file: printable(file) }),
		...(line !== undefined && { startLine: line }),
		...(endLine !== undefined && { endLine }),
		// Columns only count within one line.
		...(line === endLine && column !== undefined && { startColumn: column }),
		...(line === endLine && endColumn !== undefined && { endColumn }),
	};
}

/** A line of a group in words, for where there are no columns. */
export function lineText(line: Line): string {
	switch (line.kind) {
		case "trust": {
			const { requirement, trusts, reason } = line;
			const [{ status, differs, found }] = trusts;
			const { environment, workload, subject, file } = requirement;
			const what =
				differs === undefined
					? [subject, reason ?? []].flat().join("; ")
					: `${reason}, found ${JSON.stringify(found)}`;
			return `${statuses[status].sign} ${workloadTitle(workload)} in ${environment} (${file}:${requirement.line}): ${what}`;
		}
		case "credential": {
			const { name, subject, issuer, why } = line;
			const reason = why === undefined ? "" : `: ${why}`;
			return `${name} trusts ${subject} from ${issuer}${reason}`;
		}
		case "finding": {
			const { file, line: number = 1 } = line.finding;
			return file === undefined
				? line.message
				: `${file}:${number} ${line.message}`;
		}
	}
}

function annotationLevel(level: Group["level"]): Annotation["level"] {
	return level === "note" ? "notice" : level;
}

/** Annotations as workflow commands, for a step that runs the command line with `--format github`. */
export function formatWorkflowCommands(report: Report): string {
	const ofRun = decisions(report).map(
		(text): Annotation => ({
			level: "notice",
			title: "radix-workload-identity",
			message: printable(text),
		}),
	);
	const groups = groupsOf(report);
	const annotated = annotatedGroups(groups);
	return [
		...ofRun,
		...annotated.map(({ annotation }) => annotation),
		...restAnnotations(groups, annotated),
	]
		.map(({ level, message, startLine, startColumn, ...rest }) => {
			const properties = Object.entries({
				...rest,
				line: startLine,
				col: startColumn,
			})
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
			return `::${level} ${properties.join(",")}::${escapeData(message)}\n`;
		})
		.join("");
}

/** Source: @actions/core, lib/command. */
function escapeData(text: string): string {
	return text
		.replaceAll("%", "%25")
		.replaceAll("\r", "%0D")
		.replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
