/**
 * Whether a text matches a pattern in which `*` stands for any characters, and everything else for
 * itself. Takes time in proportion to the text, whatever the pattern is.
 */
export function matchesPattern(pattern: string, text: string): boolean {
	const [start = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return pattern === text;
	if (!text.startsWith(start)) return false;
	const end = rest.pop() ?? "";
	let from = start.length;
	for (const part of rest) {
		const found = text.indexOf(part, from);
		if (found === -1) return false;
		from = found + part.length;
	}
	return text.length - end.length >= from && text.endsWith(end);
}
