#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { systemClock } from "./clock.ts";
import { run } from "./commands/check.ts";
import { suggestion } from "./did-you-mean.ts";
import { messageOf, UserError } from "./errors.ts";
import { announceIn } from "./github/event.ts";
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
import { buildReport, exitStatus } from "./report/build.ts";
import {
	type Format,
	formats,
	reporterOf,
	writeReports,
} from "./report/formats/formats.ts";
import { formatSubjects } from "./report/formats/text.ts";
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
			.action(merge),
	explain: (command) =>
		command
			.argument("<rule>")
			.description("print the page of a rule")
			.action(explain),
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
	refuseOldNode(process.versions.node);
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

/** A program that does not find what it needs of Node.js would be taken for broken. */
function refuseOldNode(version: string): void {
	if (Number.parseInt(version, 10) >= 22) return;
	throw new UserError(
		`Node.js 22.3 or later is needed, and this is ${version}`,
		"Install a version that is still supported: https://nodejs.org/en/about/previous-releases",
	);
}

/** What commander makes of the options; of `--format` it takes only a format. */
type Given = Record<string, string | boolean> & { readonly format?: Format };

async function inMode(
	mode: string,
	files: string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const options = await toOptions({ ...given, mode }, files);
	const outcome = await run(options, host);
	progress.clear();
	const report = buildReport(outcome, options.failOn);
	const show = await reporterOf(format);
	await print(show(report, colour, outcome.sources));
	await writeReports(report, options, host.directory);
	const refusals = await announceIn(
		process.env,
		report,
		options,
		options.comment ?? "never",
	);
	for (const refusal of refusals)
		process.stderr.write(`${printable(refusal)}\n`);
	process.exitCode = exitStatus(outcome, options.failOn);
}

async function subjects(
	files: string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const options = await toOptions({ ...given, mode: "lint" }, files);
	const outcome = await run(options, host);
	const report = buildReport(outcome, options.failOn);
	const text =
		format === "text"
			? formatSubjects(report, colour, outcome.sources)
			: format === "json"
				? `${JSON.stringify(report.requirements, undefined, 2)}\n`
				: (await reporterOf(format))(report, colour, outcome.sources);
	await print(text);
	process.exitCode = exitStatus(outcome, options.failOn);
}

async function snapshot(files: string[], given: Given): Promise<void> {
	const options = await toOptions({ ...given, mode: "report" }, files);
	const { takeSnapshot } = await import("./commands/snapshot.ts");
	const text = await takeSnapshot(options, host);
	progress.clear();
	if (options.snapshotFile === undefined) await print(text);
	else writeOutput(options.snapshotFile, text, host.directory);
}

async function merge(
	names: readonly string[],
	{ format = "text", ...given }: Given,
): Promise<void> {
	const [{ mergeReports, namesOf }, { readReport }] = await Promise.all([
		import("./report/merge.ts"),
		import("./report/read.ts"),
	]);
	const labels = namesOf(names);
	const reports = names.map((name, index) => ({
		name: labels[index] ?? name,
		report: readReport(name, host.directory),
	}));
	const options = await toOptions(given, []);
	const report = mergeReports(reports, options.failOn);
	const show = await reporterOf(format);
	await print(show(report, colour));
	await writeReports(report, options, host.directory);
	process.exitCode = exitStatus(report, options.failOn);
}

async function explain(rule: string): Promise<void> {
	const { allRules } = await import("./commands/rules.ts");
	const names = allRules.map(({ name }) => name);
	if (!names.includes(rule)) {
		throw new UserError(
			`unknown rule ${JSON.stringify(rule)}${suggestion(rule, names)}`,
			`The rules are ${names.join(", ")}.`,
		);
	}
	const page = new URL(`../docs/rules/${rule}.md`, import.meta.url);
	await print(readFileSync(page, "utf8"));
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
	return readOptions(texts satisfies GivenInputs, process.env, host.directory);
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
