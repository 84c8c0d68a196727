import { UserError } from "../../errors.ts";
import type { Place } from "../../files/disk.ts";
import type { Report } from "../build.ts";
import { writeOutput } from "../write-output.ts";
import { type Format, formats, plainDisplay, type Reporter } from "./format.ts";
import { formatText } from "./text/text.ts";

/** The reporter of a format. Only text is part of every run; the others are loaded on demand. */
export async function reporterOf(format: Format): Promise<Reporter> {
	if (format === "text") return formatText;
	const { reporters } = await import("./reporters.ts");
	return reporters[format];
}

/** The files that a report is written to, by format; `undefined` where none was requested. */
export type OutputFiles = Readonly<
	Record<"json" | "markdown" | "sarif" | "html" | "junit", string | undefined>
>;

/**
 * Writes every requested file: one that cannot be written is no reason to leave out the others.
 * @returns a sentence for each that cannot be written
 */
export async function writeReports(
	report: Report,
	files: OutputFiles,
	place: Place,
): Promise<string[]> {
	const problems: string[] = [];
	for (const format of formats) {
		const name =
			format in files ? files[format as keyof OutputFiles] : undefined;
		if (name === undefined) continue;
		const reporter = await reporterOf(format);
		try {
			writeOutput(name, reporter(report, plainDisplay), place);
		} catch (thrown) {
			if (!(thrown instanceof UserError)) throw thrown;
			problems.push(`${thrown.message}. ${thrown.hint}`);
		}
	}
	return problems;
}
