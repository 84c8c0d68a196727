/** A text in three parts, of which the middle one is what differs. */
export interface Marked {
	readonly before: string;
	readonly differing: string;
	readonly after: string;
}

/** How much of what is the same is shown on either side of what differs. */
const shown = 40;

/**
 * Two texts by the part that differs: what is the same at the beginning of both is shortened, so that
 * a missing slash at the end of two long addresses is seen. White space becomes visible.
 */
export function markDifference(
	expected: string,
	found: string,
): { expected: Marked; found: Marked } {
	const [a, b] = [[...visible(expected)], [...visible(found)]];
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const partsOf = (text: readonly string[]): Marked => ({
		before: shortened(text.slice(0, start)),
		differing: text.slice(start, text.length - end).join(""),
		after: text.slice(text.length - end).join(""),
	});
	return { expected: partsOf(a), found: partsOf(b) };
}

/** From the last separator before what is shown on, so that it starts with a whole part of an address. */
function shortened(text: readonly string[]): string {
	if (text.length <= shown) return text.join("");
	const from = text.length - shown;
	const separator = text.findIndex(
		(character, index) => index >= from && /[/:]/.test(character),
	);
	return `…${text.slice(separator === -1 ? from : separator).join("")}`;
}

function visible(text: string): string {
	return text.replaceAll(" ", "␣");
}
