import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseClientId } from "../../../src/model/client-id.ts";
import { readText } from "./read-text.ts";

/** What radix-operator's own types make of awkward files. Not part of the repository. */
const answers = fileURLToPath(
	new URL("../../../../shared/radix-yaml/answers.json", import.meta.url),
);

interface Answer {
	readonly name: string;
	readonly text: string;
	readonly requirements: readonly string[];
	readonly refused: readonly string[];
}

/** Answers that are not ours yet, and why. */
const differs: Readonly<Record<string, string>> = {
	"env-null-item":
		"an environment without a name is left out: no namespace is called that",
};

const all: readonly Answer[] = (
	existsSync(answers) ? JSON.parse(readFileSync(answers, "utf8")) : []
).filter(({ name }: Answer) => !(name in differs));

async function derived(text: string) {
	const { requirements, unreadable, findings } = await readText(text);
	return {
		requirements,
		refused:
			unreadable.length > 0 || findings.some(({ level }) => level === "error"),
	};
}

/** What is no client ID cannot be required; the format has a rule of its own. */
function required({ requirements }: Answer): string[] {
	return requirements
		.flatMap((line) => {
			const parts = line.split("|");
			const clientId = parseClientId(parts[3] ?? "")?.canonical;
			return clientId === undefined
				? []
				: [[...parts.slice(0, 3), clientId, parts[4]].join("|")];
		})
		.sort();
}

describe.skipIf(all.length === 0)(
	"the operator's answers (skipped where they are absent)",
	() => {
		test.each(
			all
				.filter(({ refused }) => refused.length === 0)
				.map((one) => [one.name, one] as const),
		)("%s", async (_, answer) => {
			expect((await derived(answer.text)).requirements).toEqual(
				required(answer),
			);
		});

		test.each(
			all
				.filter(({ refused }) =>
					refused.some((one) => !one.startsWith("PANIC")),
				)
				.map((one) => [one.name, one] as const),
		)("%s is refused", async (_, answer) => {
			expect((await derived(answer.text)).refused).toBe(true);
		});
	},
);
