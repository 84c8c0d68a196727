import { expect, test } from "vitest";
import {
	dataByLine,
	findingsOf,
	ignore,
	runWith,
	withIdentity,
} from "../run.ts";

const rule = "not-a-radixconfig";

test("a missing kind, a missing name and a second document", async () => {
	expect(
		await dataByLine(rule, {
			"radixconfig.yaml": "apiVersion: v1\n---\nkind: Other\n",
		}),
	).toEqual([
		[1, { problem: "kind", found: "" }],
		[1, { problem: "name" }],
		[3, { problem: "second-document" }],
	]);
});

test("a radixconfig is one", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity() }),
	).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const ignored = `kind: Other ${ignore(rule)}\nmetadata:\n  name: x\n`;
	expect(await runWith({ "radixconfig.yaml": ignored })).toMatchObject({
		findings: [],
	});
});
