import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { homes, newRule } from "../../scripts/new-rule.ts";
import { kinds } from "../../scripts/rule-template.ts";

const read = (path: string) =>
	readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const registry = read(homes.file.registry);

describe.each(kinds)("a new rule of the kind %s", (kind) => {
	const { folder, list } = homes[kind];
	const before = read(homes[kind].registry);
	const change = newRule("blue-moon", kind, ["schema"], before);
	const after = change.registry.split("\n");

	test("has a file, a page and a test, in the folders of the others", () => {
		expect(Object.keys(change.created).sort()).toEqual(
			[
				`${folder}/blue-moon.ts`,
				"docs/rules/blue-moon.md",
				"test/rules/blue-moon/blue-moon.test.ts",
			].sort(),
		);
		for (const text of Object.values(change.created))
			expect(text).toContain("blue-moon");
	});

	test("is registered as the last one of its list, and nothing else changes", () => {
		const added = after.filter((line) => !before.split("\n").includes(line));
		expect(added).toEqual([
			'import { blueMoon } from "./blue-moon.ts";',
			"\tblueMoon,",
		]);
		expect(after.length).toBe(before.split("\n").length + 2);
		const start = after.findIndex((line) => line.includes(`const ${list}:`));
		const end = after.indexOf("];", start);
		expect(after[end - 1]).toBe("\tblueMoon,");
	});

	test("says the same on its page as in its code", () => {
		const rule = change.created[`${folder}/blue-moon.ts`] ?? "";
		const page = change.created["docs/rules/blue-moon.md"] ?? "";
		const [, summary = "none"] = /summary: "(.*)"/.exec(rule) ?? [];
		const [, since = "none"] = /since: "(.*)"/.exec(rule) ?? [];
		expect(page).toContain(`\n\n${summary}\n\n`);
		const offline = kind === "comparison" ? "no" : "yes";
		expect(page).toContain(
			`\nLevel: warning. Works offline: ${offline}. Since ${since}.\n`,
		);
	});
});

test("it is new in the next minor version", () => {
	const { version } = JSON.parse(read("package.json"));
	const { created } = newRule("blue-moon", "file", [], registry);
	const [, major, minor] =
		/Since (\d+)\.(\d+)\.0\./.exec(created["docs/rules/blue-moon.md"] ?? "") ??
		[];
	expect(version).toMatch(new RegExp(`^${major}\\.${Number(minor) - 1}\\.`));
});

test.each(["zzz-last", "a-first", "key-x"])(
	"the import of %s is in order",
	(name) => {
		const imports = newRule(name, "file", [], registry)
			.registry.split("\n")
			.flatMap((line) => / from "(\.\/[^/]+)";$/.exec(line)?.[1] ?? []);
		expect(imports).toContain(`./${name}.ts`);
		expect(imports).toEqual(imports.toSorted());
	},
);

test.each(["Blue", "blue_moon", "", "../x", "blue-", "2-blue"])(
	"%j is refused as a name",
	(name) => {
		expect(() => newRule(name, "file", [], registry)).toThrow("kebab case");
	},
);

test.each(["schema", "index"])("%s is not written over", (name) => {
	expect(() => newRule(name, "file", ["schema", "index"], registry)).toThrow(
		"already",
	);
});

test.each(["file-rules", "file-rule", "text"])(
	"%s is refused, because its constant would have a name that is used",
	(name) => {
		expect(() => newRule(name, "file", [], registry)).toThrow(
			"means something else",
		);
	},
);

test("a registry in another form is left alone", () => {
	expect(() =>
		newRule("blue-moon", "file", [], "export const fileRules = [];\n"),
	).toThrow("one rule per line");
});
