import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** Phrases that nobody says, and what to write instead. */
const instead: readonly [phrase: RegExp, better: string][] = [
	[/from which on/, "at or above"],
	[/without a word/, "silently"],
	[/noticed by nobody/, "goes unnoticed"],
	[/taken for a yes or a no/, "reported as unknown"],
	[/could not tell whether/, "could not verify that"],
	[/\bstands twice\b/, "duplicate key"],
	[/[Ww]hoever presents/, "a token with that subject"],
	[/no given file/, "none of the checked files"],
	[/\bwill not match\b/, "never matches"],
	[/ is no (?:digest|UUID|client ID|snapshot|report|path)\b/, "is not a"],
	[/not written over/, "not overwritten"],
	[/does not show in the list/, "is not visible in the list yet"],
	[/is not the reviewed one/, "differs from the reviewed one"],
	[/asks for too much/, "exceeds the supported size"],
	[/got no comment/, "could not write the pull-request comment"],
	[/[Hh]ow full the identities/, "Credential usage"],
	[/\bNot in here\b/, "Skipped"],
	[/take the identity from workloads/, "remove `identity` from workloads"],
	[/expected an identity per stage/, "use a separate identity"],
	[/expected a (?:clientId|environment)\b/, "missing `…`"],
	[/\b(?:the input config|mode sync|in mode lint)\b/, "`--config`, `sync`"],
	[/could not be asked what it is/, "lookup failed"],
	[/is not what the files require/, "differs from the files"],
	[/no near miss stands for/, "neither a matching nor a near-miss credential"],
	[/proposes is no drift/, "not updated from pull requests"],
	[/which gets no token/, "refused to send a token"],
	[/no session of the Azure CLI/, "no Azure CLI session"],
	[/trailing slash too many/, "an extra trailing slash"],
	[/did it meanwhile/, "already done"],
	[/\bClean again\b/, "No drift"],
	[/[Ww]ho needs an identity where/, "Identities by workload and environment"],
	[/a whole number/, "an integer"],
	[/got over within bounds/, "retried within limits"],
	[/\bmisspelt\b/, "misspelled"],
];

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = globSync(
	[
		"*.md",
		"action.yml",
		"docs/**/*.md",
		"examples/**/*",
		"schemas/*.json",
		"src/**/*.ts",
	],
	{ cwd: root },
).filter((file) => /\.\w+$/.test(file) && !file.startsWith("src/generated/"));

test("what people read is in plain English", () => {
	expect(files.length).toBeGreaterThan(150);
	const found = files.flatMap((file) => {
		const text = readFileSync(root + file, "utf8").replaceAll(/\s+/g, " ");
		return instead.flatMap(([phrase, better]) => {
			const match = phrase.exec(text);
			return match ? [`${file}: "${match[0]}" → ${better}`] : [];
		});
	});
	expect(found).toEqual([]);
});
