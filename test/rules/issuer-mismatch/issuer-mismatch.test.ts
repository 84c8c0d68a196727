import { expect, test } from "vitest";
import { issuerMismatch } from "../../../src/rules/issuer-mismatch.ts";
import { issuer, otherIssuer } from "../run.ts";

const given = { givenAs: "issuer-urls", location: undefined };

test("another issuer than the one given", () => {
	const discoveries = [{ discovery: { issuer, found: otherIssuer }, ...given }];

	expect(issuerMismatch.findings({ discoveries })).toMatchObject([
		{
			level: "error",
			about: { issuers: [issuer, otherIssuer] },
			data: { issuer, found: otherIssuer, givenAs: "issuer-urls" },
		},
	]);
});

test.each([
	["the same", { issuer, found: issuer }],
	["one that could not be asked", { issuer, reason: "HTTP status 404" }],
])("nothing: %s", (_, discovery) => {
	const discoveries = [{ discovery, ...given }];

	expect(issuerMismatch.findings({ discoveries })).toEqual([]);
});
