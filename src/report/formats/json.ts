import { toJson } from "../../json-text.ts";
import type { Report } from "../build.ts";

/** The report as JSON. */
export function formatJson(report: Report): string {
	return toJson(report);
}
