import { describe, expect, test } from "vitest";
import { readPage, renderPage } from "../../scripts/pages.ts";
import { allRules } from "../../src/rules/registry.ts";

describe.each(allRules.map((rule) => [rule.name, rule] as const))(
	"the page of %s",
	(name, rule) => {
		test("shows what its examples print (npm run generate writes it)", async () => {
			const page = await readPage(name);
			expect(page).toBe(await renderPage(page, rule));
		});

		test("has an example that fails, one that passes, and one that is ignored", async () => {
			const page = await readPage(name);
			const reports = (heading: string) => {
				const section = page
					.split(/^## /m)
					.find((part) => part.startsWith(`${heading}\n`));
				expect(section, heading).toContain("$ radix-workload-identity ");
				return section?.includes(`${rule.level}[${name}]`);
			};
			expect(["Fails", "Passes", "How to ignore"].map(reports)).toEqual([
				true,
				false,
				false,
			]);
		});

		test("says why it matters with a public source", async () => {
			const page = await readPage(name);
			const [, why = ""] = page.split(/^## /m);
			expect(why).toMatch(/^Why it matters\n[\s\S]*\]\(https:\/\//);
			expect(page).toMatch(/^## How to fix\n\n\S/m);
		});
	},
);
