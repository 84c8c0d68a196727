import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskTree } from "../../src/files/disk.ts";
import { filesMatching, splitGlob, wholeEffort } from "../../src/files/glob.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "glob-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string): void {
	mkdirSync(join(folder, name, ".."), { recursive: true });
	writeFileSync(join(folder, name), "");
}

describe("a pattern is cut where it is no plain name any more", () => {
	test.each([
		["*.yaml", "/", "", "*.yaml"],
		["a/b/*.yaml", "/", "a/b/", "*.yaml"],
		["./a/*/c", "/", "a/", "*/c"],
		["/**/x", "/", "/", "**/x"],
		["../*", "/", "../", "*"],
		// What it climbs to is a folder that is written out, and so looked at as one.
		["*/../../x/**", "/", "../x/", "**"],
		["a\\b/*\\c", "/", "a\\b/", "*\\\\c"],
		["a\\b\\*.yaml", "\\", "a/b/", "*.yaml"],
		["C:\\a\\*.yaml", "\\", "C:/a/", "*.yaml"],
		["C:\\*.yaml", "\\", "C:/", "*.yaml"],
		["..\\*\\..\\..\\x*", "\\", "../../", "x*"],
	])("%s with %s between folders", (pattern, separator, root, glob) => {
		expect(splitGlob(pattern, separator)).toEqual({ root, glob });
	});
});

describe("a pattern that would take without end", () => {
	test("is refused when too much was looked at, over all patterns together", async () => {
		for (const name of ["a/1", "a/2", "b/1", "b/2"]) write(name);
		const effort = { left: 8 };

		expect(await filesMatching(["**/1"], folder, effort)).toHaveLength(2);
		expect(effort.left).toBe(2);
		const refused = { problem: "is looked for in too many files and folders" };
		expect(await filesMatching(["**/2"], folder, effort)).toEqual(refused);
		const { left } = effort;
		expect(await filesMatching(["*/1"], folder, effort)).toEqual(refused);
		expect(effort.left, "nothing more is looked at").toBe(left);
	});

	test("is refused when it matches too many files", async () => {
		for (let index = 0; index < 10_000; index++)
			writeFileSync(join(folder, `${index}.yaml`), "");
		const matching = () => filesMatching(["*.yaml"], folder, wholeEffort());
		expect(await matching()).toHaveLength(10_000);

		write("one-more.yaml");

		expect(await matching()).toEqual({
			problem: "matches more than 10000 files",
		});
		const { names, missing } = await diskTree({ directory: folder }).find(
			["*.yaml"],
			[],
		);
		expect(names).toEqual([]);
		expect(missing).toMatchObject([
			{ name: "*.yaml", problem: "matches more than 10000 files" },
		]);
	});
});

test("what a name may have is found: a comma, and a backslash where it separates nothing", async () => {
	write("a,b.yaml");
	if (process.platform !== "win32") write("c\\d.yaml");
	const tree = diskTree({ directory: folder });

	expect((await tree.find(["a,b.yaml"], [])).names).toEqual(["a,b.yaml"]);
	expect((await tree.find(["*,b*"], [])).names).toEqual(["a,b.yaml"]);
	if (process.platform === "win32") return;
	expect((await tree.find(["c\\d.yaml"], [])).names).toEqual(["c\\d.yaml"]);
	expect((await tree.find(["c\\d*"], [])).names).toEqual(["c\\d.yaml"]);
	expect((await tree.find(["c\\*"], [])).names).toEqual(["c\\d.yaml"]);
});
