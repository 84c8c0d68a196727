import { pairKey, satisfies } from "../compare/trusts.ts";
import type { Change } from "../model/change.ts";
import { type Credential, credentialLimit } from "../model/credential.ts";

/**
 * What speaks against a change since it was planned, as the outcome that it has then.
 * @param credentials what its identity holds by now
 */
export function obstacleTo(
	change: Change,
	credentials: readonly Credential[],
): Pick<Change, "outcome" | "error"> | undefined {
	const { action, name } = change;
	const namesake = credentials.find((known) => sameName(known, change));
	if (action === "create") {
		if (credentials.some((known) => satisfies(known, change)))
			return doneByOthers;
		if (namesake)
			return failed(
				`the name ${name} was taken since the plan was made; run again for another name`,
			);
		const { length } = credentials;
		if (length >= credentialLimit)
			return failed(
				`the identity holds ${length} credentials by now, which is the limit`,
			);
		return undefined;
	}
	if (namesake === undefined) return doneByOthers;
	if (!isMeantBy(change, namesake))
		return failed(`${name} trusts something else since the plan was made`);
	if (action === "delete" && credentials.length === 1)
		return {
			outcome: "skipped",
			error: "the last credential of an identity is never deleted",
		};
	return undefined;
}

/** Nothing is left to do, and nothing went wrong. */
export const doneByOthers = { outcome: "skipped" } as const;

/** Whether a credential is the one that a change is to remove. */
export function isMeantBy(change: Change, credential: Credential): boolean {
	return (
		sameName(credential, change) && pairKey(credential) === pairKey(change)
	);
}

/** Azure compares names without letter case. */
export function sameName(credential: Credential, { name }: Change): boolean {
	return credential.name.toLowerCase() === name.toLowerCase();
}

function failed(error: string) {
	return { outcome: "failed", error } as const;
}
