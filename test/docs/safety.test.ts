import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/safety.md`, "utf8");

/** The tests that promises name: `file` › the whole title, with … for what differs from case to case. */
const named = [...page.matchAll(/`([\w-]+)` › ([^;|]+?)\s*(?=[;|])/g)].map(
	([, file = "", title = ""]) => [file, title] as const,
);

/** The titles in all test files, by the name of the file without folder and ending. */
const titles = new Map(
	globSync("test/**/*.test.ts", { cwd: root }).map((path) => [
		posix.basename(path, ".test.ts"),
		titlesIn(readFileSync(root + path, "utf8")),
	]),
);

/** What is between the quotes of `test("…"`, and of `test.each(…)("…"`. */
function titlesIn(text: string): string[] {
	const calls = text.matchAll(
		/(?:\btest|\))\(\s*"((?:[^"\\\n]|\\.)*)",\s*(?:async )?\(/g,
	);
	return [...calls].map(([, title = ""]) =>
		title.replaceAll(/%[sji]|\$\w+/g, "…"),
	);
}

/** The rows of all tables whose first column has this heading, as cells. */
function rowsUnder(heading: string): string[][] {
	const tables = page.matchAll(
		new RegExp(`^\\| ${heading} \\|.*\\n\\| ---.*\\n((?:\\|.*\\n)+)`, "gm"),
	);
	return [...tables].flatMap(([, rows = ""]) =>
		rows
			.trim()
			.split("\n")
			.map((row) =>
				row
					.slice(1, -1)
					.split("|")
					.map((cell) => cell.trim()),
			),
	);
}

const promises = rowsUnder("Promise");

test("every promise names what proves it", () => {
	expect(promises.length).toBeGreaterThan(20);
	for (const [, proof] of promises) expect(proof).toContain("` › ");
});

test.each(rowsUnder("Attack"))("%s is answered by a promise", (_, answers) => {
	for (const answer of answers?.split("; ") ?? [])
		expect(
			promises.filter(([promise]) => promise?.startsWith(answer)),
			answer,
		).toHaveLength(1);
});

test("titles are whole, of every way to write a test", () => {
	expect(
		titlesIn(`
test("one", async () => {});
	test.each([1])("%s of many", (one) => {});
test.each([
	[1],
])("two %j", async (one) => {});
test.skipIf(no)(
	"three",
	() => {},
);`),
	).toEqual(["one", "… of many", "two …", "three"]);
});

test.each(named)("%s › %s exists", (file, title) => {
	expect(titles.get(file), `test/**/${file}.test.ts`).toContain(title);
});
