import type { Protection } from "../model/demand.ts";
import { about } from "../model/finding.ts";
import type { Ignores } from "../model/ignore.ts";
import { clientIdOf, type Scope } from "../model/scope.ts";
import { aboutCredential } from "../rules/requirers.ts";
import { surplusCredential } from "../rules/surplus-credential.ts";
import { hasExpired, whereTest } from "./ignores.ts";

/**
 * What someone ignores on purpose, no run may delete either. An ignore in a file protects the
 * credentials of the identity whose client ID is on its line.
 *
 * @param today `2027-01-31`
 */
export function ignoredCredentials(
	{ policy, inline }: Ignores,
	scopes: readonly Scope[],
	today: string,
): Protection {
	const { name: rule } = surplusCredential;
	const tests = policy
		.filter((ignore) => ignore.rule === rule && !hasExpired(ignore, today))
		.map(({ where }) => whereTest(where));
	const lines = new Set(
		inline
			.filter((ignore) => ignore.rule === rule && ignore.reason !== "")
			.map(({ location, line }) => lineKey(location.file, line)),
	);
	const clientIds = new Set(
		scopes
			.flatMap(({ uses }) => uses)
			.filter(({ location }) =>
				lines.has(lineKey(location.file, location.line)),
			)
			.map(clientIdOf),
	);
	return {
		why: "ignored on purpose",
		intended: false,
		covers: ({ issuer, subject }, { clientId }) => {
			if (subject === null) return false;
			const credential = about(aboutCredential({ clientId, issuer, subject }));
			return (
				clientIds.has(clientId) || tests.some((matches) => matches(credential))
			);
		},
	};
}

function lineKey(file: string, line: number): string {
	return JSON.stringify([file, line]);
}
