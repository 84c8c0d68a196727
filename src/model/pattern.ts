/**
 * Makes a test of a pattern in which `*` matches any characters. It
 * takes time in proportion to the text, whatever the pattern is.
 */
export function patternTest(pattern: string): (text: string) => boolean {
	const [start = "", ...middle] = pattern.split("*");
	const end = middle.pop();
	if (end === undefined) return (text) => text === pattern;
	return (text) => {
		if (!text.startsWith(start)) return false;
		let from = start.length;
		for (const part of middle) {
			const found = text.indexOf(part, from);
			if (found === -1) return false;
			from = found + part.length;
		}
		return text.length - end.length >= from && text.endsWith(end);
	};
}

/** Whether a text matches a pattern. */
export function matchesPattern(pattern: string, text: string): boolean {
	return patternTest(pattern)(text);
}
