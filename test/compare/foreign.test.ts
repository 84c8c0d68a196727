import { describe, expect, test } from "vitest";
import { allowedTrusts } from "../../src/demand/protections.ts";
import type { Credential } from "../../src/model/credential.ts";
import {
	compared,
	credential,
	foreignCredentials,
	identity,
	ids,
	issuer,
	otherIssuer,
	requirement,
	subjectOf,
} from "../nouns.ts";

/** The names of what is foreign on an identity whose one required trust is that of `web` in `dev`. */
function foreignOf(
	credentials: readonly Credential[],
	given: Parameters<typeof compared>[2] = {},
) {
	return compared([requirement()], [identity(credentials)], given).foreign.map(
		({ name }) => name,
	);
}

const [github] = foreignCredentials(1);
const webshop = credential({
	name: "webshop",
	subject: "system:serviceaccount:webshop-dev:web-sa",
});

describe("a credential for somebody whom no given file knows", () => {
	test("is told in full", () => {
		const { foreign } = compared([requirement()], [identity([webshop])]);

		expect(foreign).toEqual([
			{
				clientId: ids.web,
				name: "webshop",
				issuer,
				subject: webshop.subject,
				audiences: webshop.audiences,
			},
		]);
	});

	test.each<[string, Credential | undefined]>([
		["another issuer", github],
		["another app of the cluster", webshop],
		[
			"another cluster",
			credential({ name: "x", issuer: otherIssuer, subject: webshop.subject }),
		],
	])("%s", (_, other) => {
		expect(foreignOf(other ? [credential(), other] : [])).toEqual([
			other?.name,
		]);
	});
});

describe("what was said of a credential already is not said again", () => {
	test.each<[string, Credential]>([
		["required", credential()],
		["required, with a wrong audience", credential({ audiences: ["x"] })],
		["a near miss", credential({ issuer: issuer.slice(0, -1) })],
		["surplus", credential({ name: "gone", subject: subjectOf("gone") })],
		["flexible", credential({ subject: null })],
	])("%s", (_, known) => {
		expect(foreignOf([known])).toEqual([]);
	});

	test("not even of what another environment requires", () => {
		const prod = requirement({ environment: "prod" });
		const { foreign } = compared(
			[requirement(), prod],
			[identity([credential({ subject: prod.subject })])],
			{ judged: [requirement()] },
		);

		expect(foreign).toEqual([]);
	});
});

test("what the policy allows is not foreign", () => {
	const protections = [
		allowedTrusts([{ issuer: github?.issuer ?? "", subject: "repo:my-org/*" }]),
	];

	expect(foreignOf(github ? [github, webshop] : [], { protections })).toEqual([
		"webshop",
	]);
});

test("nothing is foreign on an identity that could not be read", () => {
	const { foreign } = compared(
		[requirement()],
		[
			{
				...{ clientId: ids.web, kind: null, status: "forbidden" },
				...{ reason: "no right", remedy: "ask" },
			},
		],
	);

	expect(foreign).toEqual([]);
});
