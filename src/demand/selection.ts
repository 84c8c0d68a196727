import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import type { Unreadable } from "../files/tree.ts";
import type { Scope } from "../model/scope.ts";

/**
 * A gate for an environment that does not exist would always be open.
 * @throws UserError if an environment was selected that no file declares
 */
export function refuseUnknownEnvironments(
	environments: readonly string[],
	scopes: readonly Scope[],
	unreadable: readonly Unreadable[],
): void {
	if (unreadable.length > 0) return;
	const declared = [...new Set(scopes.flatMap((scope) => scope.environments))];
	const unknown = environments.find(
		(environment) => !declared.includes(environment),
	);
	if (unknown === undefined) return;
	throw new UserError(
		`no file declares the environment ${JSON.stringify(unknown)}${suggestion(unknown, declared)}`,
		`The files declare ${declared.length === 0 ? "no environment" : declared.join(", ")}.`,
	);
}

/**
 * A name that nothing has is a slip of whoever gave it, and then nothing is known of what they meant. A
 * file that is there and cannot be read is a finding, and the others are compared.
 *
 * @throws UserError if a name or a pattern matches no file
 */
export function refuseMissing(unreadable: readonly Unreadable[]): void {
	const missing = unreadable.find(({ code }) => code === "missing");
	if (missing === undefined) return;
	throw new UserError(
		`${missing.name} ${missing.problem}`,
		"Correct the name, or leave it out.",
	);
}
