import type { InlineIgnore } from "../model/ignore.ts";
import type { Comment } from "./comments.ts";
import type { YamlDocument } from "./document.ts";

const prefix = "radix-workload-identity:";

/** The ignores in the comments of a document, one per rule. */
export function inlineIgnores(document: YamlDocument): InlineIgnore[] {
	return document
		.comments(prefix)
		.filter(({ text }) => text.startsWith(prefix))
		.flatMap(parseIgnore);
}

function parseIgnore({ text, location, about: line }: Comment): InlineIgnore[] {
	const match = /^ignore\[([^\]]*)\](.*)$/.exec(
		text.slice(prefix.length).trim(),
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
