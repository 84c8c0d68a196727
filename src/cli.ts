import { Command, CommanderError, Option } from "commander";
import { systemClock } from "./clock.ts";
import { check } from "./commands/check.ts";
import { finish } from "./commands/finish.ts";
import { subjectsReporterOf } from "./commands/subjects.ts";
import { messageOf, UserError } from "./errors.ts";
import { diskTree } from "./files/disk.ts";
import { githubIdToken } from "./github/id-token.ts";
import type { Host } from "./host.ts";
import {
	type InputDefinition,
	type InputName,
	inputNames,
	inputs,
} from "./options/inputs.ts";
import {
	type GivenInputs,
	type Options,
	readOptions,
} from "./options/options.ts";
import { buildReport } from "./report/build.ts";
import { type Format, formats } from "./report/formats/format.ts";
import { reporterOf, writeReports } from "./report/formats/formats.ts";
import { exitStatus } from "./report/outcome.ts";
import { writeOutput } from "./report/write-output.ts";
import { printable } from "./report/writing/printable.ts";
import { hasColours, print, progress } from "./terminal.ts";
import { version } from "./version.ts";

const colour = hasColours(process.env);

const host: Host = {
	directory: process.cwd(),
	clock: systemClock,
	progress: (step) => progress.show(step),
	// A token never reaches any output here, and announcing it to a runner would print it.
	hideToken: () => {},
	idToken: githubIdToken(process.env),
};

/** How each command is defined, in the order of the help. */
const commands: Readonly<Record<string, (command: Command) => Command>> = {
	lint: (command) =>
		formatted(withInputs(command))
			.description("check the files, without a network")
			.action((files, given) => inMode("lint", files, given)),
	subjects: (command) =>
		formatted(withInputs(command))
			.description("print who needs to be trusted, without a network")
			.action(subjects),
	report: (command) =>
		formatted(withInputs(command))
			.description("compare with Azure and change nothing")
			.action((files, given) => inMode("report", files, given)),
	sync: (command) =>
		formatted(withInputs(command))
			.description("compare with Azure and create what is missing")
			.action((files, given) => inMode("sync", files, given)),
	snapshot: (command) =>
		withInputs(command)
			.description("write the credentials that exist as JSON, for --snapshot")
			.action(snapshot),
	merge: (command) =>
		formatted(command)
			.argument("<reports...>")
			.description("make one report of the JSON reports of several runs")
			.option("--fail-on <value>", inputs["fail-on"].description)
			.option("--html-file <value>", "Write it as one HTML page to this file.")
			.option("--markdown-file <value>", "Write it in Markdown to this file.")
			.action(mergeReports),
	explain: (command) =>
		command
			.argument("<rule>")
			.description("print the page of a rule")
			.action(explainRule),
};

try {
	await main(process.argv);
} catch (thrown) {
	process.exitCode = 2;
	if (thrown instanceof CommanderError) {
		if (thrown.exitCode === 0) process.exitCode = 0;
	} else if (thrown instanceof UserError)
		complain(`error: ${thrown.message}`, thrown.hint);
	else
		complain(
			`this is a bug of radix-workload-identity: ${messageOf(thrown)}`,
			debugStack(thrown),
		);
}

async function main(argv: readonly string[]): Promise<void> {
	const program = new Command("radix-workload-identity")
		.description(
			"Checks that Microsoft Entra ID trusts every workload of an app on Radix, and creates what is missing.",
		)
		.version(version)
		.exitOverride()
		.showSuggestionAfterError();
	// To define every command takes half as long as to check a file. Only help needs them all.
	const called = argv[2] ?? "";
	for (const [name, define] of Object.entries(commands))
		if (name === called || !Object.hasOwn(commands, called))
			define(program.command(name));
	await program.parseAsync(argv);
}

/** What commander makes of the options; of `--format` it takes only a format. */
type Given = Record<string, string | boolean> & { readonly format?: Format };

async function inMode(
	mode: string,
	files: string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const options = await toOptions({ ...given, mode }, files);
	const outcome = await check(options, host);
	progress.clear();
	const report = buildReport(outcome, options.failOn);
	const show = await reporterOf(format);
	await print(show(report, colour, outcome.texts));
	const refusals = await finish(report, options, "never", process.env, host);
	for (const refusal of refusals)
		process.stderr.write(`${printable(refusal)}\n`);
	process.exitCode = exitStatus(outcome, options.failOn);
}

async function subjects(
	files: string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const options = await toOptions({ ...given, mode: "lint" }, files);
	const outcome = await check(options, host);
	const report = buildReport(outcome, options.failOn);
	const show = await subjectsReporterOf(format);
	await print(show(report, colour, outcome.texts));
	process.exitCode = exitStatus(outcome, options.failOn);
}

async function snapshot(files: string[], given: Given): Promise<void> {
	const options = await toOptions({ ...given, mode: "report" }, files);
	const { takeSnapshot } = await import("./commands/take-snapshot.ts");
	const text = await takeSnapshot(options, host);
	progress.clear();
	if (options.snapshotFile === undefined) await print(text);
	else writeOutput(options.snapshotFile, text, host.directory);
}

async function mergeReports(
	names: readonly string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const { merge } = await import("./commands/merge.ts");
	const { failOn, files } = await toOptions(given, []);
	const report = merge(names, failOn, host.directory);
	const show = await reporterOf(format);
	await print(show(report, colour));
	await writeReports(report, files, host.directory);
	process.exitCode = exitStatus(report, failOn);
}

async function explainRule(rule: string): Promise<void> {
	const { explain } = await import("./commands/explain.ts");
	await print(explain(rule, new URL("../docs/rules/", import.meta.url)));
}

function formatted(command: Command): Command {
	return command.addOption(
		new Option("--format <format>", "what to print")
			.choices(formats)
			.default("text"),
	);
}

/** Every input but the mode, which is a command here. Files may also be given by themselves. */
function withInputs(command: Command): Command {
	command.argument("[files...]");
	for (const name of inputNames) {
		if (name === "mode") continue;
		const input: InputDefinition = inputs[name];
		const value =
			input.kind === "boolean"
				? ""
				: input.kind === "list"
					? " <list>"
					: " <value>";
		const byDefault =
			input.default === undefined ? "" : ` (default: ${input.default})`;
		const option = new Option(
			`--${name}${value}`,
			input.description.replaceAll("`", "") + byDefault,
		);
		// A list is one word, or the option is repeated: else it would swallow the file names after it.
		if (input.kind === "list") {
			option.argParser((element: string, before?: string) =>
				before === undefined ? element : `${before}\n${element}`,
			);
		}
		command.addOption(option);
	}
	return command;
}

/** The names that commander makes of options are camel-case; those of inputs are not. */
function toOptions(given: Given, files: readonly string[]): Promise<Options> {
	const texts: Record<string, string> = {};
	for (const [name, value] of Object.entries(given)) {
		const input = name.replaceAll(
			/[A-Z]/g,
			(letter) => `-${letter.toLowerCase()}`,
		) as InputName;
		texts[input] = String(value);
	}
	if (files.length > 0)
		texts["config"] = [texts["config"] ?? [], files].flat().join("\n");
	return readOptions(
		texts satisfies GivenInputs,
		process.env,
		diskTree(host.directory),
	);
}

function complain(message: string, hint: string): void {
	progress.clear();
	process.stderr.write(`${printable(message)}\n${printable(hint)}\n`);
}

function debugStack(thrown: unknown): string {
	return process.env["DEBUG"] && thrown instanceof Error && thrown.stack
		? thrown.stack
		: "Run again with DEBUG=1 and report what it prints.";
}
