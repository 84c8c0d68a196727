import type { Unreadable } from "../files/tree.ts";
import { readRule } from "./rule.ts";

type UnreadableFile = { file: string } & Pick<Unreadable, "code" | "problem">;

export const unreadableFile = readRule({
	name: "unreadable-file",
	level: "error",
	since: "0.1.0",
	summary: "A file does not exist, is too large, or is not YAML in UTF-8.",
	*check({ unreadable }) {
		for (const { name, code, problem, location } of unreadable)
			yield { at: location, data: { file: name, code, problem } };
	},
	about: () => ({}),
	text: ({ file, code, problem }: UnreadableFile) => ({
		message:
			code === "invalid"
				? `cannot read this file: ${problem}`
				: `${file} ${problem}`,
		help: "Radix needs a YAML file in UTF-8 of at most 1 MiB. Until it can be read, no credential counts as surplus, because this file may require it.",
	}),
});
