import { toJson } from "../json-text.ts";
import type { Report } from "../report/build.ts";
import type { Format, Reporter } from "../report/formats/format.ts";
import { reporterOf } from "../report/formats/formats.ts";
import { formatSubjects } from "../report/formats/subjects.ts";

/** What shows who needs to be trusted, and nothing else where the format can do so. */
export async function subjectsReporterOf(format: Format): Promise<Reporter> {
	if (format === "text") return formatSubjects;
	return format === "json"
		? ({ requirements }: Report) => toJson(requirements)
		: reporterOf(format);
}
