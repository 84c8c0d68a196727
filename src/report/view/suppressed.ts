import { plural, some } from "../../words.ts";
import type { Report } from "../build.ts";

type Suppressed = NonNullable<Report["suppressed"]>[number];

/** Makes text of a file harmless where a line is shown. */
type Harmless = (text: string) => string;

/**
 * How much is suppressed and by what, in one line. A green run that says nothing of it would look like
 * a sound one.
 *
 * @returns `undefined` if nothing is suppressed
 */
export function suppressedLine(
	{ suppressed = [] }: Report,
	harmless: Harmless,
): string | undefined {
	const byKind = Map.groupBy(suppressed, kindOf);
	const sentences = kinds.flatMap((kind) => {
		const ofKind = byKind.get(kind) ?? [];
		return ofKind.length === 0
			? []
			: [`${kind}: ${countsOf(ofKind)} (${decidersOf(ofKind, harmless)}).`];
	});
	return sentences.length === 0 ? undefined : sentences.join(" ");
}

/** What a reader has to know about who decided what in the run, in a sentence each. */
export function decisions(report: Report): string[] {
	const suppressed = suppressedLine(report, (text) => text);
	return [...(report.notices ?? []), ...(suppressed ? [suppressed] : [])];
}

const kinds = ["Not shown", "Lowered", "Not failing the run"] as const;

function kindOf({ by, loweredTo }: Suppressed): (typeof kinds)[number] {
	if (by === "fail-on") return "Not failing the run";
	return loweredTo === undefined ? "Not shown" : "Lowered";
}

/** Worst first, and credentials last. */
const nouns = ["error", "warning", "note", "allowed credential"] as const;

/** "3 errors, 1 note" */
function countsOf(suppressed: readonly Suppressed[]): string {
	return nouns
		.map((noun) => {
			const ofNoun = suppressed.filter(
				({ level = "allowed credential" }) => level === noun,
			);
			return { noun, count: total(ofNoun) };
		})
		.filter(({ count }) => count > 0)
		.map(({ noun, count }) => plural(count, noun))
		.join(", ");
}

/** "2 by rules in policy.yaml, 1 by an ignore on line 4 of radixconfig.yaml" */
function decidersOf(
	suppressed: readonly Suppressed[],
	harmless: Harmless,
): string {
	const byDecider = Map.groupBy(suppressed, (one) => decider(one, harmless));
	if (byDecider.size === 1) return [...byDecider.keys()].join("");
	return some([...byDecider].map(([words, same]) => `${total(same)} ${words}`));
}

function decider({ by, file, line }: Suppressed, harmless: Harmless): string {
	const what = deciders.get(by) ?? harmless(by);
	if (file === undefined) return `by ${what}`;
	const place = line === undefined ? "in" : `on line ${line} of`;
	return `by ${what} ${place} ${harmless(file)}`;
}

/** What is not in here is of a later version. */
const deciders: ReadonlyMap<string, string> = new Map([
	["rules", "rules"],
	["ignore", "an ignore"],
	["inline-ignore", "an ignore"],
	["allowed-trusts", "allowed-trusts"],
	["fail-on", "fail-on: never"],
]);

function total(suppressed: readonly Suppressed[]): number {
	return suppressed.reduce((sum, { count }) => sum + count, 0);
}
