import { UserError } from "../errors.ts";
import { diskTree } from "../files/disk.ts";
import type { InputName } from "../options/inputs.ts";
import {
	type GivenInputs,
	type Options,
	readOptions,
} from "../options/options.ts";
import { buildReport } from "../report/build.ts";
import type { Display, Format } from "../report/formats/format.ts";
import { reporterOf, writeReports } from "../report/formats/formats.ts";
import { formatPlan } from "../report/formats/text/text.ts";
import {
	type ExitStatus,
	exitStatus,
	type Mode,
	type Outcome,
	type Refusal,
} from "../report/outcome.ts";
import { type Selection, select } from "../report/view/select.ts";
import { verdictOf } from "../report/view/verdict.ts";
import { writeOutput } from "../report/write-output.ts";
import { printable } from "../report/writing/printable.ts";
import { some } from "../words.ts";
import { check } from "./check.ts";
import type { Approve } from "./compare-and-sync.ts";
import { finish } from "./finish.ts";
import type { Shell } from "./shell.ts";
import { subjectsReporterOf } from "./subjects.ts";

/** The options as commander parses them; it accepts only known formats. */
export type GivenOptions = Record<string, string | boolean> & {
	readonly format?: Format;
};

/** `lint`, `report` and `sync`. */
export async function runMode(
	mode: Mode,
	files: readonly string[],
	{ format = "text", ...all }: GivenOptions,
	shell: Shell,
): Promise<ExitStatus> {
	const { host, environment } = shell;
	const { yes, given, selection, quiet } = await shownOnly(all);
	const options = await toOptions({ ...given, mode }, files, shell);
	const asks = mode === "sync" && !options.sync.dryRun && yes !== true;
	const approve = asks ? approvalIn(shell, options) : undefined;
	const outcome = await check(options, host, approve);
	shell.clearProgress();
	sayWhatIsAbove(outcome, options, shell);
	const report = buildReport(outcome, options.failOn);
	const show = await reporterOf(format);
	const { shown, hidden } = select(report, selection);
	if (hidden !== undefined) shell.complain(hidden);
	const unprinted = await printed(
		quiet
			? `${printable(verdictOf(report))}\n`
			: show(shown, displayOf(outcome, shell)),
		shell,
	);
	if (outcome.refusal) complainAbout(outcome.refusal, shell);
	const unwritten = await finish(report, options, "never", environment, host);
	const missing = [...unprinted, ...unwritten.files];
	for (const problem of [...missing, ...unwritten.github])
		shell.complain(printable(problem));
	const status = exitStatus(outcome, options.failOn);
	return missing.length > 0 ? 2 : status;
}

/** Tells what only the command line has from what are inputs. */
async function shownOnly({
	yes,
	quiet,
	minLevel = "note",
	rule,
	component,
	...given
}: GivenOptions) {
	const rules = linesOf(rule);
	if (rules.length > 0) {
		const { knownRule } = await import("./explain.ts");
		for (const name of rules) knownRule(name);
	}
	const selection: Selection = {
		minLevel: String(minLevel) as Selection["minLevel"],
		rules,
		components: linesOf(component),
	};
	return { yes, quiet: quiet === true, selection, given };
}

function linesOf(given: string | boolean | undefined): string[] {
	return given === undefined ? [] : String(given).split("\n");
}

/** Shows a plan on standard error, which is no data, and asks; `undefined` if nobody can be asked. */
function approvalIn(shell: Shell, { failOn }: Options): Approve | undefined {
	const { host, display } = shell;
	const ask = shell.asker();
	if (ask === undefined) return undefined;
	return async ({ comparison, changes, planDigest, usage }) => {
		const { requirements } = comparison;
		const planned: Outcome = {
			...{ mode: "sync", complete: true, findings: [], requirements },
			...{ comparison, changes, planDigest, usage },
		};
		shell.clearProgress();
		shell.complain(formatPlan(buildReport(planned, failOn), display));
		const answer = await host.stop
			.forPerson(ask("Make these changes? [y/N] "))
			.catch(() => "no");
		return /^y(?:es)?$/i.test(answer.trim());
	};
}

/**
 * Prints a report. That it cannot be printed keeps no file from being written.
 * @returns why not, in a sentence, if it cannot
 */
async function printed(text: string, shell: Shell): Promise<string[]> {
	try {
		await shell.print(text);
		return [];
	} catch (thrown) {
		if (!(thrown instanceof UserError)) throw thrown;
		return [`${thrown.message}. ${thrown.hint}`];
	}
}

function displayOf({ texts }: Outcome, { display }: Shell): Display {
	return { ...display, texts };
}

/** A file that was found above the working directory may not be the one that was meant. */
function sayWhatIsAbove(
	{ texts }: Outcome,
	{ sources, policy }: Options,
	shell: Shell,
): void {
	const found = sources.config.length === 0 ? (texts?.names ?? []) : [];
	const used = new Set([...found, policy.source?.name ?? ""]);
	const above = [...used].filter((name) => name.startsWith("../")).sort();
	if (above.length > 0) shell.complain(printable(`using ${some(above)}`));
}

function complainAbout({ message, hint }: Refusal, shell: Shell): void {
	shell.complain(printable(`error: ${message}`));
	shell.complain(printable(hint));
}

export async function printSubjects(
	files: readonly string[],
	{ format = "text", ...given }: GivenOptions,
	shell: Shell,
): Promise<ExitStatus> {
	const options = await toOptions({ ...given, mode: "lint" }, files, shell);
	const outcome = await check(options, shell.host);
	sayWhatIsAbove(outcome, options, shell);
	const report = buildReport(outcome, options.failOn);
	const show = await subjectsReporterOf(format);
	await shell.print(show(report, displayOf(outcome, shell)));
	if (outcome.refusal) complainAbout(outcome.refusal, shell);
	return exitStatus(outcome, options.failOn);
}

export async function writeSnapshotOf(
	files: readonly string[],
	given: GivenOptions,
	shell: Shell,
): Promise<ExitStatus> {
	const options = await toOptions({ ...given, mode: "report" }, files, shell);
	const { takeSnapshot } = await import("./take-snapshot.ts");
	const text = await takeSnapshot(options, shell.host);
	shell.clearProgress();
	if (options.snapshotFile === undefined) await shell.print(text);
	else writeOutput(options.snapshotFile, text, shell.host);
	return 0;
}

export async function mergeReports(
	names: readonly string[],
	{ format = "text", ...given }: GivenOptions,
	shell: Shell,
): Promise<ExitStatus> {
	const { merge } = await import("./merge.ts");
	const { failOn, files } = await toOptions(given, [], shell);
	const report = merge(names, failOn, shell.host);
	const show = await reporterOf(format);
	await shell.print(show(report, shell.display));
	const problems = await writeReports(report, files, shell.host);
	for (const problem of problems) shell.complain(printable(problem));
	return problems.length > 0 ? 2 : exitStatus(report, failOn);
}

export async function explainRule(
	name: string | undefined,
	shell: Shell,
): Promise<ExitStatus> {
	const { explain } = await import("./explain.ts");
	await shell.print(explain(name, shell.pages, shell.display));
	return 0;
}

/** Commander turns option names into camel case; inputs are in kebab case. */
function toOptions(
	given: GivenOptions,
	files: readonly string[],
	{ environment, host }: Shell,
): Promise<Options> {
	const texts: Record<string, string> = {};
	for (const [name, value] of Object.entries(given)) {
		const input = name.replaceAll(
			/[A-Z]/g,
			(letter) => `-${letter.toLowerCase()}`,
		) as InputName;
		texts[input] = String(value);
	}
	return readOptions(
		texts satisfies GivenInputs,
		environment,
		diskTree(host),
		files,
		host,
	);
}
