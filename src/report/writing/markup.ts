import { printable } from "./printable.ts";

/**
 * Text in a paragraph or a table cell of GitHub's Markdown: no markup, one line, and neither a mention
 * (`@team`) nor a reference (`#1`), which would notify people and leave traces on other pages.
 */
export function escaped(text: string): string {
	return entities(printable(text))
		.replaceAll("@", "<span>@</span>")
		.replaceAll("&#35;", "<span>&#35;</span>")
		.replaceAll(/\b(GH)-(?=\d)/gi, "$1<span>-</span>");
}

/** Text in a code element, where GitHub makes neither mentions nor links of it. */
export function code(text: string): string {
	return `<code>${entities(printable(text))}</code>`;
}

function entities(text: string): string {
	return text.replaceAll(
		/[&<>"'`|*_~[\]\\#$]/g,
		(character) => `&#${character.codePointAt(0)};`,
	);
}
