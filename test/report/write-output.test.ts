import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { writeOutput } from "../../src/report/write-output.ts";

let folder = "";

const anywhere = (directory: string) => ({
	directory,
	within: undefined,
});

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a file that an input asked for", () => {
	test.each(["report.json", "out/of/sight/report.json", "./report.json"])(
		"%s is written, with the folders that lead to it",
		async (name) => {
			writeOutput(name, "æ\n", anywhere(folder));

			expect(await readFile(join(folder, name), "utf8")).toBe("æ\n");
		},
	);

	test("may lie outside of the working directory", async () => {
		writeOutput(join(folder, "report.json"), "x", anywhere("/nowhere"));

		expect(await readFile(join(folder, "report.json"), "utf8")).toBe("x");
	});

	test("replaces the one of the run before", async () => {
		writeOutput("report.json", "long before", anywhere(folder));
		writeOutput("report.json", "now", anywhere(folder));

		expect(await readFile(join(folder, "report.json"), "utf8")).toBe("now");
	});

	test("that cannot be written is the user's to put right", async () => {
		await mkdir(join(folder, "taken"));

		const write = () => writeOutput("taken", "x", anywhere(folder));

		expect(write).toThrow(UserError);
		expect(write).toThrow(/^taken cannot be written: EISDIR/);
	});
});

describe("an output of an Action", () => {
	let workspace = "";
	let elsewhere = "";

	beforeEach(async () => {
		workspace = join(folder, "workspace");
		elsewhere = join(folder, "elsewhere");
		await Promise.all([mkdir(workspace), mkdir(elsewhere)]);
		await writeFile(join(elsewhere, "precious"), "as it was");
	});
	const write = (name: string) => {
		const place = { directory: workspace, within: [workspace] };
		writeOutput(name, "report", place);
	};

	test.each(["report.json", "out/of/sight/report.json", "./a/../report.json"])(
		"is written below the workspace: %s",
		async (name) => {
			write(name);
			expect(await readFile(join(workspace, name), "utf8")).toBe("report");
		},
	);

	test("may go through a link that stays inside", async () => {
		await mkdir(join(workspace, "real"));
		await symlink(join(workspace, "real"), join(workspace, "link"));

		write("link/report.json");

		expect(await readFile(join(workspace, "real/report.json"), "utf8")).toBe(
			"report",
		);
	});

	test.each<[string, string, string, (() => Promise<void>)?]>([
		["a path upwards", "../elsewhere/precious", "outside"],
		["an absolute path", "/dev/null", "outside"],
		[
			"a link to a file",
			"report.json",
			"outside",
			() =>
				symlink(join(elsewhere, "precious"), join(workspace, "report.json")),
		],
		[
			"a link to a folder",
			"out/precious",
			"outside",
			() => symlink(elsewhere, join(workspace, "out")),
		],
		[
			"a link to nothing",
			"report.json",
			"a link to nothing",
			() => symlink(join(elsewhere, "new"), join(workspace, "report.json")),
		],
		[
			"a link to a link",
			"report.json",
			"outside",
			async () => {
				await symlink(join(elsewhere, "precious"), join(workspace, "a"));
				await symlink(join(workspace, "a"), join(workspace, "report.json"));
			},
		],
		["the workspace's own name and more", "../workspace-2/x", "outside"],
	])("goes nowhere else: %s", async (_, name, problem, prepare) => {
		await prepare?.();

		expect(() => write(name)).toThrow(UserError);
		expect(() => write(name)).toThrow(problem);
		expect(await readdir(elsewhere)).toEqual(["precious"]);
		expect(await readFile(join(elsewhere, "precious"), "utf8")).toBe(
			"as it was",
		);
	});
});
