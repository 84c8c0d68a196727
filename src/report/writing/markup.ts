import { printable } from "./printable.ts";

/**
 * Text in a paragraph or a table cell of GitHub's Markdown: no markup, one line, neither a mention
 * (`@team`) nor a reference (`#1`, a commit), which would notify people and leave traces on other pages, and
 * no link, which GitHub makes of bare addresses.
 */
export function escaped(text: string): string {
	return entities(printable(text))
		.replaceAll("@", "<span>@</span>")
		.replaceAll("&#35;", "<span>&#35;</span>")
		.replaceAll(/\b(GH)-(?=\d)/gi, "$1<span>-</span>")
		.replaceAll(/\b(https?|ftp|mailto|xmpp):/gi, "$1<span>:</span>")
		.replaceAll(/\b(www)\./gi, "$1<span>.</span>")
		.replaceAll(/\b([0-9a-f])(?=[0-9a-f]{39}\b)/gi, "<span>$1</span>");
}

/** Text as the value of an attribute. */
export function attribute(text: string): string {
	return entities(printable(text));
}

/** Text in a code element, where GitHub makes neither mentions nor links of it. */
export function code(text: string): string {
	return `<code>${entities(printable(text))}</code>`;
}

/** A sentence in which backticks mark code, as the texts of the rules do. */
export function inlineCode(text: string): string {
	const parts = text.split("`");
	// An odd one is only a character.
	if (parts.length % 2 === 0) return escaped(text);
	return parts
		.map((part, index) => (index % 2 === 0 ? escaped(part) : code(part)))
		.join("");
}

function entities(text: string): string {
	return text.replaceAll(
		/[&<>"'`|*_~[\]\\#$]/g,
		(character) => `&#${character.codePointAt(0)};`,
	);
}
