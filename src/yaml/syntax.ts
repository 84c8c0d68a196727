import { Composer, type Document, Lexer, Parser } from "yaml";

/**
 * Parses YAML as go-yaml v2 does where the library is stricter than Radix' parser: a flow collection may be
 * less indented than what it is in, and more than line feeds end a line. Offsets are those of the text.
 */
export function parseSyntax(text: string): Document[] {
	const source = withOneLineEnd(text);
	const documents = compose(source, new Lexer());
	if (!documents[0]?.errors.some(({ code }) => code === "BAD_INDENT"))
		return documents;
	// What a stricter parser says about a bracket that is not closed is the better message.
	const lenient = compose(source, lexerOfLooseFlows());
	return lenient[0]?.errors.length === 0 ? lenient : documents;
}

/**
 * The text with a line feed for everything else that ends a line of go-yaml, by one character each.
 * Source: is_break in yamlprivateh.go.
 */
export function withOneLineEnd(text: string): string {
	return /[\r\u0085\u2028\u2029]/.test(text)
		? text.replaceAll(/\r(?!\n)|[\u0085\u2028\u2029]/g, "\n")
		: text;
}

function compose(source: string, lexer: Lexer): Document[] {
	const composer = new Composer({
		uniqueKeys: false,
		merge: true,
		logLevel: "silent",
		// An excerpt for each of a million errors takes minutes.
		prettyErrors: false,
	});
	return [...composer.compose(tokens(source, lexer))];
}

function* tokens(source: string, lexer: Lexer) {
	const parser = new Parser();
	for (const lexeme of lexer.lex(source)) yield* parser.next(lexeme);
	yield* parser.end();
}

/** What is changed of the library's lexer is not public; a test fails if it moves. */
interface FlowLexer {
	/** The indentation that a line must have to belong to what it is in. */
	indentNext: number;
	parseFlowCollection(): Generator<string, unknown>;
}

function lexerOfLooseFlows(): Lexer {
	const lexer = new Lexer();
	const inner = lexer as unknown as FlowLexer;
	const parse = inner.parseFlowCollection.bind(lexer);
	inner.parseFlowCollection = function* () {
		const { indentNext } = inner;
		inner.indentNext = 0;
		const next = yield* parse();
		inner.indentNext = indentNext;
		return next;
	};
	return lexer;
}
