import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { systemClock } from "./clock.ts";
import { check } from "./commands/check.ts";
import { finish } from "./commands/finish.ts";
import { messageOf, UserError } from "./errors.ts";
import { diskTree } from "./files/disk.ts";
import type { Texts } from "./files/texts.ts";
import { checkoutIn } from "./github/checkout.ts";
import type { Host } from "./host.ts";
import type { OutputName } from "./options/inputs.ts";
import {
	type GivenInputs,
	type Options,
	readOptions,
} from "./options/options.ts";
import { buildReport, type Report } from "./report/build.ts";
import {
	annotationLimit,
	annotationsOf,
} from "./report/formats/annotations.ts";
import { reporterOf } from "./report/formats/formats.ts";
import { formatText } from "./report/formats/text.ts";
import { type ExitStatus, exitStatus, type Outcome } from "./report/outcome.ts";
import { printable } from "./report/writing/printable.ts";

/** Folds what the runner prints during a step of the run, such as the masks of tokens. */
const group = {
	open: false,
	start(name: string) {
		this.end();
		core.startGroup(name);
		this.open = true;
	},
	end() {
		if (this.open) core.endGroup();
		this.open = false;
	},
};

const directory = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
const host: Host = {
	directory,
	// What a pull request links to elsewhere is not overwritten.
	outputsWithin: [directory, process.env["RUNNER_TEMP"] ?? directory],
	checkout: () => checkoutIn(process.env, directory),
	publicJson: async (address) => {
		const { publicJson } = await import("./http/public-json.ts");
		return publicJson(address);
	},
	clock: systemClock,
	progress: (step) => group.start(step),
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
		diskTree(host.directory),
		[],
		host.directory,
	);
	const outcome = await check(options, host);
	group.end();
	const report = buildReport(outcome, options.failOn);
	await show(report, outcome.texts);
	await writeAll(report, options);
	setOutputs(report, options);
	const status = exitStatus(outcome, options.failOn);
	if (status !== 0) {
		core.setFailed(whyFailed(outcome, status));
		process.exitCode = status;
	}
} catch (thrown) {
	group.end();
	core.setOutput("conclusion", "failure");
	core.setFailed(
		thrown instanceof UserError
			? `${thrown.message}\n${thrown.hint}`
			: bug(thrown),
	);
	process.exitCode = 2;
}

function whyFailed({ refusal }: Outcome, status: ExitStatus): string {
	if (refusal) return `${refusal.message}\n${refusal.hint}`;
	return status === 2
		? "radix-workload-identity: an input file cannot be read"
		: "radix-workload-identity: see the findings above";
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

async function show(report: Report, texts: Texts | undefined): Promise<void> {
	const annotate = {
		error: core.error,
		warning: core.warning,
		notice: core.notice,
	};
	// One is left for what the run says of itself: that it failed, or that a comment was refused.
	const annotations = annotationsOf(report, annotationLimit - 1);
	for (const { level, message, ...properties } of annotations)
		annotate[level](message, properties);

	// Between these commands the runner takes no line for a command, whatever a config put into it.
	const resume = randomUUID();
	process.stdout.write(
		`::stop-commands::${resume}\n${formatText(report, false, texts)}::${resume}::\n`,
	);

	if (process.env["GITHUB_STEP_SUMMARY"]) {
		const summarise = await reporterOf("summary");
		await core.summary.addRaw(summarise(report, false)).write();
	}
}

/** The files, the comment and the issue. A failure is annotated only if the output was requested explicitly. */
async function writeAll(report: Report, options: Options): Promise<void> {
	const { comment, driftIssue, githubToken } = options.announcements;
	if (githubToken !== undefined) core.setSecret(githubToken);
	const byDefault = options.mode === "lint" ? "never" : "findings";
	const refusals = await finish(report, options, byDefault, process.env, host);
	const asked = comment !== undefined || driftIssue;
	for (const refusal of refusals.map(printable))
		if (asked) core.warning(refusal);
		else core.info(refusal);
}

function setOutputs(
	{ conclusion, summary, planDigest }: Report,
	{ files }: Options,
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
		"report-file": files.json ?? "",
		"sarif-file": files.sarif ?? "",
	};
	for (const [name, value] of Object.entries(outputs))
		core.setOutput(name, value);
}

function bug(thrown: unknown): string {
	if (thrown instanceof Error && thrown.stack) core.debug(thrown.stack);
	return `this is a bug of radix-workload-identity: ${messageOf(thrown)}`;
}
