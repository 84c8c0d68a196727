import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = globSync(["*.md", "docs/**/*.md"], { cwd: root }).sort();

/** The links of a page that lead to other files of the repository, as paths from its root. */
function linksOf(page: string): string[] {
	const text = readFileSync(root + page, "utf8");
	return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
		.map(([, target = ""]) => target)
		.filter((target) => !/^[a-z]+:/.test(target))
		.map((target) => posix.join(posix.dirname(page), target));
}

test.each(pages)("every link of %s leads to a file", (page) => {
	expect(linksOf(page).filter((path) => !existsSync(root + path))).toEqual([]);
});

test("the architecture page leads to every folder of src", () => {
	const links = linksOf("docs/architecture.md");
	expect(links.length).toBeGreaterThan(50);
	const folders = globSync("src/*/", { cwd: root }).filter(
		(folder) => !folder.startsWith("src/generated"),
	);
	const missing = folders.filter(
		(folder) => !links.some((path) => path.startsWith(folder)),
	);
	expect(missing).toEqual([]);
});
