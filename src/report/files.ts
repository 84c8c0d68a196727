import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";

/**
 * Writes a file that an input asked for, and the folders that lead to it.
 * @throws UserError if it cannot be written
 */
export async function writeOutput(
	name: string,
	text: string,
	directory: string,
): Promise<void> {
	const path = resolve(directory, name);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
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
