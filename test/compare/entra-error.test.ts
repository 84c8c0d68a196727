import { expect, test } from "vitest";
import type { Credential } from "../../src/model/credential.ts";
import {
	compared,
	credential,
	identity,
	issuer,
	otherIssuer,
	requirement,
} from "../nouns.ts";

const { subject } = requirement();

// Microsoft Entra ID names the first part that it does not find, whatever credential was meant.
test.each<
	[entraError: string, what: string, credentials: Partial<Credential>[]]
>([
	["AADSTS70025", "nothing", []],
	["AADSTS700211", "another issuer", [{ issuer: otherIssuer }]],
	[
		"AADSTS700211",
		"an issuer without its slash",
		[{ issuer: issuer.slice(0, -1) }],
	],
	["AADSTS700213", "another subject", [{ subject: "s" }]],
	[
		"AADSTS700213",
		"an issuer without its slash, and another subject",
		[{ issuer: issuer.slice(0, -1) }, { subject: "s" }],
	],
	[
		"AADSTS7002138",
		"the subject in other letters",
		[{ subject: subject.toUpperCase() }],
	],
	[
		"AADSTS7002138",
		"the same beside another subject",
		[{ subject: "s" }, { subject: subject.toUpperCase() }],
	],
	["AADSTS700212", "another audience", [{ audiences: ["x"] }]],
	[
		"AADSTS700212",
		"another audience beside other letters",
		[{ subject: subject.toUpperCase() }, { audiences: ["x"] }],
	],
])("a pod gets %s where the identity trusts %s", (entraError, _, given) => {
	const credentials = given.map((one, index) =>
		credential({ name: `c${index}`, ...one }),
	);
	const [trust] = compared([requirement()], [identity(credentials)]).trusts;

	expect(trust).toMatchObject({ entraError });
});
