import { execFileSync } from "node:child_process";
import {
	mkdir,
	mkdtemp,
	rm,
	symlink,
	truncate,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskTree } from "../../../src/files/disk.ts";
import { readSources } from "../../../src/sources/read.ts";
import { parseDocument } from "../../../src/yaml/document.ts";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "read-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(...names: string[]): Promise<void> {
	for (const name of names)
		await writeBytes(name, `name: ${JSON.stringify(name)}\n`);
}

async function writeBytes(name: string, content: string | Uint8Array) {
	const path = join(folder, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

function readFrom(directory: string, config: readonly string[]) {
	return readSources(diskTree({ directory: directory }), {
		config,
		audience: "",
	});
}

/** The names of the files that were read, and of the others with what is wrong. */
async function read(...patterns: string[]) {
	const { scopes, unreadable } = await readFrom(folder, patterns);
	return {
		files: scopes.map(({ file }) => file),
		problems: unreadable.map(({ name, problem }) => `${name} ${problem}`),
	};
}

describe("without names", () => {
	test.each([
		[["radixconfig.yaml"]],
		[["radixconfig.yml"]],
		[["radixconfig.yaml", "radixconfig.yml"]],
	])("%j is read", async (names) => {
		await write(...names, "radixconfig.playground.yaml", "other.yaml");

		expect(await read()).toEqual({ files: names, problems: [] });
	});

	test("there must be one", async () => {
		await write("other.yaml");

		expect(await read()).toEqual({
			files: [],
			problems: [
				"radixconfig.yaml exists neither here nor above, up to the repository's root; name the file with `--config` or the input `config`",
			],
		});
	});
});

describe("names and globs", () => {
	const names = [
		"a.yaml",
		"b.yml",
		"deep/er/c.yaml",
		".github/d.yaml",
		"node_modules/e.yaml",
		".git/f.yaml",
		"[g].yaml",
	];

	test.each<[patterns: string[], files: string[], problems?: string[]]>([
		[["a.yaml"], ["a.yaml"]],
		[["./a.yaml", "a.yaml", "deep/../a.yaml"], ["a.yaml"]],
		[
			["b.yml", "a.yaml"],
			["a.yaml", "b.yml"],
		],
		[["*.yaml"], ["[g].yaml", "a.yaml"]],
		[
			["*.{yaml,yml}", "a.yaml"],
			["[g].yaml", "a.yaml", "b.yml"],
		],
		[
			["**/*.yaml", "deep/**", "a.*"],
			[".github/d.yaml", "[g].yaml", "a.yaml", "deep/er/c.yaml"],
		],
		[["[g].yaml"], ["[g].yaml"]],
		[["[ab].y*"], ["a.yaml", "b.yml"]],
		[["x.yaml"], [], ["x.yaml does not exist"]],
		[["x*.yaml", "a.yaml"], ["a.yaml"], ["x*.yaml matches no file"]],
		[["node_modules/e.yaml"], ["node_modules/e.yaml"]],
		[
			["deep"],
			[],
			["deep is a folder without radixconfig*.yaml or radixconfig*.yml"],
		],
	])("%j", async (patterns, files, problems = []) => {
		await write(...names);

		expect(await read(...patterns)).toEqual({ files, problems });
	});

	test("a path that is not below the working directory is shown as it is reached from there", async () => {
		await write("a.yaml");
		await mkdir(join(folder, "inside"));

		const { scopes } = await readFrom(join(folder, "inside"), [
			"../a.yaml",
			join(folder, "a.yaml"),
		]);

		expect(scopes.map(({ file }) => file)).toEqual(["../a.yaml"]);
	});

	test("a link is followed", async () => {
		await write("a.yaml");
		await symlink(join(folder, "a.yaml"), join(folder, "link.yaml"));
		await symlink(join(folder, "gone.yaml"), join(folder, "broken.yaml"));

		expect(await read("link.yaml", "broken.yaml")).toEqual({
			files: ["link.yaml"],
			problems: ["broken.yaml does not exist"],
		});
	});
});

describe("a file that is no YAML in UTF-8 of at most 1 MiB", () => {
	const mebibyte = 1024 * 1024;
	const utf16 = Buffer.from("\uFEFFa: 1\n", "utf16le");

	test.each<[string, string | Uint8Array, string]>([
		["empty", "", "the file is empty"],
		["not UTF-8", Uint8Array.of(0x61, 0x3a, 0x20, 0xe5), "is not UTF-8 text"],
		["cut in a character", Uint8Array.of(0x61, 0xc3), "is not UTF-8 text"],
		["binary", Uint8Array.of(0x4d, 0x5a, 0x00), "is a binary file"],
		["UTF-16", utf16, "is a binary file"],
		["a byte too large", "#".repeat(mebibyte + 1), "is larger than 1 MiB"],
	])("%s", async (_, content, problem) => {
		await writeBytes("f.yaml", content);
		await write("good.yaml");

		expect(await read("f.yaml", "good.yaml")).toEqual({
			files: ["good.yaml"],
			problems: [`f.yaml ${problem}`],
		});
	});

	test("has a place to point at", async () => {
		await writeBytes("f.yaml", "a: 1\n  b: 2\n");
		await writeBytes("g.yaml", "");

		const { unreadable } = await readFrom(folder, ["f.yaml", "g.yaml"]);

		expect(unreadable.map(({ location }) => location)).toEqual([
			{ file: "f.yaml", line: 1, column: 4, endLine: 1, endColumn: 5 },
			{ file: "g.yaml", line: 1, column: 1, endLine: 1, endColumn: 2 },
		]);
	});

	test("of exactly 1 MiB is read", async () => {
		await writeBytes("f.yaml", `a: ${"x".repeat(mebibyte - 3)}`);

		expect((await read("f.yaml")).files).toEqual(["f.yaml"]);
	});

	test("of 100 MiB is not read", async () => {
		await writeBytes("f.yaml", "");
		await truncate(join(folder, "f.yaml"), 100 * mebibyte);

		expect((await read("f.yaml")).problems).toEqual([
			"f.yaml is larger than 1 MiB",
		]);
	});

	test.skipIf(process.platform === "win32")(
		"a named pipe, which nobody may ever write to",
		async () => {
			execFileSync("mkfifo", [join(folder, "pipe.yaml")]);

			expect((await read("pipe.yaml")).problems).toEqual([
				"pipe.yaml is not a regular file",
			]);
		},
	);

	test("a byte order mark does not count, not even as a column", async () => {
		await writeBytes("f.yaml", "\uFEFFa: 1\n");

		const read = await diskTree({ directory: folder }).read("f.yaml");
		const file = parseDocument("f.yaml", "text" in read ? read.text : "");

		expect(file).toMatchObject({ root: { a: 1 } });
		expect("locate" in file && file.locate(["a"])).toMatchObject({
			line: 1,
			column: 4,
		});
	});
});
