import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readText, toLimitedText } from "../../src/files/text.ts";

test("no more is read of a stream than may be", async () => {
	let chunks = 0;
	async function* endless() {
		for (;;) {
			chunks += 1;
			yield Buffer.alloc(64 * 1024, "x");
		}
	}

	expect(await toLimitedText(endless())).toMatchObject({
		problem: "is larger than 1 MiB",
	});
	expect(chunks).toBe(17);
});

test("a character may be cut by the end of a chunk", async () => {
	const bytes = Buffer.from("name: blåbær");
	async function* bytewise() {
		for (const byte of bytes) yield Buffer.from([byte]);
	}

	expect(await toLimitedText(bytewise())).toEqual({ text: "name: blåbær" });
});

test.skipIf(!existsSync("/proc/self/pagemap"))(
	"of a file without a size no more is read than may be (skipped where there is no /proc)",
	() => {
		const before = process.memoryUsage().arrayBuffers;

		expect(readText("/proc/self/pagemap")).toMatchObject({
			problem: "is larger than 1 MiB",
		});
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8e6);
	},
);

test("a file is read whole, whatever its size", async () => {
	const folder = await mkdtemp(join(tmpdir(), "text-"));
	try {
		for (const size of [0, 1, 65_535, 65_536, 65_537, 2 ** 20]) {
			const path = join(folder, String(size));
			await writeFile(path, "x".repeat(size));
			expect(readText(path)).toEqual({ text: "x".repeat(size) });
		}
	} finally {
		await rm(folder, { recursive: true });
	}
});
