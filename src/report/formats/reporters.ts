import { formatAz } from "../remedies/az.ts";
import { formatBicep } from "../remedies/bicep.ts";
import { formatTerraform } from "../remedies/terraform.ts";
import { formatWorkflowCommands } from "./annotations.ts";
import type { Format, Reporter } from "./format.ts";
import { formatHtml } from "./html/html.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown/markdown.ts";
import { formatOneline } from "./oneline.ts";
import { formatSarif } from "./sarif.ts";

/** GitHub refuses a job summary of more than 1 MiB as a whole. */
const summaryBytes = 1024 * 1024;

/** Every reporter that is not part of every run. */
export const reporters = {
	oneline: formatOneline,
	json: formatJson,
	markdown: (report) => formatMarkdown(report, Number.POSITIVE_INFINITY),
	summary: (report) => formatMarkdown(report, summaryBytes),
	html: formatHtml,
	sarif: formatSarif,
	junit: formatJunit,
	github: formatWorkflowCommands,
	az: formatAz,
	bicep: formatBicep,
	terraform: formatTerraform,
} satisfies Readonly<Record<Exclude<Format, "text">, Reporter>>;
