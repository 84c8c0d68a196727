import { withoutTokens } from "../../token-filter.ts";

/** Text in a comment. Some shells take a pasted comment for a command, so that nothing in it may be one. */
export function comment(text: string): string {
	return withoutTokens(text)
		.replaceAll(/[^A-Za-z0-9:/._,-]+/g, " ")
		.replaceAll(" ,", ",")
		.trim();
}
