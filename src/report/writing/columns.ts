import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";

/** A longer text does not widen its column: it pushes only what is in its own row. */
const widest = 40;

/** Rows of texts with their columns aligned. The last text of a row is not padded. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths: number[] = [];
	for (const row of rows)
		for (const [column, text] of row.entries()) {
			const width = stringWidth(text);
			if (width <= widest)
				widths[column] = Math.max(widths[column] ?? 0, width);
		}
	return rows.map((row) =>
		row
			.map((text, column) => padded(text, widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
}

/** A text that takes a number of columns, if it is not wider. */
export function padded(text: string, columns: number): string {
	return text + " ".repeat(Math.max(columns - stringWidth(text), 0));
}

/** A text of at most a number of columns; an ellipsis stands for what is cut off. */
export function cut(text: string, columns: number): string {
	if (stringWidth(text) <= columns) return text;
	const characters = [...text];
	while (stringWidth(characters.join("")) > columns - 1) characters.pop();
	return `${characters.join("")}…`;
}

/**
 * A text in lines of at most a number of columns, broken between words. What has no space, as an address,
 * stays whole however long it is.
 *
 * @param first what the first line starts with
 * @param next what every other line starts with
 */
export function wrapped(
	first: string,
	text: string,
	columns: number,
	next = " ".repeat(stringWidth(first)),
): string[] {
	if (columns === Number.POSITIVE_INFINITY) return [`${first}${text}`];
	const indent = Math.max(stringWidth(first), stringWidth(next));
	return wrapAnsi(text, Math.max(columns - indent, 20))
		.split("\n")
		.map((line, index) => `${index === 0 ? first : next}${line}`);
}

export { stringWidth };
