/**
 * Marks of a value that is filled in later: `${…}`, `{{…}}`, `<…>`. All of them are seen in real
 * repositories, in files that a script turns into a radixconfig.
 */
export function isTemplate(text: string): boolean {
	return /\$\{[^}]*\}|\{\{[^}]*\}\}|<[^<>]+>/.test(text);
}
