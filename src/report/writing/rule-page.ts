import { version } from "../../version.ts";

/** Where this program's source is. */
export const home = "https://github.com/equinor/radix-workload-identity";

/** Where the page of a rule can be read, as of this version. The command `explain` prints the same page. */
export function rulePage(rule: string): string {
	return `${home}/blob/v${version}/docs/rules/${encodeURIComponent(rule)}.md`;
}
