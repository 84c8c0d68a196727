import { escaped, inlineCode } from "../writing/markup.ts";

/** The job summary of a run that ended before there was anything to report. */
export function formatFailure(sentences: readonly string[]): string {
	const [message = "", ...hints] = sentences;
	return [
		"### ❌ Workload identity: the run could not be done",
		"",
		`**${escaped(message)}**`,
		...hints.flatMap((hint) => ["", inlineCode(hint)]),
		"",
	].join("\n");
}
