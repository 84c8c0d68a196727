import { readFileSync } from "node:fs";
import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import { allRules } from "../rules/registry.ts";

/**
 * The page of a rule.
 * @param pages where the pages are
 * @throws UserError if there is no such rule
 */
export function explain(rule: string, pages: URL): string {
	const names = allRules.map(({ name }) => name);
	if (!names.includes(rule)) {
		throw new UserError(
			`unknown rule ${JSON.stringify(rule)}${suggestion(rule, names)}`,
			`The rules are ${names.join(", ")}.`,
		);
	}
	return readFileSync(new URL(`${rule}.md`, pages), "utf8");
}
