/**
 * Finds a directive that Radix' parser refuses: another version than `%YAML 1.1`, a second one, or an unknown
 * name. Source: yaml_parser_process_directives and yaml_parser_scan_directive of go-yaml v2.
 *
 * @param text with line feeds
 */
export function refusedDirective(
	text: string,
): { readonly start: number; readonly end: number } | undefined {
	let hasVersion = false;
	// Directives are before everything but comments and blank lines.
	for (const { index, 0: line } of text.matchAll(/[^\n]*\n?/g)) {
		if (/^\s*(?:#|$)/.test(line)) continue;
		if (!line.startsWith("%")) return undefined;
		const isVersion = /^%YAML[ \t]+1\.1[ \t\r]*(?:#.*)?$/m.test(line);
		if (isVersion && !hasVersion) hasVersion = true;
		else if (!line.startsWith("%TAG "))
			return { start: index, end: index + line.trimEnd().length };
	}
	return undefined;
}
