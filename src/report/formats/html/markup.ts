import { printable } from "../../writing/printable.ts";

/** A piece of HTML that is safe to put into another one. */
export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = Markup | string | number | readonly Part[];

/** HTML from a template. Whatever is put into it is text, unless it is markup already. */
export function html(
	template: TemplateStringsArray,
	...parts: readonly Part[]
): Markup {
	const [first = "", ...rest] = template;
	return new Markup(
		first +
			rest.map((piece, index) => textOf(parts[index] ?? "") + piece).join(""),
	);
}

function textOf(part: Part): string {
	if (part instanceof Markup) return part.text;
	if (typeof part === "object") return part.map(textOf).join("");
	return printable(String(part))
		.toWellFormed()
		.replaceAll(/[&<>"'`=]/g, (character) => `&#${character.codePointAt(0)};`);
}
