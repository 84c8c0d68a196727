import { expect, test } from "vitest";
import { issuerUnreachable } from "../../../src/rules/issuer-unreachable.ts";
import { issuer, otherIssuer } from "../run.ts";

const given = { givenAs: "issuer-urls", location: undefined };

test("an issuer that could not be asked", () => {
	const discoveries = [
		{ discovery: { issuer, reason: "HTTP status 404" }, ...given },
	];

	expect(issuerUnreachable.findings({ discoveries })).toMatchObject([
		{
			level: "warning",
			about: { issuers: [issuer] },
			message: expect.stringContaining("HTTP status 404"),
		},
	]);
});

test.each([issuer, otherIssuer])("nothing: one that says %s", (found) => {
	const discoveries = [{ discovery: { issuer, found }, ...given }];

	expect(issuerUnreachable.findings({ discoveries })).toEqual([]);
});
