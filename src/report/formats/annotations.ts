import type { Report } from "../build.ts";
import { decisions } from "../view/suppressed.ts";
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

/**
 * The findings as annotations, worst first; the last one of a level says how many more there are.
 * @param perLevel how many of a level there may be
 */
export function annotationsOf(
	{ findings }: Report,
	perLevel = annotationLimit,
): Annotation[] {
	const byLevel = Map.groupBy(findings, ({ level }) => level);
	return [...byLevel].flatMap(([level, ofLevel]) => {
		const annotationLevel = level === "note" ? "notice" : level;
		const shown =
			ofLevel.length > perLevel ? ofLevel.slice(0, perLevel - 1) : ofLevel;
		const annotations = shown.map((finding): Annotation => {
			const { rule, message, help, page, file } = finding;
			const { line, column, endLine, endColumn } = finding;
			return {
				level: annotationLevel,
				title: rule,
				message: [message, help ?? [], page ?? []]
					.flat()
					.map(printable)
					.join("\n"),
				...(file !== undefined && { file: printable(file) }),
				...(line !== undefined && { startLine: line }),
				...(endLine !== undefined && { endLine }),
				// Columns only count within one line.
				...(line === endLine &&
					column !== undefined && { startColumn: column }),
				...(line === endLine && endColumn !== undefined && { endColumn }),
			};
		});
		const rest = ofLevel.length - shown.length;
		if (rest === 0) return annotations;
		const message = `${rest} more findings of level ${level} are in the job summary.`;
		return [
			...annotations,
			{ level: annotationLevel, title: "radix-workload-identity", message },
		];
	});
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
	return [...ofRun, ...annotationsOf(report)]
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
