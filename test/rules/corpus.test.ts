import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { check } from "../../src/commands/check.ts";
import { parseOptions } from "../../src/options/options.ts";
import { quietHost } from "../quiet-host.ts";

const corpus = fileURLToPath(
	new URL("../../../shared/corpus/", import.meta.url),
);

/**
 * Every file by itself, as in a repository of its own. The verdicts were looked at one by one: a change
 * in the snapshot is either a mistake found or a false alarm.
 */
describe.skipIf(!existsSync(corpus))(
	"verdicts on real radixconfig files (skipped where the corpus is absent)",
	() => {
		test("one line per file", async () => {
			const files = (await readdir(corpus)).filter((name) =>
				name.endsWith(".yaml"),
			);
			const lines = await Promise.all(files.sort().map(verdictOn));
			await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
				"corpus.snapshot.txt",
			);
		});
	},
);

/** The number of requirements, and each finding with its level and its line. */
async function verdictOn(file: string): Promise<string> {
	const options = parseOptions({ mode: "lint", config: file }, {});
	const { requirements, findings } = await check(options, quietHost(corpus));
	const found = findings.map(
		({ rule, level, location }) => `${level}[${rule}]:${location?.line}`,
	);
	const verdict = found.length === 0 ? "nothing" : found.join(" ");
	return `${file}  ${requirements.length} required  ${verdict}`;
}
