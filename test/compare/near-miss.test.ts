import { describe, expect, test } from "vitest";
import type { Credential } from "../../src/model/credential.ts";
import { kedaSubject } from "../../src/model/subject.ts";
import {
	audience,
	compared,
	credential,
	identity,
	issuer,
	otherIssuer,
	requirement,
	retiredIssuer,
	subjectOf,
} from "../nouns.ts";

/** A component whose names are long enough that two slips are still slips. */
const longName = requirement({ name: "order-processing" });
const { subject } = longName;

/** What is said of the one required trust if only this credential exists. */
function judged(given: Partial<Credential>) {
	const near = credential({ name: "near", subject, ...given });
	const [trust] = compared([longName], [identity([near])], {
		retiredIssuers: [retiredIssuer],
	}).trusts;
	return trust;
}

describe("a credential was probably meant for the trust", () => {
	test.each<[difference: string, Partial<Credential>, entraError: string]>([
		[
			"its audience differs",
			{ audiences: ["api://AzureADTokenExchangeChina"] },
			"AADSTS700212",
		],
		["its audience differs", { audiences: [] }, "AADSTS700212"],
		[
			"its issuer lacks the trailing slash",
			{ issuer: issuer.slice(0, -1) },
			"AADSTS700211",
		],
		[
			"its issuer is spelled differently",
			{ issuer: `${issuer}/` },
			"AADSTS700211",
		],
		[
			"its issuer differs in letter case",
			{ issuer: issuer.replace("https", "HTTPS") },
			"AADSTS700211",
		],
		[
			"its issuer contains white space",
			{ issuer: `${issuer}\n` },
			"AADSTS700211",
		],
		[
			"its issuer contains white space and lacks the trailing slash",
			{ issuer: ` ${issuer.slice(0, -1)}` },
			"AADSTS700211",
		],
		[
			"its issuer lacks the trailing slash and differs in letter case",
			{ issuer: issuer.slice(0, -1).toUpperCase() },
			"AADSTS700211",
		],
		["its issuer is retired", { issuer: retiredIssuer }, "AADSTS700211"],
		[
			"the service account in its subject lacks -sa at the end",
			{ subject: subject.replace(/-sa$/, "") },
			"AADSTS700213",
		],
		[
			"its subject lacks system:serviceaccount: at the start",
			{ subject: subject.replace("system:serviceaccount:", "") },
			"AADSTS700213",
		],
		[
			"the namespace in its subject lacks the environment",
			{ subject: subject.replace("my-app-dev", "my-app") },
			"AADSTS700213",
		],
		[
			"its subject has a *, which matches nothing but itself",
			{ subject: subject.replace("order-processing-sa", "*") },
			"AADSTS700213",
		],
		[
			"its subject has a *, which matches nothing but itself",
			{ subject: "system:serviceaccount:*" },
			"AADSTS700213",
		],
		[
			"its subject has a slash instead of a colon",
			{ subject: subject.replace("dev:", "dev/") },
			"AADSTS700213",
		],
		[
			"its subject differs in letter case",
			{ subject: subject.replace("order", "Order") },
			"AADSTS7002138",
		],
		[
			"its subject contains white space",
			{ subject: `${subject} ` },
			"AADSTS700213",
		],
		[
			"its subject contains white space and differs in letter case",
			{ subject: ` ${subject.toUpperCase()}` },
			"AADSTS700213",
		],
		[
			"its subject has an extra trailing slash",
			{ subject: `${subject}/` },
			"AADSTS700213",
		],
		[
			"the namespace in its subject is misspelled",
			{ subject: subject.replace("my-app-dev", "my-ap-dev") },
			"AADSTS700213",
		],
		[
			"the namespace in its subject is misspelled",
			{ subject: subject.replace("my-app-dev", "my_app-dev") },
			"AADSTS700213",
		],
		[
			"the service account in its subject is misspelled",
			{ subject: subject.replace("order", "0rder") },
			"AADSTS700213",
		],
		[
			"the service account in its subject is misspelled",
			{ subject: subject.replace("-sa", "").concat("-s") },
			"AADSTS700213",
		],
		[
			"the namespace and service account in its subject is misspelled",
			{ subject: subject.replace("my-app", "my-apq").replace("order", "ordr") },
			"AADSTS700213",
		],
	])("%s: %j", (difference, given, entraError) => {
		expect(judged(given)).toMatchObject({
			status: "mismatched",
			credential: "near",
			reason: difference,
			entraError,
			nearMiss: { difference, credential: { name: "near" } },
		});
	});

	test.each<
		[part: string, Partial<Credential>, expected: string, found: string]
	>([
		[
			"audience",
			{ audiences: ["api://a", "api://b"] },
			audience,
			"api://a, api://b",
		],
		["issuer", { issuer: issuer.slice(0, -1) }, issuer, issuer.slice(0, -1)],
		["issuer", { issuer: retiredIssuer }, issuer, retiredIssuer],
		["subject", { subject: `${subject} ` }, subject, `${subject} `],
		[
			"subject",
			{ subject: subject.replace("order", "ordr") },
			subject,
			subject.replace("order", "ordr"),
		],
	])(
		"and the %s is quoted as it should be and as it is",
		(part, given, expected, found) => {
			expect(judged(given)?.nearMiss).toMatchObject({ part, expected, found });
		},
	);
});

describe("a credential was hardly meant for the trust", () => {
	test.each<[string, Partial<Credential>]>([
		["another issuer", { issuer: otherIssuer }],
		["another service account", { subject: subjectOf("order-archive") }],
		[
			"another environment",
			{ subject: subjectOf("order-processing", "production") },
		],
		["another application", { subject: subject.replace("my-app", "webshop") }],
		[
			"another kind of subject",
			{ subject: "repo:my-org/my-app:ref:refs/heads/main" },
		],
		["a subject of more parts", { subject: `${subject}:x` }],
		[
			"nothing in common",
			{ subject: "x", issuer: "https://x", audiences: ["x"] },
		],
		[
			"two differences at once",
			{ issuer: issuer.slice(0, -1), subject: subject.toUpperCase() },
		],
	])("%s", (_, given) => {
		expect(judged(given)).toMatchObject({ status: "missing" });
	});

	test.each([
		["web", "wob", "mismatched"],
		["web", "api", "missing"],
		["web", "wab2", "missing"],
		["job1", "job2", "mismatched"],
		["order-processing", "order-prozesing", "mismatched"],
		["order-processing", "ordr-prozesing", "missing"],
	])(
		"if too much of a name differs: %s and %s are %s",
		(required, found, status) => {
			const [trust] = compared(
				[requirement({ name: required })],
				[identity([credential({ subject: subjectOf(found) })])],
			).trusts;

			expect(trust?.status).toBe(status);
		},
	);
});

describe("a credential that is right for another required trust is no near miss", () => {
	const one = requirement({ name: "job1" });
	const two = requirement({ name: "job2" });
	const right = identity([credential({ subject: two.subject })]);

	test("of the other one", () => {
		expect(
			compared([one, two], [right]).trusts.map(({ status }) => status),
		).toEqual(["missing", "present"]);
	});

	test("not even if that one is in an environment that was not selected", () => {
		const prod = requirement({ environment: "prod1" });
		const test_ = requirement({ environment: "prod2" });
		const { trusts } = compared(
			[prod, test_],
			[identity([credential({ subject: test_.subject })])],
			{ judged: [prod] },
		);

		expect(trusts).toMatchObject([{ status: "missing" }]);
	});

	test("nor if that one is on another issuer", () => {
		const issuers = [issuer, issuer.slice(0, -1)];
		const { trusts } = compared(
			[requirement({ issuers })],
			[identity([credential({ issuer: issuer.slice(0, -1) })])],
		);

		expect(trusts.map(({ status }) => status)).toEqual(["missing", "present"]);
	});

	test("but what is right only on another identity can be one on this", () => {
		const elsewhere = {
			...two,
			clientId: "22222222-2222-4222-8222-222222222222",
		};
		const { trusts } = compared(
			[one, elsewhere],
			[right, identity([], { clientId: elsewhere.clientId })],
		);

		expect(trusts[0]?.status).toBe("mismatched");
	});
});

test("of several near misses the most telling one is named", () => {
	const near = [
		credential({ name: "slip", subject: subject.replace("order", "ordr") }),
		credential({ name: "retired", subject, issuer: retiredIssuer }),
		credential({ name: "subject", subject: subject.toUpperCase() }),
		credential({ name: "issuer", subject, issuer: issuer.slice(0, -1) }),
		credential({ name: "audience", subject, audiences: ["x"] }),
	];
	const named = near.map((_, index) => {
		const [trust] = compared([longName], [identity(near.slice(0, index + 1))], {
			retiredIssuers: [retiredIssuer],
		}).trusts;
		return trust?.credential;
	});

	expect(named).toEqual(near.map(({ name }) => name));
});

test("KEDA's account is often looked for in kube-system", () => {
	const keda = requirement({
		kind: "horizontal-scaling",
		subject: kedaSubject,
	});
	const near = credential({
		name: "near",
		subject: "system:serviceaccount:kube-system:keda-operator",
	});
	const { trusts } = compared([keda], [identity([near])]);

	expect(trusts).toMatchObject([
		{
			status: "mismatched",
			reason: "the namespace in its subject is kube-system; KEDA runs in keda",
		},
	]);
});

test.each([
	["another workload", subject.replace("order-processing", "orders")],
	["another app's namespace", subject.replace("my-app-dev", "my-other")],
	["a pattern that fits something else", "system:serviceaccount:other-*"],
])("%s is no near miss", (_, other) => {
	expect(judged({ subject: other })).toMatchObject({ status: "missing" });
});
