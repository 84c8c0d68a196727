import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Location } from "../../src/model/location.ts";
import { deriveApplication } from "../../src/sources/radixconfig/derive.ts";
import { parseDocument } from "../../src/yaml/document.ts";
import { at, type Cursor, isMapping, items } from "../../src/yaml/path.ts";
import { radixConfig, yamlOf, yamlStyle } from "../generators.ts";

/** What YAML is made of, and what trips parsers. */
const tokens = [
	..."abcy01 ~!?&*|>%@`'\"#,:-[]{}<=\\\t\r\n",
	"\n",
	"\n  ",
	"\n    ",
	": ",
	"- ",
	"? ",
	"# ",
	"&a ",
	"*a",
	"&b ",
	"*b ",
	"<<: ",
	"<<: *a",
	"!!str ",
	"!!int ",
	"!!set ",
	"!!omap ",
	"!!binary ",
	"!!merge ",
	"!x ",
	"|\n ",
	">-\n ",
	"\n---\n",
	"\n...\n",
	"%YAML 1.1\n---\n",
	"%YAML 1.2\n",
	"%TAG ! x\n",
	"__proto__: ",
	"\u0000",
	"\u0085",
	"\u2028",
	"\uFEFF",
	"\uD800",
	"😀",
];

const yamlLike = fc
	.array(fc.constantFrom(...tokens), { maxLength: 40 })
	.map((parts) => parts.join(""));

const mutated = fc
	.tuple(
		radixConfig,
		yamlStyle,
		fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom("", ...tokens)), {
			minLength: 1,
			maxLength: 5,
		}),
	)
	.map(([config, style, edits]) =>
		edits.reduce(
			(text, [place, length, insert]) => {
				const start = place % text.length;
				return text.slice(0, start) + insert + text.slice(start + length);
			},
			yamlOf(config, style),
		),
	);

/** Parses a text, goes everywhere in it and returns every location that was given. */
function explore(text: string): Location[] {
	const file = parseDocument("f.yaml", text);
	if (!("root" in file)) {
		expect(file.message).not.toBe("");
		return file.location ? [file.location] : [];
	}
	const { uses } = deriveApplication(file.root);
	const root = { value: file.root, path: [] };
	return [
		...[...cursorsBelow(root), ...uses].flatMap(({ path }) => [
			file.locate(path),
			file.locate(path, "key"),
			file.locate([...path, "missing", 0]),
		]),
		...file.duplicateKeys.flatMap(({ first, repeated }) => [first, repeated]),
		...(file.secondDocument ? [file.secondDocument] : []),
	];
}

function cursorsBelow(cursor: Cursor): Cursor[] {
	const keys = isMapping(cursor.value) ? Object.keys(cursor.value) : [];
	const inner = [...items(cursor), ...keys.map((key) => at(cursor, key))];
	return [cursor, ...inner.flatMap(cursorsBelow)];
}

/** Whether a location is no place of the text: a span ends behind its last character, and an empty one is shown one wide. */
function isOutside(lines: readonly string[], location: Location): boolean {
	const { line, column, endLine, endColumn } = location;
	const start = lines[line - 1];
	const end = lines[endLine - 1];
	if (start === undefined || end === undefined) return true;
	return (
		column < 1 ||
		column > start.length + 1 ||
		endColumn > end.length + 2 ||
		endLine < line ||
		(endLine === line && endColumn <= column)
	);
}

describe("never throws, and points only at places of the file", () => {
	test.each([
		["any text", fc.string({ unit: "binary", maxLength: 100 }), 1_000],
		["what is nearly YAML", yamlLike, 4_000],
		["a radixconfig with some slips", mutated, 500],
	])("for %s", (_, texts, numRuns) => {
		fc.assert(
			fc.property(texts, (text) => {
				const lines = text.split(/\r\n?|\n/);
				const locations = explore(text);
				expect(locations.filter((place) => isOutside(lines, place))).toEqual(
					[],
				);
			}),
			{ numRuns },
		);
	});
});
