import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** What `docs/architecture.md` says about who may import whom, so that it stays true. */

const root = fileURLToPath(new URL("../", import.meta.url));

/** The folders of `src`, each of which may import only those before it. */
const order = [
	"generated",
	"model",
	"files",
	"yaml",
	"http",
	"compare",
	"clusters",
	"demand",
	"directory",
	"radix",
	"azure",
	"sync",
	"sources",
	"rules",
	"findings",
	"report",
	"github",
	"options",
	"commands",
];

/** Where code is loaded only when it is chosen: a command, a service, a format or a policy file. */
const loaders = [
	"src/action.ts",
	"src/cli.ts",
	"src/commands/check.ts",
	"src/commands/command-actions.ts",
	"src/commands/compare-and-sync.ts",
	"src/commands/connect.ts",
	"src/files/disk.ts",
	"src/github/event.ts",
	"src/github/id-token.ts",
	"src/options/base-policy.ts",
	"src/options/read-policy.ts",
	"src/report/formats/formats.ts",
];

interface Import {
	readonly from: string;
	readonly to: string;
	readonly dynamic: boolean;
}

const files = globSync("src/**/*.ts", { cwd: root }).sort();
const imports = files.flatMap(importsOf);

/** The imports of other files of `src`, types included. */
function importsOf(from: string): Import[] {
	const text = readFileSync(root + from, "utf8");
	const statements = text.matchAll(/(\bfrom\s|\bimport\()\s*"(\.[^"]+)"/g);
	return [...statements].flatMap(([, keyword = "", path = ""]) => {
		const to = posix.join(posix.dirname(from), path);
		// A validator is JavaScript, and its types are beside it.
		return to.startsWith("src/")
			? [
					{
						from,
						to: to.replace(/\.js$/, ".d.ts"),
						dynamic: keyword.startsWith("import"),
					},
				]
			: [];
	});
}

/** `model` for `src/model/finding.ts`; `undefined` for a file directly in `src`. */
function folderOf(file: string): string | undefined {
	const [, folder, ...rest] = file.split("/");
	return rest.length === 0 ? undefined : folder;
}

function shown({ from, to }: Import): string {
	return `${from} imports ${to}`;
}

test("what is imported exists", () => {
	expect(imports.length).toBeGreaterThan(files.length);
	expect(imports.filter(({ to }) => !files.includes(to)).map(shown)).toEqual(
		[],
	);
});

test("no file imports itself, not even by way of others", () => {
	expect(circles(imports)).toEqual([]);
});

test("a circle would be found", () => {
	const edge = (from: string, to: string) => ({ from, to, dynamic: false });
	const edges = [edge("a", "b"), edge("b", "c"), edge("c", "b")];
	expect(circles(edges)).toEqual(["b > c > b"]);
});

function circles(edges: readonly Import[]): string[] {
	const byFile = Map.groupBy(edges, ({ from }) => from);
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (file: string, way: readonly string[]) => {
		if (way.includes(file))
			found.push([...way.slice(way.indexOf(file)), file].join(" > "));
		else if (!done.has(file)) {
			for (const { to } of byFile.get(file) ?? []) visit(to, [...way, file]);
			done.add(file);
		}
	};
	for (const file of byFile.keys()) visit(file, []);
	return found;
}

describe("folders", () => {
	test("are all in the order", () => {
		const folders = new Set(files.flatMap((file) => folderOf(file) ?? []));
		expect([...folders].sort()).toEqual(order.toSorted());
	});

	test("are in the order that docs/architecture.md shows", () => {
		const page = readFileSync(`${root}docs/architecture.md`, "utf8");
		const rows = [...page.matchAll(/^\| `(\w+)` +\|/gm)];
		expect(rows.map(([, folder]) => folder)).toEqual(order);
	});

	test("import one way", () => {
		const climbing = imports.filter(({ from, to }) => {
			const [importer, imported] = [folderOf(from), folderOf(to)];
			if (importer === undefined || imported === undefined) return false;
			return order.indexOf(imported) > order.indexOf(importer);
		});
		expect(climbing.map(shown)).toEqual([]);
	});

	test("import no entry, and of what is beside the entries only what imports no folder", () => {
		const leaves = new Set(
			files.filter(
				(file) =>
					folderOf(file) === undefined &&
					!imports.some(({ from, to }) => from === file && folderOf(to)),
			),
		);
		const wrong = imports.filter(
			({ from, to }) =>
				folderOf(from) !== undefined &&
				folderOf(to) === undefined &&
				!leaves.has(to),
		);
		expect(wrong.map(shown)).toEqual([]);
		expect([...leaves]).not.toContain("src/cli.ts");
	});
});

test("compare imports only model", () => {
	const others = imports.filter(
		({ from, to }) =>
			folderOf(from) === "compare" &&
			!["compare", "model"].includes(folderOf(to) ?? to),
	);
	expect(others.map(shown)).toEqual([]);
});

test("nothing below commands imports options", () => {
	const importers = imports
		.filter(({ to }) => folderOf(to) === "options")
		.map(({ from }) => folderOf(from) ?? "an entry");
	expect([...new Set(importers)].sort()).toEqual([
		"an entry",
		"commands",
		"options",
	]);
});

test("code is loaded later only where it is chosen", () => {
	const dynamic = imports.filter((one) => one.dynamic).map(({ from }) => from);
	expect([...new Set(dynamic)].sort()).toEqual(loaders);
});
