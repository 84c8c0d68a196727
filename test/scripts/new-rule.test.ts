import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { newRule } from "../../scripts/new-rule.ts";

const path = "src/sources/radixconfig/rules/index.ts";
const registry = await readFile(
	new URL(`../../${path}`, import.meta.url),
	"utf8",
);

test("a new rule has a file, a page, a test and a place in the registry", () => {
	const files = newRule("blue-moon", ["schema"], registry);
	expect(Object.keys(files).sort()).toEqual([
		"docs/rules/blue-moon.md",
		"src/sources/radixconfig/rules/blue-moon.ts",
		path,
		"test/rules/blue-moon/blue-moon.test.ts",
	]);
	const added = files[path]
		?.split("\n")
		.filter((line) => !registry.split("\n").includes(line));
	expect(added).toEqual([
		'import { blueMoon } from "./blue-moon.ts";',
		"\tblueMoon,",
	]);
	expect(files[path]?.split("\n").length).toBe(registry.split("\n").length + 2);
});

test.each(["zzz-last", "a-first"])("the import of %s is in order", (name) => {
	const imports = (newRule(name, [], registry)[path] ?? "")
		.split("\n")
		.filter((line) => / from "\.\/[^/]+";$/.test(line));
	expect(imports).toEqual(imports.toSorted());
});

test.each(["Blue", "blue_moon", "", "../x", "blue-"])(
	"%j is refused as a name",
	(name) => {
		expect(() => newRule(name, [], registry)).toThrow("kebab case");
	},
);

test("a rule that exists is not overwritten", () => {
	expect(() => newRule("schema", ["schema"], registry)).toThrow("exists");
});
