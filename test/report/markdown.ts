import { expect } from "vitest";

/** Asserts that text of a hostile author does nothing in a Markdown page of GitHub. */
export function harmless(markdown: string): void {
	// What stands in a code element becomes neither a mention nor a link.
	const prose = markdown.replaceAll(/<code>.*?<\/code>/gs, "");
	expect(prose).not.toMatch(/@(?!<\/span>)/);
	expect(prose).not.toMatch(/(?<!&)#\d|&#35;\d|GH-2/);
	expect(markdown).not.toContain("<img");
	expect(markdown).not.toContain("<script");
	expect(markdown).not.toContain("](");
	expect(markdown).not.toContain("##[");
	expect(markdown).not.toContain("pwned -->");
	expect(markdown).not.toMatch(/^\s*::/m);
	expect(markdown).not.toMatch(/^# heading/m);
	expect(markdown).not.toMatch(/^ *```\s*$[\s\S]*heading/m);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
	expect(markdown).not.toMatch(/[\u0000\u001b\u202e]/);
	for (const line of markdown.split("\n"))
		if (line.startsWith("<"))
			expect(line).toMatch(/^<\/?(?:sub|details|summary|table|tr)\b/);
}
