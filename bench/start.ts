import { interleave } from "./interleave.ts";
import { findProgram, timeNode } from "./process.ts";
import type { Row, SkippedRow } from "./row.ts";

const config = "examples/radixconfig.yaml";
const schema = "schemas/radixconfig.schema.json";
const actionInputs = {
	INPUT_MODE: "lint",
	INPUT_CONFIG: config,
	GITHUB_ACTIONS: "true",
};

/**
 * Whole processes that check one file: the command line and the Action, beside the least that any
 * Action written in JavaScript must load, and beside what validates the same file with the same schema.
 */
export async function start(): Promise<(Row | SkippedRow)[]> {
	const ajvCli = await findProgram("ajv");
	const node = async (...args: string[]) => timeNode(args);
	const times = await interleave({
		node: () => node("--eval", "0"),
		core: () => node("--input-type=module", "--eval", 'import "@actions/core"'),
		commandLine: () => node("dist/cli.js", "lint", config),
		action: async () => timeNode(["dist/action.js"], actionInputs),
		ajv: () => node("bench/validate-with-ajv.mjs", schema, config),
		...(ajvCli !== undefined && {
			ajvCli: () => node(ajvCli, "validate", "-s", schema, "-d", config),
		}),
	});
	const { core, commandLine, action, ajv } = times;
	const part = "start";
	const lint = "`lint` of one file, command line";
	const imported = "`import '@actions/core'` alone";
	const validated = {
		part,
		what: lint,
		against: "`ajv-cli` 5, same file and schema",
	} as const;
	return [
		ms(lint, commandLine, imported, core, 0.75),
		ms("`lint` of one file, Action", action, imported, core, 1.25),
		times.ajvCli === undefined
			? { ...validated, skipped: "no `ajv` in PATH" }
			: {
					...validated,
					...{ unit: "ms", measured: commandLine, target: 0.35 },
					reference: times.ajvCli,
				},
		ms(lint, commandLine, "`ajv` and `yaml` in a ten-line script", ajv),
		ms(lint, commandLine, "Node.js that does nothing", times.node),
	];
}

function ms(
	what: string,
	measured: number,
	against: string,
	reference: number,
	target?: number,
): Row {
	const row = { what, measured, against, reference } as const;
	return {
		part: "start",
		unit: "ms",
		...row,
		...(target !== undefined && { target }),
	};
}
