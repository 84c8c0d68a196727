import type { Texts } from "../../files/texts.ts";
import { printable } from "./printable.ts";

/** How much of a line is shown around the span; a line can be as long as the file. */
const before = 60;
const widest = 60;
const after = 40;

interface Span {
	readonly file?: string;
	readonly line?: number;
	readonly column?: number;
	readonly endLine?: number;
	readonly endColumn?: number;
}

/**
 * The line of a finding with its span underlined, as a compiler shows it; nothing if the file was not
 * read. A span of several lines is underlined to the end of its first.
 */
export function excerpt(
	{ file, line, column, endLine, endColumn }: Span,
	texts: Texts | undefined,
	highlight: (text: string) => string,
	frame: (text: string) => string,
): string[] {
	if (file === undefined || line === undefined || column === undefined)
		return [];
	const source = texts?.line(file, line);
	if (source === undefined || source.trim() === "") return [];
	const start = Math.min(column - 1, source.length);
	const end =
		endLine === line && endColumn !== undefined
			? Math.min(endColumn - 1, source.length)
			: source.trimEnd().length;
	const from = start > before ? start - before : 0;
	const shownEnd = Math.min(end, start + widest);
	const to = Math.min(source.length, shownEnd + after);

	const head = `${from > 0 ? "…" : ""}${printable(source.slice(from, start))}`;
	const span = printable(source.slice(start, shownEnd));
	const tail = `${printable(source.slice(shownEnd, to))}${to < source.length ? "…" : ""}`;
	const number = String(line);
	const gutter = " ".repeat(number.length);
	const underline = "^".repeat(Math.max(1, [...span].length));
	return [
		frame(`  ${gutter} |`),
		`${frame(`  ${number} |`)} ${head}${highlight(span)}${tail.trimEnd()}`,
		`${frame(`  ${gutter} |`)} ${" ".repeat([...head].length)}${highlight(underline)}`,
	];
}
