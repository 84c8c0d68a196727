import { readRule } from "./rule.ts";

export const unreadableFile = readRule({
	name: "unreadable-file",
	level: "error",
	since: "0.1.0",
	summary:
		"A file that was named does not exist, is too large, or is not YAML in UTF-8.",
	*check({ unreadable }) {
		for (const { name, problem, location } of unreadable)
			yield { at: location, data: { file: name, problem } };
	},
	text: ({ file, problem }: { file: string; problem: string }) => ({
		message:
			problem.startsWith("not ") ||
			problem.startsWith("aliases") ||
			problem.startsWith("the ")
				? `cannot read this file: ${problem}`
				: `${file} ${problem}`,
		help: "Radix needs a YAML file in UTF-8 of at most 1 MiB. Until it can be read, no credential is provably surplus, because this file may require it.",
	}),
});
