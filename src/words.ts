/** "1 trust", "2 trusts" */
export function plural(
	count: number,
	noun: string,
	nouns = `${noun}s`,
): string {
	return `${count} ${count === 1 ? noun : nouns}`;
}

/** The first words of a list and how many more there are: a message stays readable however long the list is. */
export function some(words: readonly string[], shown = 5): string {
	const rest = words.length - shown;
	return rest <= 0
		? words.join(", ")
		: `${words.slice(0, shown).join(", ")} and ${rest} more`;
}

/** By code unit, so that the order does not depend on a locale. */
export function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
