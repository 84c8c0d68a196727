import { Command, CommanderError, Option } from "commander";
import { messageOf, UserError } from "../errors.ts";
import { inputNames, inputs, type modes } from "../options/inputs.ts";
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
import { withFormat, withInputs, withSelection } from "./help.ts";
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
		.showSuggestionAfterError()
		.addHelpText("after", endOfHelp);
	// To define every command takes half as long as to check a file. Only help needs them all.
	const called = argv[2] ?? "";
	for (const [name, define] of Object.entries(commands))
		if (name === called || !Object.hasOwn(commands, called))
			define(program.command(name));
	await program.parseAsync(withWholeSwitches(argv));
	return status;
}

const endOfHelp = `
Exit status: 0 passed, 1 findings that fail the run, 2 the job could not be done.
More: radix-workload-identity <command> --help`;

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
		withSelection(withFormat(withInputs(command, name)))
			.description(descriptions[name])
			.action(async (files: string[], given: GivenOptions) =>
				end(await runMode(name, files, given, shell)),
			);
	return {
		lint: mode("lint"),
		report: mode("report"),
		sync: (command) =>
			mode("sync")(command).addOption(
				new Option("--yes", "do not ask before anything is written").helpGroup(
					"Writing:",
				),
			),
		subjects: (command) =>
			withFormat(withInputs(command, "subjects"))
				.description("print the required subjects, offline")
				.action(async (files: string[], given: GivenOptions) =>
					end(await printSubjects(files, given, shell)),
				),
		snapshot: (command) =>
			withInputs(command, "snapshot")
				.description("write the credentials that exist as JSON, for --snapshot")
				.action(async (files: string[], given: GivenOptions) =>
					end(await writeSnapshotOf(files, given, shell)),
				),
		merge: (command) =>
			withFormat(command)
				.argument("<reports...>", "JSON reports of several runs")
				.description("make one report of several")
				.option("--fail-on <value>", inputs["fail-on"].brief)
				.option("--html-file <value>", inputs["html-file"].brief)
				.option("--markdown-file <value>", inputs["markdown-file"].brief)
				.action(async (names: string[], given: GivenOptions) =>
					end(await mergeReports(names, given, shell)),
				),
		explain: (command) =>
			command
				.argument("[name]", "a rule, or an error as AADSTS700213")
				.description(
					"explain a rule or an error; without a name, list the rules",
				)
				.action(async (name: string | undefined) =>
					end(await explainRule(name, shell)),
				),
	};
}

const descriptions = {
	lint: "check the files, offline",
	report: "compare with Azure and change nothing",
	sync: "compare with Azure and create what is missing",
};

function debugStack(thrown: unknown, { environment }: Shell): string {
	return environment["DEBUG"] && thrown instanceof Error && thrown.stack
		? thrown.stack
		: "Run again with DEBUG=1 and report what it prints.";
}
