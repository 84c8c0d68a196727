import type { Location } from "../model/location.ts";
import type { Comment } from "../yaml/comments.ts";
import type { ConfigFile } from "../yaml/document.ts";

/** `# radix-workload-identity: ignore[rule, rule] reason` */
export interface InlineIgnore {
	/** The rule, or `undefined` if the comment is not understood. */
	readonly rule: string | undefined;
	readonly reason: string;
	readonly location: Location;
	/** The line whose findings it ignores. */
	readonly line: number;
}

const marker = "radix-workload-identity:";

/** The ignores that stand in a radixconfig, one per rule. */
export function inlineIgnores(file: ConfigFile): InlineIgnore[] {
	return file
		.comments(marker)
		.filter(({ text }) => text.startsWith(marker))
		.flatMap(parseIgnore);
}

function parseIgnore({ text, location, about: line }: Comment): InlineIgnore[] {
	const match = /^ignore\[([^\]]*)\](.*)$/.exec(
		text.slice(marker.length).trim(),
	);
	const rules = (match?.[1] ?? "")
		.split(",")
		.map((rule) => rule.trim())
		.filter((rule) => rule !== "");
	if (rules.length === 0)
		return [{ rule: undefined, reason: "", location, line }];
	const reason = match?.[2]?.trim() ?? "";
	return rules.map((rule) => ({ rule, reason, location, line }));
}
