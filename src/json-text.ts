/**
 * Anything as JSON, with a line break at its end. What a terminal or a runner would take for more than text is
 * escaped, which changes no value: control and direction characters, and workflow commands.
 */
export function toJson(value: unknown): string {
	const text = JSON.stringify(value, undefined, 2)
		.replaceAll("##[", "##\\u005b")
		.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapedUnits);
	return `${text}\n`;
}

function escapedUnits(character: string): string {
	return character
		.split("")
		.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
		.join("");
}
