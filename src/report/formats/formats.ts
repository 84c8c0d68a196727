import type { Sources } from "../../files/texts.ts";
import type { Options } from "../../options/options.ts";
import type { Report } from "../build.ts";
import { writeOutput } from "../write-output.ts";
import { formatText } from "./text.ts";

/** A report in some form. Colour is for terminals; the sources of the files are for excerpts. */
export type Reporter = (
	report: Report,
	colour: boolean,
	sources?: Sources,
) => string;

/** What `--format` can be. */
export const formats = [
	"text",
	"json",
	"markdown",
	"summary",
	"html",
	"sarif",
	"junit",
	"github",
	"az",
	"bicep",
	"terraform",
] as const;

export type Format = (typeof formats)[number];

/** The reporter of a format. Only text is part of every run; the others are loaded when they are asked for. */
export async function reporterOf(format: Format): Promise<Reporter> {
	if (format === "text") return formatText;
	const { reporters } = await import("./loaded.ts");
	return reporters[format];
}

const files = {
	reportFile: "json",
	markdownFile: "markdown",
	sarifFile: "sarif",
	htmlFile: "html",
	junitFile: "junit",
} as const satisfies Partial<Record<keyof Options, Format>>;

/**
 * Writes every file that was asked for.
 * @throws UserError if one cannot be written
 */
export async function writeReports(
	report: Report,
	options: Pick<Options, keyof typeof files>,
	directory: string,
): Promise<void> {
	for (const [option, format] of Object.entries(files)) {
		const name = options[option as keyof typeof files];
		if (name === undefined) continue;
		const reporter = await reporterOf(format);
		writeOutput(name, reporter(report, false), directory);
	}
}
