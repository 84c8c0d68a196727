import { closest, distance } from "fastest-levenshtein";

/** Nobody has so many environments or options; more would take long for every wrong word in a hostile file. */
const maxCandidates = 500;

/** The candidate that a mistyped word probably means, or `undefined` if none is close. */
export function didYouMean(
	word: string,
	candidates: readonly string[],
): string | undefined {
	if (candidates.length === 0 || candidates.length > maxCandidates)
		return undefined;
	const simplified = simplify(word);
	const best = closest(simplified, candidates.map(simplify));
	// Two swapped letters count as two edits, which is a lot in a short word.
	const swapped = sorted(simplified) === sorted(best) ? 2 : 1;
	const allowed = Math.max(swapped, Math.floor(best.length / 3));
	if (distance(simplified, best) > allowed) return undefined;
	return candidates.find((candidate) => simplify(candidate) === best);
}

/** A half sentence to append to a message: ` (did you mean "x"?)`, or nothing. */
export function suggestion(
	word: string,
	candidates: readonly string[],
): string {
	const meant = didYouMean(word, candidates);
	return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

function simplify(word: string): string {
	return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}

function sorted(word: string): string {
	return [...word].sort().join("");
}
