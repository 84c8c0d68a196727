import type { Report } from "./report.ts";

/** The report as JSON. Escapes what a runner would take for a workflow command inside a text. */
export function formatJson(report: Report): string {
	return `${JSON.stringify(report, undefined, 2).replaceAll("##[", "##\\u005b")}\n`;
}
