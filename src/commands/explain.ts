import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import { entraCauses } from "../model/entra-errors.ts";
import type { RuleMetadata } from "../model/rule.ts";
import type { Display } from "../report/formats/format.ts";
import { padded, wrapped } from "../report/writing/columns.ts";
import { rulePage } from "../report/writing/rule-page.ts";
import { allRules } from "../rules/registry.ts";

/** With more lines than this, an example is no longer read. */
const mostExampleLines = 8;

/**
 * What a rule or an error of Microsoft Entra ID means, on one screen with the fix first; without a name the list
 * of rules.
 *
 * @param pages where the pages of the rules are
 * @throws UserError if there is no such rule
 */
export function explain(
	name: string | undefined,
	pages: URL,
	display: Display,
): string {
	const lines =
		name === undefined
			? listOfRules(display)
			: /^AADSTS\d+$/i.test(name)
				? explainError(name.toUpperCase(), display)
				: explainRule(knownRule(name), pages, display);
	return lines.map((line) => `${line}\n`).join("");
}

/** @throws UserError if there is no such rule */
export function knownRule(name: string): RuleMetadata {
	const rule = allRules.find((candidate) => candidate.name === name);
	if (rule !== undefined) return rule;
	const names = allRules.map((candidate) => candidate.name);
	throw new UserError(
		`unknown rule ${JSON.stringify(name)}${suggestion(name, names)}`,
		`The rules are ${names.join(", ")}.`,
	);
}

function listOfRules(display: Display): string[] {
	const sections = (["error", "warning", "note"] as const).map((level) => {
		const rules = allRules.filter((rule) => rule.level === level);
		const width = Math.max(...rules.map(({ name }) => name.length));
		return [
			bold(level, display),
			...rules.flatMap(({ name, summary }) =>
				wrapped(`  ${padded(name, width)}  `, plain(summary), display.width),
			),
			"",
		];
	});
	return [
		...sections.flat(),
		"Read one: radix-workload-identity explain RULE, or explain AADSTS700213",
	];
}

function explainRule(
	{ name, level, summary, online }: RuleMetadata,
	pages: URL,
	display: Display,
): string[] {
	const page = readFileSync(new URL(`${name}.md`, pages), "utf8");
	const section = (title: string) =>
		new RegExp(`^## ${title}\\n\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m")
			.exec(page)?.[1]
			?.trim() ?? "";
	const [, output = ""] =
		/^```console\n\$ .*\n([\s\S]*?)^```$/m.exec(section("Fails")) ?? [];
	const [example = ""] = output.split("\n\n");
	const exampleLines = example.trimEnd().split("\n");
	const paragraphs = (text: string) =>
		text
			.split("\n\n")
			// Files are for the page.
			.filter((part) => !/^(?:```|`[^`]+`:$)/.test(part))
			.flatMap((part) =>
				wrapped("  ", plain(part).replaceAll("\n", " "), display.width),
			);
	return [
		`${bold(name, display)}: ${level}, ${online ? "compares with Azure" : "works offline"}`,
		...wrapped("", plain(summary), display.width),
		"",
		bold("Fix", display),
		...paragraphs(section("How to fix")),
		"",
		bold("Why", display),
		...paragraphs(section("Why it matters")),
		"",
		bold("Example", display),
		...exampleLines.slice(0, mostExampleLines).map((line) => `  ${line}`),
		"",
		rulePage(name),
	];
}

function explainError(code: string, display: Display): string[] {
	const cause = entraCauses.find((known) => known.code === code);
	if (cause === undefined)
		return [
			...wrapped(
				"",
				`${code} is not an error that a missing or wrong federated identity credential causes, as far as this version knows.`,
				display.width,
			),
			`Look it up: https://login.microsoftonline.com/error?code=${code.slice("AADSTS".length)}`,
		];
	return [
		...wrapped("", `${bold(code, display)}: ${cause.means}`, display.width),
		"",
		bold("Fix", display),
		...wrapped("  ", cause.fix, display.width),
		"",
		bold("Rules that find it", display),
		...cause.rules.map((rule) => `  ${rule}`),
	];
}

/** Text of a page without the marks of links, which a terminal shows as addresses. */
function plain(text: string): string {
	return text
		.replaceAll(/\[([^\]]*)\]\((https?:[^)]*)\)/g, "$1 ($2)")
		.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}

function bold(text: string, { colour }: Display): string {
	return colour ? styleText("bold", text, { validateStream: false }) : text;
}
