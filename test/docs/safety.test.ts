import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);
const page = readFileSync(new URL("docs/safety.md", root), "utf8");

/** The tests that a promise names: `file` › part of a title. */
const named = [...page.matchAll(/`([\w-]+)` › ([^;|]+?)\s*(?=[;|])/g)].map(
	([, file = "", title = ""]) => [file, title] as const,
);

/** The text of each test file, by its name without folder and ending. */
const files = new Map(
	readdirSync(new URL("test", root), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".test.ts"))
		.map((name) => [
			name.replace(/^.*\//, "").replace(/\.test\.ts$/, ""),
			readFileSync(new URL(`test/${name}`, root), "utf8"),
		]),
);

test("every promise names what proves it", () => {
	const promises = page
		.split("\n")
		.filter(
			(line) => line.startsWith("| ") && !/^\| (?:Promise|---) /.test(line),
		);
	expect(promises.length).toBeGreaterThan(20);
	for (const promise of promises) expect(promise).toContain("` › ");
});

test.each(named)("%s › %s exists", (file, title) => {
	expect(files.get(file), `test/**/${file}.test.ts`).toContain(title);
});
