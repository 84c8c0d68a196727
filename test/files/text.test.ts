import { expect, test } from "vitest";
import { toLimitedText } from "../../src/files/text.ts";

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
