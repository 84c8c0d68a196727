import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { systemClock } from "./clock.ts";
import { messageOf, UserError } from "./errors.ts";
import type { Host } from "./host.ts";
import type { OutputName } from "./inputs.ts";
import { type GivenInputs, type Options, readOptions } from "./options.ts";
import type { Sources } from "./read/sources.ts";
import { annotationsOf } from "./report/annotations.ts";
import { writeOutput } from "./report/files.ts";
import { formatJson } from "./report/json.ts";
import { formatMarkdown } from "./report/markdown.ts";
import { buildReport, exitStatus, type Report } from "./report/report.ts";
import { formatText } from "./report/text.ts";
import { run } from "./run.ts";

/** GitHub refuses a job summary of more than 1 MiB as a whole. */
const summaryBytes = 1024 * 1024;

const host: Host = {
	directory: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
	clock: systemClock,
	progress: (step) => core.info(step),
	hideToken: core.setSecret,
	// Without `permissions: id-token: write` the runner does not set this.
	idToken: process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
		? core.getIDToken
		: undefined,
};

try {
	const options = await readOptions(
		givenInputs(process.env),
		process.env,
		host.directory,
	);
	const outcome = await run(options, host);
	const report = buildReport(outcome, options.failOn);
	await show(report, outcome.sources, options);
	setOutputs(report, options);
	const status = exitStatus(outcome, options.failOn);
	if (status !== 0) {
		core.setFailed(
			`radix-workload-identity: ${status === 2 ? "an input cannot be read" : "see the findings above"}`,
		);
		process.exitCode = status;
	}
} catch (thrown) {
	core.setOutput("conclusion", "failure");
	core.setFailed(
		thrown instanceof UserError
			? `${thrown.message}\n${thrown.hint}`
			: bug(thrown),
	);
	process.exitCode = 2;
}

/** Every `INPUT_*` variable that the runner made of `with:`, whether or not this action knows it. */
function givenInputs(environment: NodeJS.ProcessEnv): GivenInputs {
	return Object.fromEntries(
		Object.entries(environment)
			.filter(([name, value]) => name.startsWith("INPUT_") && value?.trim())
			.map(([name, value]) => [
				name.slice("INPUT_".length).toLowerCase(),
				value,
			]),
	);
}

async function show(
	report: Report,
	sources: Sources | undefined,
	options: Options,
): Promise<void> {
	const annotate = {
		error: core.error,
		warning: core.warning,
		notice: core.notice,
	};
	for (const { level, message, ...properties } of annotationsOf(report))
		annotate[level](message, properties);

	// Between these commands the runner takes no line for a command, whatever a config put into it.
	const resume = randomUUID();
	process.stdout.write(
		`::stop-commands::${resume}\n${formatText(report, false, sources)}::${resume}::\n`,
	);

	if (process.env["GITHUB_STEP_SUMMARY"]) {
		await core.summary.addRaw(formatMarkdown(report, summaryBytes)).write();
	}
	if (options.reportFile !== undefined)
		await writeOutput(options.reportFile, formatJson(report), host.directory);
	if (options.markdownFile !== undefined) {
		await writeOutput(
			options.markdownFile,
			formatMarkdown(report, summaryBytes),
			host.directory,
		);
	}
}

function setOutputs(
	{ conclusion, summary, planDigest }: Report,
	{ reportFile }: Options,
): void {
	const outputs: Record<OutputName, string | number> = {
		conclusion,
		errors: summary.errors,
		warnings: summary.warnings,
		missing: summary.missing,
		surplus: summary.surplus,
		unknown: summary.unknown,
		created: summary.created,
		deleted: summary.deleted,
		"plan-digest": planDigest ?? "",
		"report-file": reportFile ?? "",
	};
	for (const [name, value] of Object.entries(outputs))
		core.setOutput(name, value);
}

function bug(thrown: unknown): string {
	if (thrown instanceof Error && thrown.stack) core.debug(thrown.stack);
	return `this is a bug of radix-workload-identity: ${messageOf(thrown)}`;
}
