import type { Options } from "../options.ts";
import type { Sources } from "../read/sources.ts";
import { formatWorkflowCommands } from "./annotations.ts";
import { writeOutput } from "./files.ts";
import { formatHtml } from "./html/html.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatAz } from "./remedies/az.ts";
import { formatBicep } from "./remedies/bicep.ts";
import { formatTerraform } from "./remedies/terraform.ts";
import type { Report } from "./report.ts";
import { formatSarif } from "./sarif.ts";
import { formatText } from "./text.ts";

/** A report in some form. Colour is for terminals; the sources of the files are for excerpts. */
export type Reporter = (
	report: Report,
	colour: boolean,
	sources?: Sources,
) => string;

const markdown: Reporter = (report) =>
	formatMarkdown(report, Number.POSITIVE_INFINITY);

/** GitHub refuses a job summary of more than 1 MiB as a whole. */
const summaryBytes = 1024 * 1024;

/** The Markdown report within the limit of a job summary. */
export function formatSummary(report: Report): string {
	return formatMarkdown(report, summaryBytes);
}

/** What `--format` can be. */
export const formats = {
	text: formatText,
	json: formatJson,
	markdown,
	summary: formatSummary,
	html: formatHtml,
	sarif: formatSarif,
	junit: formatJunit,
	github: formatWorkflowCommands,
	az: formatAz,
	bicep: formatBicep,
	terraform: formatTerraform,
} satisfies Readonly<Record<string, Reporter>>;

export type Format = keyof typeof formats;

const files = {
	reportFile: formatJson,
	markdownFile: markdown,
	sarifFile: formatSarif,
	htmlFile: formatHtml,
	junitFile: formatJunit,
} as const satisfies Partial<Record<keyof Options, Reporter>>;

/**
 * Writes every file that was asked for.
 * @throws UserError if one cannot be written
 */
export async function writeReports(
	report: Report,
	options: Pick<Options, keyof typeof files>,
	directory: string,
): Promise<void> {
	for (const [option, reporter] of Object.entries<Reporter>(files)) {
		const name = options[option as keyof typeof files];
		if (name !== undefined)
			await writeOutput(name, reporter(report, false), directory);
	}
}
