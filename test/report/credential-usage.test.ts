import { expect, test } from "vitest";
import { credentialUsagesOf } from "../../src/report/view/credential-usage.ts";
import {
	compared,
	credential,
	identity,
	ids,
	issuer,
	otherIssuer,
	reportOf,
	requirement,
} from "../nouns.ts";

test("counts what must be added, whatever the policy shows of it", () => {
	const comparison = compared(
		[
			requirement({ issuers: [issuer, otherIssuer] }),
			requirement({ name: "api" }),
		],
		[identity([credential({ audiences: ["api://else"] })])],
	);

	// No finding is given to the report: every rule may be off.
	expect(credentialUsagesOf(reportOf({ comparison }))).toEqual([
		{ clientId: ids.web, name: "id-1", existing: 1, missing: 2, limit: 20 },
	]);
});
