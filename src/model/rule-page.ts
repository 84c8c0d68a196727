/** Where the page of a rule can be read. The command `explain` prints the same page. */
export function pageOf(rule: string): string {
	return `https://github.com/equinor/radix-workload-identity/blob/main/docs/rules/${rule}.md`;
}
