import { expect, test } from "vitest";
import {
	api,
	findingsOf,
	ignore,
	radixconfig,
	runWith,
	web,
	withIdentity,
} from "../run.ts";

const rule = "duplicate-key";

const twice = (comment = "") =>
	radixconfig(`
environments:
	- name: prod
components:
	- name: web
		identity:
			azure:
				clientId: ${api}
				clientId: ${web} ${comment}`);

test("both lines are named, and the later one counts", async () => {
	const { findings, requirements } = await runWith({
		"radixconfig.yaml": twice(),
	});
	expect(findings).toMatchObject([
		{ rule, data: { key: "clientId", firstLine: 12, line: 13 } },
	]);
	expect(requirements.map(({ clientId }) => clientId)).toEqual([web]);
});

test("the same key in two mappings is no duplicate", async () => {
	expect(
		await findingsOf(rule, { "radixconfig.yaml": withIdentity() }),
	).toEqual([]);
});

test("it can be ignored on its line", async () => {
	const { findings } = await runWith({
		"radixconfig.yaml": twice(ignore(rule)),
	});
	expect(findings).toEqual([]);
});
