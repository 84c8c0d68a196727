import { describe, expect, test } from "vitest";
import { parseDocument } from "../../src/yaml/document.ts";

function parsed(text: string) {
	const document = parseDocument("f.yaml", text);
	if (!("root" in document)) throw new Error(document.message);
	return document;
}

describe("a flow collection that is less indented than what it is in", () => {
	test.each<[string, string, unknown]>([
		["a list", "a:\n  b: [\n1,\n2\n]\n  c: 3\n", { a: { b: [1, 2], c: 3 } }],
		[
			"a mapping",
			"a:\n  b: {\nx: 1\n}\n  c: 2\n",
			{ a: { b: { x: 1 }, c: 2 } },
		],
		["in a list", "a:\n  - [\n1]\n  - 2\n", { a: [[1], 2] }],
		[
			"nested, with comments",
			"a:\n    b: [1, # one\n# two\n{x: 1,\nz: 2}\n]\n    c: 3\nd: 4\n",
			{ a: { b: [1, { x: 1, z: 2 }], c: 3 }, d: 4 },
		],
		[
			"with a string of several lines",
			'a:\n  c: {x:\n1,\nw: "a\nb"}\nz: 1\n',
			{ a: { c: { x: 1, w: "a b" } }, z: 1 },
		],
	])("%s", (_, text, root) => {
		expect(parsed(text).root).toEqual(root);
	});

	test("has its places", () => {
		const document = parsed("a:\n  b: [\n1,\n{x: yes}\n]\n  c: 3\n");

		expect(document.locate(["a", "b", 1, "x"])).toMatchObject({
			line: 4,
			column: 5,
		});
		expect(document.locate(["a", "c"])).toMatchObject({ line: 6, column: 6 });
	});

	test.each([
		["is not closed", "a: [b\nc: 1\n"],
		["meets the end of the document", "a:\n  b: [1,\n---\n2]\n"],
		["is followed by a block", "a: [\n- b\n]\n"],
	])("is refused if it %s", (_, text) => {
		expect(parseDocument("f.yaml", text)).toMatchObject({
			message: expect.stringContaining("not valid YAML"),
		});
	});
});

describe("the end of a line", () => {
	test.each([
		["a line feed", "\n"],
		["carriage return and line feed", "\r\n"],
		["a carriage return", "\r"],
		["U+0085", "\u0085"],
		["U+2028", "\u2028"],
		["U+2029", "\u2029"],
	])("is %s", (_, end) => {
		const text = ["a: 1", "# a comment", "b:", "  c: 2", ""].join(end);

		expect(parsed(text).root).toEqual({ a: 1, b: { c: 2 } });
	});

	test("ends a comment, too, and what follows counts", () => {
		expect(parseDocument("f.yaml", "a: 1\n# x\u2028y\nb: 2\n")).toMatchObject({
			message: expect.stringContaining("not valid YAML"),
		});
	});

	test.each(["\r", "\r\n", "\n"])(
		"is counted as editors count it: %j",
		(end) => {
			const document = parsed(["a: 1", "b: 2", "c: 3 # word"].join(end));

			expect(document.locate(["c"])).toMatchObject({ line: 3, column: 4 });
			expect(document.comments("word")).toMatchObject([
				{ location: { line: 3 }, about: 3 },
			]);
		},
	);
});

describe("a directive", () => {
	test.each([
		"%YAML 1.1\n---\n",
		"# c\n\n%YAML  1.1 # c\n%TAG ! tag:x,2000:\n---\n",
		"%TAG ! tag:x,2000:\n---\n",
	])("is read: %j", (head) => {
		expect(parsed(`${head}a: 1\n`).root).toEqual({ a: 1 });
	});

	test.each([
		["%YAML 1.2\n---\n", 1],
		["# c\n%YAML 2.0\n---\n", 2],
		["%YAML 1.1\n%YAML 1.1\n---\n", 2],
		["%OTHER x\n---\n", 1],
	])("is refused: %j", (head, line) => {
		expect(parseDocument("f.yaml", `${head}a: 1\n`)).toMatchObject({
			message: expect.stringContaining("no directive but %YAML 1.1"),
			location: { line, column: 1 },
		});
	});

	test.each([
		"a: 1\nb: |\n  x\n%YAML: 2\n",
		"a: '%YAML 1.2'\n",
		"a: 1\n--- # %YAML 1.2\n",
	])("is none in the middle: %j", (text) => {
		const { message = "" } = parseDocument("f.yaml", text) as {
			message?: string;
		};
		expect(message).not.toContain("no directive but");
	});

	test("of YAML 1.2 is fine in a policy file", () => {
		expect(
			parseDocument("f.yaml", "%YAML 1.2\n---\na: yes\n", "1.2"),
		).toMatchObject({ root: { a: "yes" } });
	});
});
