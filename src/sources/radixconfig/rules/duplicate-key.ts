import { fileRule } from "../rule.ts";

export const duplicateKey = fileRule({
	name: "duplicate-key",
	level: "error",
	since: "0.1.0",
	summary:
		"A mapping has the same key twice; Radix silently takes the later one.",
	*check({ document }) {
		for (const { key, first, repeated } of document.duplicateKeys) {
			yield {
				at: repeated,
				data: { key, firstLine: first.line, line: repeated.line },
			};
		}
	},
	about: () => ({}),
	text: ({
		key,
		firstLine,
		line,
	}: {
		key: string;
		firstLine: number;
		line: number;
	}) => ({
		message: `duplicate key "${key}" in this mapping, on lines ${firstLine} and ${line}`,
		help: `Radix takes the value on line ${line}, and so does this tool. Remove the other.`,
	}),
});
