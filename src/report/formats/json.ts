import type { Report } from "../build.ts";

/** The report as JSON. */
export function formatJson(report: Report): string {
	return toJson(report);
}

/** Anything as JSON. Escapes what a runner would take for a workflow command inside a text. */
export function toJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b")}\n`;
}
