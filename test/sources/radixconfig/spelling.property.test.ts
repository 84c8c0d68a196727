import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { radixConfig } from "../../generators.ts";
import { spelled } from "../../spelling.ts";
import { readText } from "./read-text.ts";

describe("for any config, whatever the spelling", () => {
	test("the same requirements are read", async () => {
		await fc.assert(
			fc.asyncProperty(radixConfig, fc.integer(), async (config, seed) => {
				const usual = await readText(JSON.stringify(config));
				const text = spelled(config, seed);
				const { requirements, unreadable } = await readText(text);

				expect(unreadable, text).toEqual([]);
				expect(requirements, text).toEqual(usual.requirements);
			}),
			{ numRuns: 400 },
		);
	});

	test("nothing that Radix reads is in doubt", async () => {
		await fc.assert(
			fc.asyncProperty(radixConfig, fc.integer(), async (config, seed) => {
				const subjects = async (text: string) =>
					(await readText(text)).scopes.map(({ openSubjects, uses }) => [
						[...openSubjects].sort(),
						[...new Set(uses.map(({ subject }) => subject))].sort(),
					]);

				expect(await subjects(spelled(config, seed))).toEqual(
					await subjects(JSON.stringify(config)),
				);
			}),
			{ numRuns: 100 },
		);
	});
});
