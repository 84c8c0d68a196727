import { describe, expect, test } from "vitest";
import type { Location } from "../../src/model/location.ts";
import {
	parseDocument,
	type SyntaxProblem,
	type YamlDocument,
} from "../../src/yaml/document.ts";
import type { Path } from "../../src/yaml/path.ts";

function parsed(text: string): YamlDocument {
	const file = parseDocument("f.yaml", text);
	return "root" in file ? file : expect.fail(file.message);
}

function problemOf(text: string): SyntaxProblem {
	const file = parseDocument("f.yaml", text);
	return "root" in file ? expect.fail("it was parsed") : file;
}

/** `1:5–1:8`; the second place is the first one that is outside. */
function span(location: Location | undefined): string | undefined {
	if (location === undefined) return undefined;
	const { line, column, endLine, endColumn } = location;
	return `${line}:${column}–${endLine}:${endColumn}`;
}

describe("locating a path", () => {
	const text = `kind: RadixApplication
spec:
  components:
    - name: web
      identity:
        azure: { clientId: abc }
      empty:
      quoted: "a b"
      block: |
        one
        two
    - name: api
`;

	test.each<[string, Path, string]>([
		["a scalar", ["kind"], "1:7–1:23"],
		["a quoted scalar, with its quotes", at("quoted"), "8:15–8:20"],
		[
			"a scalar in an inner mapping",
			at("identity", "azure", "clientId"),
			"6:28–6:31",
		],
		["a mapping, on its first line only", at("identity"), "6:9–6:33"],
		["a flow mapping", at("identity", "azure"), "6:16–6:33"],
		["a list, on its first line only", ["spec", "components"], "4:5–4:16"],
		["an element", ["spec", "components", 1], "12:7–12:16"],
		["text of several lines, on its first line only", at("block"), "9:14–9:15"],
		["nothing behind a key: the key", at("empty"), "7:7–7:12"],
		[
			"a missing key: what it is missing from",
			at("identity", "aws"),
			"6:9–6:33",
		],
		[
			"several missing keys: the nearest that is there",
			at("a", "b", "c"),
			"4:7–4:16",
		],
		["a missing element: the list", ["spec", "components", 7], "4:5–4:16"],
		["a key below a scalar: the scalar", ["kind", "name"], "1:7–1:23"],
		["the whole document: its first line", [], "1:1–1:23"],
	])("%s", (_, path, expected) => {
		expect(span(parsed(text).locate(path))).toBe(expected);
	});

	test.each<[string, Path, string]>([
		["a key", at("identity", "azure", "clientId"), "6:18–6:26"],
		["a key with nothing behind it", at("empty"), "7:7–7:12"],
		[
			"a missing key: what it is missing from",
			at("identity", "aws"),
			"6:9–6:33",
		],
	])("%s, by the key itself", (_, path, expected) => {
		expect(span(parsed(text).locate(path, "key"))).toBe(expected);
	});

	test("names the file", () => {
		expect(parsed(text).locate([]).file).toBe("f.yaml");
	});

	test.each([
		["Windows line ends", "a: 1\r\nb: two\r\n", "2:4–2:7"],
		["characters outside of ASCII", "a: æøå\nb: two\n", "2:4–2:7"],
		["a comment above", "# a\n\n# b\nb: two", "4:4–4:7"],
		["a directive and a document start", "%YAML 1.1\n---\nb: two\n", "3:4–3:7"],
	])("with %s", (_, text, expected) => {
		expect(span(parsed(text).locate(["b"]))).toBe(expected);
	});

	test("of an empty document", () => {
		expect(span(parsed("---\n").locate(["kind"]))).toBe("1:4–1:5");
	});

	function at(...keys: string[]): Path {
		return ["spec", "components", 0, ...keys];
	}
});

describe("duplicate keys", () => {
	test.each<[string, string, [string, string, string][]]>([
		["none", "a: 1\nb: {a: 1}\n", []],
		["at the top", "a: 1\nb: 2\na: 3\n", [["a", "1:1–1:2", "3:1–3:2"]]],
		[
			"three times, each with the one before",
			"a: 1\na: 2\na: 3\n",
			[
				["a", "1:1–1:2", "2:1–2:2"],
				["a", "2:1–2:2", "3:1–3:2"],
			],
		],
		["in a flow mapping", "x: {a: 1, a: 2}", [["a", "1:5–1:6", "1:11–1:12"]]],
		["in a list", "- {b: 1, b: 2}", [["b", "1:4–1:5", "1:10–1:11"]]],
		["quoted and not", "a: 1\n'a': 2\n", [["a", "1:1–1:2", "2:1–2:4"]]],
		["in other letters are other keys", "a: 1\nA: 2\n", []],
		[
			"that a merge key brings in are none",
			"a: &a {b: 1}\nc: {<<: *a, b: 2}\n",
			[],
		],
		["merge keys may stand twice", "a: {<<: {b: 1}, <<: {c: 1}}", []],
	])("%s", (_, text, expected) => {
		expect(
			parsed(text).duplicateKeys.map(({ key, first, repeated }) => [
				key,
				span(first),
				span(repeated),
			]),
		).toEqual(expected);
	});

	test("the later value counts", () => {
		expect(parsed("a: 1\nb: {c: 1, c: 2}\na: 3\n").root).toEqual({
			a: 3,
			b: { c: 2 },
		});
	});
});

describe("a second document", () => {
	test.each([
		["none", "a: 1\n", undefined],
		["an end marker", "a: 1\n...\n", undefined],
		["a separator at the end", "a: 1\n---\n", undefined],
		["only comments behind a separator", "a: 1\n---\n# nothing\n", undefined],
		["another mapping", "a: 1\n---\nb: 2\n", "3:1–3:2"],
		["behind an empty one", "a: 1\n---\n---\nb: 2\n", "4:1–4:2"],
		["one that is broken", "a: 1\n---\nb: [\n", "3:1–3:2"],
	])("%s", (_, text, expected) => {
		const file = parsed(text);

		expect(span(file.secondDocument)).toBe(expected);
		expect(file.root).toEqual({ a: 1 });
	});
});

describe("values as Radix reads them", () => {
	test.each([
		["[y, Yes, on, True]", [true, true, true, true]],
		["[n, No, off, False]", [false, false, false, false]],
		["['y', \"on\"]", ["y", "on"]],
		["[yep, noon, onward]", ["yep", "noon", "onward"]],
		["[~, null, '']", [null, null, ""]],
		["2001-01-01", "2001-01-01"],
		["12:30:45", "12:30:45"],
		["{<<: {a: 1, b: 1}, b: 2}", { a: 1, b: 2 }],
		["{'<<': {a: 1}}", { "<<": { a: 1 } }],
		["{__proto__: {a: 1}}", JSON.parse('{"__proto__": {"a": 1}}')],
	])("%s", (text, expected) => {
		expect(parsed(`x: ${text}`).root).toEqual({ x: expected });
	});
});

test("in a file that is not Radix' own, yes and off are text", () => {
	expect(parseDocument("f.yaml", "[yes, off, true]", "1.2")).toMatchObject({
		root: ["yes", "off", true],
	});
});

describe("what is not YAML says why and where", () => {
	test.each([
		["nothing at all", "", "the file is empty", undefined],
		["white space", " \n\t\n", "the file is empty", undefined],
		["only comments", "# a\n# b\n", "the file is empty", undefined],
		[
			"a tab as indentation",
			"a:\n\tb: 1\n",
			"Tabs are not allowed as indentation",
			"2:1–2:2",
		],
		[
			"a mapping in a scalar",
			"a: b: c\n",
			"Nested mappings are not allowed",
			"1:4–1:5",
		],
		[
			"a quote that is not closed",
			"a: 'b\n",
			"Missing closing 'quote",
			"2:1–2:2",
		],
		[
			"a bracket that is not closed",
			"a: [b\nc: 1",
			"Flow sequence in block collection",
			"2:1–2:2",
		],
		[
			"an alias for nothing",
			"a: *b\n",
			"the alias *b has no anchor before it",
			"1:4–1:6",
		],
		[
			"an alias before its anchor",
			"a: *b\nb: &b 1",
			"the alias *b has no anchor before it",
			"1:4–1:6",
		],
		[
			"a merge of a scalar",
			"a: {<<: 5}\n",
			"the merge key << needs a mapping",
			"1:5–1:7",
		],
		[
			"a merge of nothing",
			"a:\n  <<:\n",
			"the merge key << needs a mapping",
			"2:3–2:5",
		],
		[
			"a merge of scalars",
			"a: {<<: [{b: 1}, 5]}\n",
			"the merge key << needs a mapping",
			"1:5–1:7",
		],
		[
			"a merge of an alias for a scalar",
			"a: &a 5\nb: {<<: *a}",
			"the merge key << needs a mapping",
			"2:5–2:7",
		],
	])("%s", (_, text, message, place) => {
		const problem = problemOf(text);

		expect(problem.message).toContain(message);
		expect(problem.message).not.toMatch(/\n|at line/);
		expect(span(problem.location)).toBe(place);
	});

	test("a message is short, however long the token is", () => {
		expect(problemOf(`a: ${"!".repeat(100_000)}`).message.length).toBeLessThan(
			300,
		);
	});
});

describe("aliases that expand", () => {
	/** A list that is used again and again, on line 2. */
	const uses = (count: number, size: number) =>
		`a: &a [${Array(size).fill("x").join(", ")}]\nb: [${Array(count).fill("*a").join(", ")}]\n`;
	const tooMany = "aliases expand to more than 500000 nodes";

	test("however many there are, are read", () => {
		expect(parsed(uses(10_000, 1)).root).toEqual({
			a: ["x"],
			b: Array(10_000).fill(["x"]),
		});
	});

	test("to too much are refused, at the first of them", () => {
		expect(problemOf(uses(1_000, 600))).toMatchObject({
			message: tooMany,
			location: { line: 2, column: 5 },
		});
	});

	test("each to its own anchor are read, twenty thousand of them", () => {
		const text = Array.from(
			{ length: 20_000 },
			(_, index) => `- &a${index} x\n- *a${index}\n`,
		).join("");
		expect(parsed(text).root).toHaveLength(40_000);
	});

	/** Levels that each hold the one before several times. */
	function bomb(hold: (aliases: string[]) => string): string {
		return Array.from({ length: 10 }, (_, level) => {
			const inner =
				level === 0 ? "{k: v}" : hold(Array(9).fill(`*a${level - 1}`));
			return `a${level}: &a${level} ${inner}\n`;
		}).join("");
	}

	test.each([
		["in lists", bomb((aliases) => `[${aliases.join(", ")}]`)],
		[
			"in mappings",
			bomb(
				(aliases) =>
					`{${aliases.map((alias, index) => `k${index}: ${alias}`).join(", ")}}`,
			),
		],
		["in merge keys", bomb((aliases) => `{<<: [${aliases.join(", ")}]}`)],
		["in themselves", "a: &a {b: *a}\n"],
		["in themselves by a merge key", "a: &a\n  <<: *a\n"],
		["in one another", "a: &a {b: &b {c: *a, d: *b}}\n"],
	])("without end are refused: %s", (_, text) => {
		expect(problemOf(text).message).toBe(tooMany);
	});
});

describe("a file that is made to keep the parser busy is read or refused", () => {
	test.each([
		["[", "the file is nested too deeply"],
		["{a: ", "the file is nested too deeply"],
		["- ", "the file is nested too deeply"],
		["? ", "the file is nested too deeply"],
		["&a ", "not valid YAML: A node can have at most one anchor"],
		['"', "not valid YAML: Unexpected double-quoted-scalar at node end"],
		["}", "not valid YAML: Unexpected flow-map-end token"],
	])("%j, fifty thousand times", (text, message) => {
		expect(problemOf(text.repeat(50_000)).message).toContain(message);
	});

	test("fifty thousand duplicate keys", () => {
		const file = parsed("a: 1\n".repeat(50_000));

		expect(file.root).toEqual({ a: 1 });
		expect(file.duplicateKeys).toHaveLength(49_999);
	});
});

describe("tabs", () => {
	test.each([
		["a blank line", "a:\n  b: 1\n\t\n  c: 2\n", 3],
		["a line with a comment", "a:\n \t# x\n  b: 1\n", 2],
		["the last line", "a: 1\n \t\n", 2],
	])("in the indentation of %s are refused", (_, text, line) => {
		expect(problemOf(text)).toMatchObject({
			message: "not valid YAML: a tab in the indentation",
			location: { line },
		});
	});

	test.each([
		["a block scalar", "a: |\n  x\n  \ty\nb: 1\n"],
		["a quoted text", 'a: "x\n \ty"\nb: 1\n'],
		["the end of a line", "a: 1\t\nb: 1\n"],
	])("in %s are read", (_, text) => {
		expect(parsed(text).root).toMatchObject({ b: 1 });
	});
});
