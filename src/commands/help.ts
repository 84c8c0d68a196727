import { type Command, InvalidArgumentError, Option } from "commander";
import {
	type InputCommand,
	type InputDefinition,
	inputGroups,
	inputNames,
	inputs,
} from "../options/inputs.ts";
import { formats } from "../report/formats/format.ts";

/** Where the options of each group are in the help, before those of all commands. */
const headings = Object.fromEntries(
	inputGroups.map((group) => [group, `${group}:`]),
);

const values = {
	text: " <value>",
	list: " <list>",
	boolean: " [bool]",
	count: " <number>",
} as const satisfies Readonly<Record<InputDefinition["kind"], string>>;

/** A command with the options that it has. An input that it has no use for is parsed, and refused with the reason. */
export function withInputs(command: Command, name: InputCommand): Command {
	command
		.argument("[files...]")
		.addHelpOption(new Option("-h, --help").hideHelp());
	for (const group of inputGroups)
		for (const input of inputNames)
			if (input !== "mode" && inputs[input].group === group)
				command.addOption(optionOf(input, name));
	return command;
}

function optionOf(name: keyof typeof inputs, command: InputCommand): Option {
	const input: InputDefinition = inputs[name];
	const { kind, group, brief, notOf = [], default: byDefault } = input;
	const isShort = byDefault !== undefined && /^[\w:/]+$/.test(byDefault);
	const option = new Option(
		`--${name}${values[kind]}`,
		`${brief}${isShort && byDefault !== "false" ? ` (default: ${byDefault})` : ""}`,
	)
		.helpGroup(headings[group] ?? "")
		.hideHelp(notOf.includes(command));
	// A list is one word, or the option is repeated: else it would swallow the file names after it.
	if (kind === "list") option.argParser(collected);
	return option;
}

/** An option with few values. By itself commander lists them in more lines. */
function oneOf(flags: string, values: readonly string[], suffix = ""): Option {
	const all = values.join(", ");
	return new Option(flags, `${all}${suffix}`).argParser((value) => {
		if (values.includes(value)) return value;
		throw new InvalidArgumentError(`Allowed choices are ${all}.`);
	});
}

function collected(element: string, before?: string): string {
	return before === undefined ? element : `${before}\n${element}`;
}

/** What `--format` takes, and what is shown of a report, which never changes the exit status. */
export function withFormat(command: Command): Command {
	return command.addOption(
		oneOf("--format <format>", formats, " (default: text)").helpGroup(
			"Output:",
		),
	);
}

export function withSelection(command: Command): Command {
	const shown = [
		new Option("--quiet", "print the verdict only"),
		oneOf("--min-level <level>", ["error", "warning", "note"]),
		new Option("--rule <name>", "show only this rule").argParser(collected),
		new Option("--component <name>", "show only this workload").argParser(
			collected,
		),
	];
	for (const option of shown)
		command.addOption(option.helpGroup("What is printed:"));
	return command;
}
