import { Lexer } from "yaml";
import type { Location } from "../model/location.ts";

export interface Comment {
	/** Without the `#`. */
	readonly text: string;
	readonly location: Location;
	/** The line it refers to: its own, or if there is nothing else on it, the next line that is not a comment. */
	readonly about: number;
}

/**
 * Finds the comments that contain a word. A `#` inside a string starts no comment, so the lexer decides, not a pattern.
 * @param span turns two offsets into a location
 */
export function commentsWith(
	text: string,
	word: string,
	span: (start: number, end: number) => Location,
): Comment[] {
	if (!text.includes(word)) return [];
	const comments: Comment[] = [];
	const lines = text.split("\n");
	const following = nextContentLines(lines);
	let offset = 0;
	let inScalar = false;
	for (const token of new Lexer().lex(text)) {
		if (markerTokens.has(token)) {
			inScalar = token === scalarToken;
			continue;
		}
		if (!inScalar && token.startsWith("#") && token.includes(word)) {
			const location = span(offset, offset + token.length);
			const alone =
				lines[location.line - 1]?.slice(0, location.column - 1).trim() === "";
			const about = alone
				? (following[location.line] ?? location.line)
				: location.line;
			comments.push({ text: token.slice(1).trim(), location, about });
		}
		inScalar = false;
		offset += token.length;
	}
	return comments;
}

/** What the lexer puts between the pieces of the text: document start, end of a broken flow, scalar. */
const scalarToken = "\u001f";
const markerTokens: ReadonlySet<string> = new Set([
	"\u0002",
	"\u0018",
	scalarToken,
]);

/** For each line (counted from 0) the number of the first line from there on that holds more than a comment. */
function nextContentLines(lines: readonly string[]): number[] {
	const next: number[] = [];
	let content = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		if (!/^\s*(?:#|$)/.test(lines[index] ?? "")) content = index + 1;
		next[index] = content;
	}
	return next;
}
