import { withoutTokens } from "../../token-filter.ts";

/**
 * Text from a config or a service made harmless for a terminal or a runner's log: one line, no token, no
 * control or direction characters, and nothing that a runner takes for a workflow command.
 */
export function printable(text: string): string {
	return (
		withoutTokens(text)
			.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
				const code = character.codePointAt(0)?.toString(16).padStart(4, "0");
				return `\\u{${code}}`;
			})
			// `##[command]` counts anywhere in a line, `::command::` at its start, behind white space too.
			.replaceAll("##[", "##\\[")
			.replace(/^(\s*):(?=:)/, "$1:\\")
	);
}
