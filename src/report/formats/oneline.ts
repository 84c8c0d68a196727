import type { Report } from "../build.ts";
import { printable } from "../writing/printable.ts";

/** A finding in each line, as compilers print them, for editors and for grep. */
export function formatOneline({ findings }: Report): string {
	return findings
		.map(({ rule, level, message, file = "-", line = 1, column = 1 }) =>
			printable(`${file}:${line}:${column}: ${level}: ${message} [${rule}]`),
		)
		.map((line) => `${line}\n`)
		.join("");
}
