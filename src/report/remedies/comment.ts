/** Text in a comment. Some shells take a pasted comment for a command, so that nothing in it may be one. */
export function comment(text: string): string {
	return text
		.replaceAll(/[^A-Za-z0-9:/._,-]+/g, " ")
		.replaceAll(" ,", ",")
		.trim();
}
