import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { readText } from "../files/text.ts";
import { noPolicy, type Policy } from "./policy.ts";

const defaultName = ".github/radix-workload-identity.yaml";

/**
 * Reads the policy file.
 *
 * @param name the file that was named, or `undefined` for the default one, which need not exist
 * @param directory where names start from
 * @throws UserError with file, line and column for everything that is wrong with it
 */
export async function readPolicy(
	name: string | undefined,
	directory: string,
): Promise<Policy> {
	const shown = name ?? defaultName;
	const read = readText(resolve(directory, shown));
	if ("problem" in read) {
		if (name === undefined && read.problem === "cannot be read (ENOENT)")
			return noPolicy;
		throw new UserError(
			`the policy file ${shown} ${read.problem}`,
			"Name an existing file in the input policy, or leave it out.",
		);
	}
	const { parsePolicy } = await import("./parse-policy.ts");
	return parsePolicy(shown, read.text, directory);
}
