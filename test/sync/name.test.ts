import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { credentialName } from "../../src/sync/name.ts";
import { issuer, subjectOf } from "../nouns.ts";

/** The rule of Azure Resource Manager. Source: its specification of federated identity credentials. */
const allowed = /^[a-zA-Z0-9][a-zA-Z0-9-_]{2,119}$/;

function hashOf(text: string): string {
	return createHash("sha1").update(text).digest("hex").slice(0, 10);
}

const hash = hashOf(issuer.toLowerCase());

describe("the name that rx would give", () => {
	test("is the subject in words and the start of the issuer's hash", () => {
		// printf %s https://issuer.example/ | sha1sum | cut -c1-10
		expect(
			credentialName(subjectOf("web"), "https://issuer.example/", []),
		).toBe("system-serviceaccount-my-app-dev-web-sa-5c68c643d6");
	});

	test.each([
		["letter case of the issuer", issuer.toUpperCase()],
		["white space around the issuer", `  ${issuer}\n`],
	])("does not depend on %s", (_, other) => {
		expect(credentialName("subject", other, [])).toBe(`subject-${hash}`);
	});

	test.each([
		["System:ServiceAccount:A:B", "system-serviceaccount-a-b"],
		[
			"repo:My_Org/my.app:environment:prod",
			"repo-my-org-my-app-environment-prod",
		],
		["a--::__b", "a-b"],
		["::a::", "a"],
		["æøå", "fedcred"],
		["", "fedcred"],
	])("writes the subject %j as %s", (subject, words) => {
		expect(credentialName(subject, issuer, [])).toBe(`${words}-${hash}`);
	});

	test.each([
		[109, "x".repeat(109)],
		[110, "x".repeat(109)],
		[600, "x".repeat(109)],
	])(
		"cuts a subject of %i characters so that the whole has at most 120",
		(length, kept) => {
			expect(credentialName("x".repeat(length), issuer, [])).toBe(
				`${kept}-${hash}`,
			);
		},
	);

	test("leaves no dash where it cut", () => {
		const subject = `${"x".repeat(108)}:yz`;

		expect(credentialName(subject, issuer, [])).toBe(
			`${"x".repeat(108)}-${hash}`,
		);
	});
});

describe("a name that is taken", () => {
	test("gets a number, the next that is free", () => {
		const taken: string[] = [];
		for (let count = 0; count < 3; count++)
			taken.push(credentialName("subject", issuer, taken));

		expect(taken).toEqual([
			`subject-${hash}`,
			`subject-${hash}-1`,
			`subject-${hash}-2`,
		]);
	});

	test("is taken in any letter case", () => {
		const first = `SUBJECT-${hash.toUpperCase()}`;

		expect(credentialName("subject", issuer, [first])).toBe(
			`subject-${hash}-1`,
		);
	});

	test("has room for the number", () => {
		const long = "x".repeat(200);
		const first = credentialName(long, issuer, []);

		expect(credentialName(long, issuer, [first])).toBe(
			`${"x".repeat(107)}-${hash}-1`,
		);
	});
});

test("any name is allowed, free, and the same the next time", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "binary", maxLength: 200 }),
			fc.string(),
			fc.nat(12),
			(subject, issuer, clashes) => {
				const taken: string[] = [];
				for (let count = 0; count <= clashes; count++) {
					const name = credentialName(subject, issuer, taken);
					expect(name).toMatch(allowed);
					expect(taken).not.toContain(name);
					expect(credentialName(subject, issuer, taken)).toBe(name);
					taken.push(name);
				}
			},
		),
	);
});
