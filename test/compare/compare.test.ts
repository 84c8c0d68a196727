import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import {
	audience,
	compared,
	credential,
	demand,
	identity,
	ids,
	issuer,
	otherIssuer,
	requirement,
	subjectOf,
} from "../nouns.ts";

/** The verdict on the one trust that the component `web` requires. */
function verdictOn(...credentials: Credential[]) {
	const [trust] = compared([requirement()], [identity(credentials)]).trusts;
	return trust;
}

describe("a required trust is present", () => {
	test.each<[string, Credential[]]>([
		[
			"if a credential has exactly its issuer, subject and audience",
			[credential()],
		],
		["whatever the credential's name is", [credential({ name: "mine" })]],
		[
			"if its audience is one of several",
			[credential({ audiences: ["api://x", audience] })],
		],
		[
			"beside near misses",
			[credential({ name: "a", issuer: issuer.slice(0, -1) }), credential()],
		],
		[
			"beside a flexible credential",
			[credential({ name: "f", subject: null }), credential()],
		],
	])("%s", (_, credentials) => {
		expect(verdictOn(...credentials)).toMatchObject({
			status: "present",
			credential: credentials.at(-1)?.name,
		});
	});
});

describe("a required trust is not present if one byte differs", () => {
	const { subject } = requirement();

	test.each<[string, Partial<Credential>]>([
		["issuer in other letters", { issuer: issuer.toUpperCase() }],
		["issuer without its slash", { issuer: issuer.slice(0, -1) }],
		["issuer with a space", { issuer: `${issuer} ` }],
		["subject in other letters", { subject: subject.replace("web", "Web") }],
		["subject with a space", { subject: ` ${subject}` }],
		["subject with an invisible character", { subject: `${subject}\u200b` }],
		["subject with a longer name", { subject: `${subject}2` }],
		["audience in other letters", { audiences: [audience.toLowerCase()] }],
		["audience with a slash", { audiences: [`${audience}/`] }],
		["no audience", { audiences: [] }],
	])("%s", (_, different) => {
		expect(verdictOn(credential(different))?.status).not.toBe("present");
	});

	test("a credential on another identity does not count", () => {
		const { trusts } = compared(
			[requirement()],
			[identity(), identity([credential()], { clientId: ids.api })],
		);

		expect(trusts[0]).toMatchObject({
			status: "missing",
			reason: `id-2 (${ids.api}) has this credential instead`,
		});
	});
});

describe("a required trust is missing", () => {
	test("without any credential, and without a reason", () => {
		expect(verdictOn()).toEqual({
			clientId: ids.web,
			issuer,
			subject: subjectOf("web"),
			audience,
			requiredBy: [0],
			status: "missing",
			entraError: "AADSTS70025",
		});
	});

	test("with a hint if its subject is trusted from an issuer that is not known", () => {
		expect(verdictOn(credential({ issuer: otherIssuer }))).toMatchObject({
			status: "missing",
			reason: `web trusts it from another issuer, ${otherIssuer}`,
		});
	});

	test.each<Identity>([
		{ clientId: ids.web, kind: null, status: "not-found", reason: "gone" },
		{ clientId: ids.web, kind: null, status: "unsupported", reason: "gone" },
	])("if the identity cannot carry it: $status", (unusable) => {
		expect(compared([requirement()], [unusable]).trusts).toMatchObject([
			{ status: "missing", reason: "gone" },
		]);
	});
});

describe("a required trust is unknown", () => {
	test.each<Identity>([
		{
			clientId: ids.web,
			kind: null,
			status: "forbidden",
			reason: "no right",
			remedy: "",
		},
		{
			clientId: ids.web,
			kind: null,
			status: "unknown",
			reason: "no right",
			remedy: "",
		},
	])("if the identity could not be read: $status", (unclear) => {
		expect(compared([requirement()], [unclear]).trusts).toMatchObject([
			{ status: "unknown", reason: "no right" },
		]);
	});

	test("if a flexible credential trusts its issuer by an expression", () => {
		expect(verdictOn(credential({ name: "f", subject: null }))).toMatchObject({
			status: "unknown",
			credential: "f",
			reason: expect.stringContaining("flexible credential f"),
		});
	});

	test("but not if the flexible credential trusts another issuer", () => {
		expect(
			verdictOn(credential({ subject: null, issuer: otherIssuer }))?.status,
		).toBe("missing");
	});

	test("for one identity says nothing of another", () => {
		const { trusts } = compared(
			[requirement(), requirement({ name: "api", clientId: ids.api })],
			[
				{
					clientId: ids.web,
					kind: null,
					status: "forbidden",
					reason: "no right",
					remedy: "",
				},
				identity([credential({ subject: subjectOf("api") })], {
					clientId: ids.api,
				}),
			],
		);

		expect(trusts.map(({ status }) => status)).toEqual(["unknown", "present"]);
	});
});

describe("trusts and requirements", () => {
	test("a trust that several require is one, and names all of them", () => {
		const scaling = {
			kind: "horizontal-scaling",
			subject: "system:serviceaccount:keda:keda-operator",
		} as const;
		const { trusts } = compared(
			[
				requirement({ name: "web", ...scaling }),
				requirement({ name: "api" }),
				requirement({ name: "api", ...scaling }),
			],
			[identity()],
		);

		expect(
			trusts.map(({ subject, requiredBy }) => [subject, requiredBy]),
		).toEqual([
			[scaling.subject, [0, 2]],
			[subjectOf("api"), [1]],
		]);
	});

	test("a subject is needed once per issuer, each judged by itself", () => {
		const { trusts } = compared(
			[requirement({ issuers: [issuer, otherIssuer] })],
			[identity([credential()])],
		);

		expect(trusts.map(({ issuer, status }) => [issuer, status])).toEqual([
			[issuer, "present"],
			[otherIssuer, "missing"],
		]);
	});

	test("the same subject on two identities is two trusts", () => {
		const { trusts } = compared(
			[requirement(), requirement({ clientId: ids.api })],
			[identity([credential()]), identity([], { clientId: ids.api })],
		);

		expect(trusts.map(({ clientId, status }) => [clientId, status])).toEqual([
			[ids.web, "present"],
			[ids.api, "missing"],
		]);
	});

	test("another audience than the usual one is compared as it is", () => {
		const own = "api://own";
		const { trusts } = compared(
			[requirement({ audience: own })],
			[identity([credential({ audiences: [own] })])],
		);

		expect(trusts).toMatchObject([{ audience: own, status: "present" }]);
	});

	test("only what is to be judged is judged", () => {
		const dev = requirement();
		const prod = requirement({ environment: "prod" });
		const { requirements, trusts } = compared([dev, prod], [identity()], {
			judged: [prod],
		});

		expect(requirements).toEqual([prod]);
		expect(trusts).toMatchObject([
			{ subject: subjectOf("web", "prod"), requiredBy: [0] },
		]);
	});

	test("an identity that was never looked up is a mistake of this program", () => {
		expect(() => compare(demand([requirement()]), [])).toThrow(
			`identity ${ids.web} was never looked up`,
		);
	});
});
