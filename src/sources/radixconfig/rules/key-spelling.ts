import { formatPath } from "../../../yaml/path.ts";
import type { Spelling } from "../keys.ts";
import { fileRule } from "../rule.ts";

type KeySpelling = Omit<Spelling, "path"> & { path: string };

export const keySpelling = fileRule({
	name: "key-spelling",
	level: "warning",
	since: "0.2.0",
	summary:
		"Radix reads a key although its letter case is not the documented one.",
	*check({ spellings }) {
		for (const { path, written, documented } of spellings) {
			const data: KeySpelling = {
				path: formatPath(path.slice(0, -1)),
				written,
				documented,
			};
			yield { at: { keyOf: path }, data };
		}
	},
	about: () => ({}),
	text: ({ path, written, documented }: KeySpelling) => ({
		message: `${path === "" ? "" : `${path}: `}the key is written "${written}"; expected "${documented}"`,
		help: `Radix reads it all the same, and so does this tool. Other tools may not: write ${documented}.`,
	}),
});
