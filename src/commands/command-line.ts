import { Command, CommanderError, Option } from "commander";
import { messageOf, UserError } from "../errors.ts";
import {
	type InputDefinition,
	inputNames,
	inputs,
	type modes,
} from "../options/inputs.ts";
import { formats } from "../report/formats/format.ts";
import type { ExitStatus } from "../report/outcome.ts";
import { printable } from "../report/writing/printable.ts";
import { version } from "../version.ts";
import {
	explainRule,
	type GivenOptions,
	mergeReports,
	printSubjects,
	runMode,
	writeSnapshotOf,
} from "./command-actions.ts";
import type { Shell } from "./shell.ts";

/**
 * Runs the command line. Nothing is thrown: every error is printed.
 * @param argv the program, the script, and what was given to it
 */
export async function runCommandLine(
	argv: readonly string[],
	shell: Shell,
): Promise<ExitStatus> {
	const { stop } = shell.host;
	try {
		const status = await parseOrHelp(argv, shell);
		return stop.stopped?.status ?? status;
	} catch (thrown) {
		shell.clearProgress();
		const [message, hint] =
			thrown instanceof UserError
				? [`error: ${thrown.message}`, thrown.hint]
				: [
						`this is a bug of radix-workload-identity: ${messageOf(thrown)}`,
						debugStack(thrown, shell),
					];
		shell.complain(printable(message));
		shell.complain(printable(hint));
		return stop.stopped?.status ?? 2;
	}
}

/** Commander throws also after it gave help that was asked for. */
async function parseOrHelp(
	argv: readonly string[],
	shell: Shell,
): Promise<ExitStatus> {
	const help: string[] = [];
	try {
		return await parse(argv, shell, (text) => help.push(text));
	} catch (thrown) {
		if (!(thrown instanceof CommanderError)) throw thrown;
		await shell.print(help.join(""));
		return thrown.exitCode === 0 ? 0 : 2;
	}
}

async function parse(
	argv: readonly string[],
	shell: Shell,
	writeOut: (text: string) => void,
): Promise<ExitStatus> {
	let status: ExitStatus = 0;
	const commands = commandsOf(shell, (ended) => {
		status = ended;
	});
	const program = new Command("radix-workload-identity")
		.description(
			"Checks that Microsoft Entra ID trusts every workload of an app on Radix, and creates what is missing.",
		)
		.version(version)
		.exitOverride()
		.configureOutput({
			writeOut,
			writeErr: (text) => shell.complain(text.trimEnd()),
		})
		.showSuggestionAfterError();
	// To define every command takes half as long as to check a file. Only help needs them all.
	const called = argv[2] ?? "";
	for (const [name, define] of Object.entries(commands))
		if (name === called || !Object.hasOwn(commands, called))
			define(program.command(name));
	await program.parseAsync(withWholeSwitches(argv));
	return status;
}

/** A boolean option may stand alone, and then the word after it is a file: `sync --prune radixconfig.yaml`. */
function withWholeSwitches(argv: readonly string[]): string[] {
	const end = argv.indexOf("--");
	return argv.map((word, index) => {
		const isSwitch = (end === -1 || index < end) && switches.includes(word);
		return isSwitch && !/^(?:true|false)$/i.test(argv[index + 1] ?? "")
			? `${word}=true`
			: word;
	});
}

const switches = inputNames
	.filter((name) => inputs[name].kind === "boolean")
	.map((name) => `--${name}`);

type Commands = Readonly<Record<string, (command: Command) => Command>>;

/** How each command is defined, in the order of the help. */
function commandsOf(shell: Shell, end: (status: ExitStatus) => void): Commands {
	const mode = (name: (typeof modes)[number]) => (command: Command) =>
		formatted(withInputs(command))
			.description(descriptions[name])
			.action(async (files: string[], given: GivenOptions) =>
				end(await runMode(name, files, given, shell)),
			);
	return {
		lint: mode("lint"),
		subjects: (command) =>
			formatted(withInputs(command))
				.description("print the required subjects, offline")
				.action(async (files: string[], given: GivenOptions) =>
					end(await printSubjects(files, given, shell)),
				),
		report: mode("report"),
		sync: (command) =>
			mode("sync")(command).option(
				"--yes",
				"do not ask before anything is written",
			),
		snapshot: (command) =>
			withInputs(command)
				.description("write the credentials that exist as JSON, for --snapshot")
				.action(async (files: string[], given: GivenOptions) =>
					end(await writeSnapshotOf(files, given, shell)),
				),
		merge: (command) =>
			formatted(command)
				.argument("<reports...>")
				.description("make one report of the JSON reports of several runs")
				.option("--fail-on <value>", inputs["fail-on"].description)
				.option(
					"--html-file <value>",
					"Write it as one HTML page to this file.",
				)
				.option("--markdown-file <value>", "Write it in Markdown to this file.")
				.action(async (names: string[], given: GivenOptions) =>
					end(await mergeReports(names, given, shell)),
				),
		explain: (command) =>
			command
				.argument("<rule>")
				.description("print the page of a rule")
				.action(async (rule: string) => end(await explainRule(rule, shell))),
	};
}

const placeholders = {
	text: " <value>",
	list: " <list>",
	boolean: " [true|false]",
	count: " <value>",
} as const satisfies Readonly<Record<InputDefinition["kind"], string>>;

const descriptions = {
	lint: "check the files, offline",
	report: "compare with Azure and change nothing",
	sync: "compare with Azure and create what is missing",
};

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
		const value = placeholders[input.kind];
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

function debugStack(thrown: unknown, { environment }: Shell): string {
	return environment["DEBUG"] && thrown instanceof Error && thrown.stack
		? thrown.stack
		: "Run again with DEBUG=1 and report what it prints.";
}
