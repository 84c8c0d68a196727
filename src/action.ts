import { randomUUID } from "node:crypto";
import * as core from "@actions/core";
import { clockUntil } from "./clock.ts";
import { check } from "./commands/check.ts";
import { finish } from "./commands/finish.ts";
import { messageOf, UserError } from "./errors.ts";
import { diskTree } from "./files/disk.ts";
import type { Texts } from "./files/texts.ts";
import { reviewedPlanIn } from "./github/event.ts";
import { githubIdToken } from "./github/id-token.ts";
import type { Host } from "./host.ts";
import type { OutputName } from "./options/inputs.ts";
import {
	type GivenInputs,
	type Options,
	readOptions,
} from "./options/options.ts";
import { buildReport, type Report } from "./report/build.ts";
import {
	annotatedGroups,
	annotationLimit,
	restAnnotations,
} from "./report/formats/annotations.ts";
import { formatFailure } from "./report/formats/failure.ts";
import { plainDisplay } from "./report/formats/format.ts";
import { reporterOf } from "./report/formats/formats.ts";
import { formatText } from "./report/formats/text/text.ts";
import { type ExitStatus, exitStatus, type Outcome } from "./report/outcome.ts";
import { groupsOf } from "./report/view/groups.ts";
import { printable } from "./report/writing/printable.ts";
import { endProcess, stopOnSignals } from "./signals.ts";
import { Stop } from "./stop.ts";
import { hideTokensInOutput } from "./token-filter.ts";

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

hideTokensInOutput();
const stop = new Stop();
stopOnSignals(stop);
// Whoever read the log is gone: the summary and the files are written all the same.
process.stdout.on("error", () => {});

const directory = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
const host: Host = {
	directory,
	// What a pull request links to elsewhere is neither read nor overwritten.
	within: [directory, process.env["RUNNER_TEMP"] ?? directory],
	checkout: async () => {
		const { checkoutIn } = await import("./github/checkout.ts");
		return checkoutIn(process.env, directory);
	},
	reviewedPlan: (mark, githubToken) =>
		reviewedPlanIn(process.env, mark, githubToken, stop),
	publicJson: async (address) => {
		const { publicJson } = await import("./http/public-json.ts");
		return publicJson(address, stop.asked);
	},
	clock: clockUntil(stop.asked),
	stop,
	runnerFiles: ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].flatMap(
		(name) => process.env[name] || [],
	),
	progress: (step) => group.start(step),
	hideToken: core.setSecret,
	// Without `permissions: id-token: write` the runner offers none.
	idToken: githubIdToken(process.env, stop),
};

try {
	const options = await readOptions(
		givenInputs(process.env),
		process.env,
		diskTree(host),
		[],
		host,
	);
	const outcome = await check(options, host);
	group.end();
	const report = buildReport(outcome, options.failOn);
	show(report, outcome.texts);
	const unwritten = [
		...(await attempt("the job summary", async () => {
			const format = await reporterOf("summary");
			await summarise(format(report, plainDisplay));
		})),
		...(await writeAll(report, options)),
		...(await attempt("the outputs", () => setOutputs(report, options))),
	];
	const status = exitStatus(outcome, options.failOn);
	if (status !== 0) core.setFailed(harmless(whyFailed(outcome, status)));
	for (const problem of unwritten) core.setFailed(printable(problem));
	process.exitCode =
		outcome.stopped?.status ?? (unwritten.length > 0 ? 2 : status);
} catch (thrown) {
	group.end();
	const sentences =
		thrown instanceof UserError ? [thrown.message, thrown.hint] : bug(thrown);
	await attempt("the outputs", () => core.setOutput("conclusion", "failure"));
	await attempt("the job summary", () => summarise(formatFailure(sentences)));
	core.setFailed(harmless(sentences));
	process.exitCode = stop.stopped?.status ?? 2;
}
endProcess(stop);

/** What cannot be written is said, and the rest is written all the same. */
async function attempt(
	what: string,
	write: () => unknown,
): Promise<readonly string[]> {
	try {
		await write();
		return [];
	} catch (thrown) {
		return [`${what} cannot be written: ${messageOf(thrown)}`];
	}
}

function whyFailed(
	{ refusal, stopped }: Outcome,
	status: ExitStatus,
): readonly string[] {
	if (stopped) return [`the run was stopped ${stopped.why}`];
	if (refusal) return [refusal.message, refusal.hint];
	return status === 2
		? ["radix-workload-identity: an input file cannot be read"]
		: ["radix-workload-identity: see the findings above"];
}

/** Sentences that quote files and services, in a line each. */
function harmless(sentences: readonly string[]): string {
	return sentences.map(printable).join("\n");
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

/** Each finding once: in an annotation, which the log shows too, or else in the text. */
function show(report: Report, texts: Texts | undefined): void {
	const annotate = {
		error: core.error,
		warning: core.warning,
		notice: core.notice,
	};
	const groups = groupsOf(report);
	// One is left for what the run says of itself: that it failed, or that a comment was refused.
	const annotated = annotatedGroups(groups, annotationLimit - 1);
	const annotations = annotated.map(({ annotation }) => annotation);
	for (const { level, message, ...properties } of [
		...annotations,
		...restAnnotations(groups, annotated),
	])
		annotate[level](message, properties);
	const inAnnotations = new Set(annotated.map(({ group }) => group));
	const others = groups.filter((group) => !inAnnotations.has(group));

	// Between these commands the runner takes no line for a command, whatever a config put into it.
	const resume = randomUUID();
	process.stdout.write(
		`::stop-commands::${resume}\n${formatText(report, { ...plainDisplay, texts }, others)}::${resume}::\n`,
	);
}

async function summarise(text: string): Promise<void> {
	if (!process.env["GITHUB_STEP_SUMMARY"]) return;
	await core.summary.addRaw(text).write();
}

/**
 * The files, the comment and the issue. GitHub's refusal is annotated only if they were requested explicitly.
 * @returns which files cannot be written, and why
 */
async function writeAll(
	report: Report,
	options: Options,
): Promise<readonly string[]> {
	const { comment, driftIssue, githubToken } = options.announcements;
	if (githubToken !== undefined) core.setSecret(githubToken);
	const byDefault = options.mode === "lint" ? "never" : "findings";
	const { files, github } = await finish(
		report,
		options,
		byDefault,
		process.env,
		host,
	);
	const asked = comment !== undefined || driftIssue;
	for (const refusal of github.map(printable))
		if (asked) core.warning(refusal);
		else core.info(refusal);
	return files;
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

function bug(thrown: unknown): readonly string[] {
	if (thrown instanceof Error && thrown.stack)
		core.debug(harmless(thrown.stack.split("\n")));
	return [`this is a bug of radix-workload-identity: ${messageOf(thrown)}`];
}
