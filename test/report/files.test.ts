import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { writeOutput } from "../../src/report/write-output.ts";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("a file that an input asked for", () => {
	test.each(["report.json", "out/of/sight/report.json", "./report.json"])(
		"%s is written, with the folders that lead to it",
		async (name) => {
			writeOutput(name, "æ\n", folder);

			expect(await readFile(join(folder, name), "utf8")).toBe("æ\n");
		},
	);

	test("may lie outside of the working directory", async () => {
		writeOutput(join(folder, "report.json"), "x", "/nowhere");

		expect(await readFile(join(folder, "report.json"), "utf8")).toBe("x");
	});

	test("replaces the one of the run before", async () => {
		writeOutput("report.json", "long before", folder);
		writeOutput("report.json", "now", folder);

		expect(await readFile(join(folder, "report.json"), "utf8")).toBe("now");
	});

	test("that cannot be written is the user's to put right", async () => {
		await mkdir(join(folder, "taken"));

		const write = () => writeOutput("taken", "x", folder);

		expect(write).toThrow(UserError);
		expect(write).toThrow(/^taken cannot be written: EISDIR/);
	});
});
