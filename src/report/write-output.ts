import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";

/**
 * Writes an output file, and creates the folders of its path.
 * @throws UserError if it cannot be written
 */
export function writeOutput(
	name: string,
	text: string,
	directory: string,
): void {
	const path = resolve(directory, name);
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	} catch (thrown) {
		throw new UserError(
			`${name} cannot be written: ${messageOf(thrown)}`,
			"Check the path and its permissions.",
			{
				cause: thrown,
			},
		);
	}
}
