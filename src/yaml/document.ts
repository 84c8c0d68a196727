import { type Document, LineCounter, type YAMLParseError } from "yaml";
import type { Location } from "../model/location.ts";
import {
	type AliasTargets,
	aliasedPaths,
	aliasTargets,
	findAliasProblem,
} from "./aliases.ts";
import { type Comment, commentsWith } from "./comments.ts";
import { toGoData } from "./data.ts";
import { refusedDirective } from "./directives.ts";
import type { Path } from "./path.ts";
import { isEmpty, Positions, type Span } from "./positions.ts";
import { parseSyntax, withOneLineEnd } from "./syntax.ts";
import { tabInIndentation } from "./tabs.ts";

/** A YAML file that could be parsed. */
export interface YamlDocument {
	/** The file's name as it is shown, relative to the working directory. */
	readonly name: string;
	/** The document as plain data. Of two equal keys the later one wins, as in Radix. */
	readonly root: unknown;
	readonly duplicateKeys: readonly DuplicateKey[];
	/** Where the nodes stand whose anchor an alias uses. */
	readonly aliased: readonly Path[];
	/** Where a second YAML document starts, which Radix would never look at. */
	readonly secondDocument: Location | undefined;
	/** The comments that contain a word. */
	comments(word: string): Comment[];
	/** The text of the value at a path as it is written, or an empty one if nothing is there. */
	source(path: Path): string;
	/** Where a path is: the value, or with `key` its key. What is missing is located at its nearest parent. */
	locate(path: Path, part?: "value" | "key"): Location;
}

interface DuplicateKey {
	readonly key: string;
	readonly first: Location;
	readonly repeated: Location;
}

/** Why a file is not YAML, and where if that can be said. */
export interface SyntaxProblem {
	readonly message: string;
	readonly location: Location | undefined;
}

const tooDeep = "the file is nested too deeply";

/** A message of the parser can quote a token, and a token can be as long as the file. */
const maxMessageLength = 200;

/** YAML 1.1 as Radix' parser, go-yaml v2, reads it, or YAML 1.2. */
export type Dialect = "1.1" | "1.2";

/**
 * Parses a radixconfig the way Radix does: YAML 1.1 scalars, merge keys in their order, later keys win, only the
 * first document counts. Never throws for what is in the text.
 */
export function parseDocument(
	name: string,
	text: string,
	dialect: Dialect = "1.1",
): YamlDocument | SyntaxProblem {
	try {
		return parse(name, text, dialect);
	} catch (thrown) {
		// The parser and its visitors are recursive.
		if (thrown instanceof RangeError)
			return { message: tooDeep, location: undefined };
		throw thrown;
	}
}

function parse(
	name: string,
	text: string,
	dialect: Dialect,
): YamlDocument | SyntaxProblem {
	const [first, ...others] = parseSyntax(text);
	if (first === undefined)
		return { message: "the file is empty", location: undefined };
	const targets = mayHaveAliases(text) ? aliasTargets(first) : new Map();
	const locator = new Locator(name, linesOf(text));

	const error = first.errors[0];
	if (error) {
		const location = locator.span(error.pos[0], error.pos[1]);
		return { message: syntaxMessage(error), location };
	}
	const directive =
		dialect === "1.1" && text.includes("%")
			? refusedDirective(text)
			: undefined;
	if (directive !== undefined) {
		const message =
			"not valid YAML as Radix reads it: it takes no directive but %YAML 1.1 and %TAG";
		return { message, location: locator.span(directive.start, directive.end) };
	}
	const tab = dialect === "1.1" ? tabInIndentation(text, first) : undefined;
	if (tab !== undefined) {
		const message = "not valid YAML: a tab in the indentation";
		return { message, location: locator.span(tab, tab + 1) };
	}
	const problem = mayHaveAliases(text)
		? findAliasProblem(first, targets)
		: undefined;
	if (problem) {
		const [start, end] = problem.node.range ?? [0, 1];
		return { message: problem.message, location: locator.span(start, end) };
	}
	const root = plainData(first, targets, dialect);
	if (root instanceof Error)
		return { message: syntaxMessage(root), location: undefined };
	const positions = new Positions(first, targets);
	const second = others.find(({ contents }) => !isEmpty(contents));

	return {
		name,
		root,
		duplicateKeys: positions.equalKeys.map(({ key, first, repeated }) => ({
			key,
			first: locator.span(first.start, first.end),
			repeated: locator.span(repeated.start, repeated.end),
		})),
		aliased:
			targets.size === 0
				? []
				: [...aliasedPaths(first.contents, new Set(targets.values()))],
		secondDocument: second?.contents?.range
			? locator.span(second.contents.range[0], second.contents.range[0] + 1)
			: undefined,
		comments: (word) =>
			commentsWith(withOneLineEnd(text), word, (start, end) =>
				locator.span(start, end),
			),
		source: (path) => {
			const { start, end } = positions.find(path, "value") ?? emptySpan;
			return text.slice(start, end);
		},
		locate: (path, part = "value") =>
			locator.firstLineOf(positions.find(path, part) ?? { start: 0, end: 1 }),
	};
}

const emptySpan: Span = { start: 0, end: 0 };

/** Most files have no alias and no merge key, and then the document need not be searched for them. */
function mayHaveAliases(text: string): boolean {
	return text.includes("*") || text.includes("<<");
}

/** Where the lines start. The parser could count along, but misses line ends inside of what it refuses. */
function linesOf(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	// What else ends a line for Radix does not do so in an editor.
	const counted = text.includes("\r")
		? text.replaceAll(/\r(?!\n)/g, "\n")
		: text;
	for (
		let end = counted.indexOf("\n");
		end !== -1;
		end = counted.indexOf("\n", end + 1)
	)
		lines.addNewLine(end + 1);
	return lines;
}

/** The document without its positions. Aliases were counted before, so they may all expand. */
function plainData(
	document: Document,
	targets: AliasTargets,
	dialect: Dialect,
): unknown {
	try {
		return dialect === "1.1"
			? toGoData(document.contents, targets)
			: document.toJS({ maxAliasCount: -1 });
	} catch (thrown) {
		// A mapping that is used as a key is written as text again, which the library cannot always do.
		if (thrown instanceof RangeError || !(thrown instanceof Error))
			throw thrown;
		return thrown;
	}
}

function syntaxMessage(error: YAMLParseError | Error): string {
	const { message } = error;
	if ("code" in error && error.code === "RESOURCE_EXHAUSTION") return tooDeep;
	const cut =
		message.length > maxMessageLength
			? `${message.slice(0, maxMessageLength)}…`
			: message;
	return `not valid YAML: ${cut}`;
}

/** Turns offsets into lines and columns. */
class Locator {
	private readonly file: string;
	private readonly lines: LineCounter;

	constructor(file: string, lines: LineCounter) {
		this.file = file;
		this.lines = lines;
	}

	span(start: number, end: number): Location {
		const from = this.lines.linePos(start);
		const to = this.lines.linePos(Math.max(start, end));
		return {
			file: this.file,
			line: from.line,
			column: from.col,
			endLine: to.line,
			endColumn:
				to.line === from.line && to.col === from.col ? to.col + 1 : to.col,
		};
	}

	/** A mapping or list spans many lines; its first line says where it starts without marking half the file. */
	firstLineOf({ start, end }: Span): Location {
		const span = this.span(start, end);
		if (span.line === span.endLine) return span;
		const nextLine = this.lines.lineStarts[span.line];
		return this.span(
			start,
			nextLine === undefined ? end : Math.min(end, nextLine - 1),
		);
	}
}
