import { describe, expect, test } from "vitest";
import {
	allowedTrusts,
	incompleteFiles,
	signedInIdentity,
} from "../../src/demand/protections.ts";
import { unreadable } from "../../src/files/tree.ts";
import type { Credential } from "../../src/model/credential.ts";
import type { Identity } from "../../src/model/identity.ts";
import { kedaSubject } from "../../src/model/subject.ts";
import {
	compared,
	credential,
	type DemandGiven,
	identity,
	ids,
	issuer,
	otherIssuer,
	owned,
	requirement,
	retiredIssuer,
	subjectOf,
} from "../nouns.ts";

/** What is surplus on an identity whose one required trust is that of `web` in `dev`. */
function surplusOf(
	credentials: readonly Credential[],
	given: DemandGiven = {},
) {
	return compared([requirement()], [identity([credential(), ...credentials])], {
		retiredIssuers: [retiredIssuer],
		...given,
	}).surplus.map(({ name, why, prunable }) => ({ name, why, prunable }));
}

describe("surplus and provably the app's own", () => {
	test.each<[string, Partial<Credential>, why: string]>([
		[
			"a workload that is gone",
			{ subject: subjectOf("gone") },
			"no workload requires it",
		],
		[
			"a proxy that is gone",
			{ subject: "system:serviceaccount:my-app-dev:web-aux-oauth-sa" },
			"no workload requires it",
		],
		[
			"a sub-pipeline that is gone",
			{ subject: "system:serviceaccount:my-app-app:subpipeline-dev-sa" },
			"no workload requires it",
		],
		[
			"a service account of no workload",
			{ subject: "system:serviceaccount:my-app-dev:default" },
			"no workload requires it",
		],
		["a retired issuer", { issuer: retiredIssuer }, "its issuer is retired"],
		[
			"a retired issuer and a workload that is gone",
			{ issuer: retiredIssuer, subject: subjectOf("gone") },
			"its issuer is retired",
		],
		[
			"letter case that matches nothing",
			{ subject: subjectOf("Web") },
			"its subject differs in letter case, and the right one exists",
		],
	])("%s", (_, given, why) => {
		expect(surplusOf([credential({ name: "s", ...given })])).toEqual([
			{ name: "s", why, prunable: true },
		]);
	});
});

test("what was meant for a trust that exists is left over", () => {
	const misspelled = credential({ name: "s", issuer: issuer.slice(0, -1) });

	expect(surplusOf([misspelled])).toEqual([
		{
			name: "s",
			why: "its issuer lacks the trailing slash, and the right one exists",
			prunable: false,
		},
	]);
	// Of what does not exist yet it is the near miss.
	expect(compared([requirement()], [identity([misspelled])]).surplus).toEqual(
		[],
	);
});

describe("surplus, but not provably the app's own", () => {
	test.each<[string, Partial<Credential>, why: string]>([
		[
			"a namespace that only starts with the app's name",
			{ subject: "system:serviceaccount:my-app-b-c:web-sa" },
			"none of the checked files declares the namespace my-app-b-c; it may be a removed environment or another app's",
		],
		[
			"the same from a retired issuer",
			{
				subject: "system:serviceaccount:my-app-b-c:web-sa",
				issuer: retiredIssuer,
			},
			"none of the checked files declares the namespace my-app-b-c; it may be a removed environment or another app's",
		],
		[
			"KEDA, which other apps of the cluster may use",
			{ subject: kedaSubject },
			"no checked file scales with this identity, but other apps of the cluster may",
		],
		[
			"KEDA from a retired issuer",
			{ subject: kedaSubject, issuer: retiredIssuer },
			"its issuer is retired; every app of that cluster shared it",
		],
		[
			"another app from a retired issuer",
			{
				subject: "system:serviceaccount:webshop-dev:web-sa",
				issuer: retiredIssuer,
			},
			"its issuer is retired; it is not provably this app's",
		],
		[
			"no service account at all from a retired issuer",
			{
				subject: "repo:my-org/my-app:ref:refs/heads/main",
				issuer: retiredIssuer,
			},
			"its issuer is retired; it is not provably this app's",
		],
	])("%s", (_, given, why) => {
		expect(surplusOf([credential({ name: "s", ...given })])).toEqual([
			{ name: "s", why, prunable: false },
		]);
	});

	const gone = credential({ name: "s", subject: subjectOf("gone") });
	const lost = { code: "missing", problem: "does not exist" } as const;

	test("while a file has errors that may hide who requires it", () => {
		expect(
			surplusOf([gone], {
				protections: [incompleteFiles([], [unreadable("a.yaml", lost)])],
			}),
		).toEqual([
			{
				name: "s",
				why: "no workload requires it; a file with errors may require it",
				prunable: false,
			},
		]);
	});

	test("on the identity that the run signs in as", () => {
		expect(
			surplusOf([gone], { protections: [signedInIdentity(ids.web)] }),
		).toEqual([
			{
				name: "s",
				why: "no workload requires it; this run signs in as its identity",
				prunable: false,
			},
		]);
	});

	test("which does not concern the other identities", () => {
		expect(
			surplusOf([gone], { protections: [signedInIdentity(ids.api)] }),
		).toMatchObject([{ name: "s", prunable: true }]);
	});
});

describe("not surplus", () => {
	test.each<[string, Partial<Credential>]>([
		["another app", { subject: "system:serviceaccount:webshop-dev:web-sa" }],
		[
			"another app whose name continues without a dash",
			{ subject: "system:serviceaccount:my-apps-dev:web-sa" },
		],
		["an issuer of another cluster", { issuer: otherIssuer }],
		[
			"GitHub",
			{
				issuer: "https://token.actions.githubusercontent.com",
				subject: "repo:my-org/my-app:ref:refs/heads/main",
			},
		],
		["a flexible credential", { subject: null }],
		[
			"a flexible credential of a retired issuer",
			{ subject: null, issuer: retiredIssuer },
		],
	])("%s", (_, given) => {
		expect(surplusOf([credential({ name: "s", ...given })])).toEqual([]);
	});

	test("a wrong audience in the place of what is required", () => {
		const { surplus } = compared(
			[requirement()],
			[identity([credential({ audiences: ["api://else"] })])],
		);

		expect(surplus).toEqual([]);
	});

	test("what another environment requires, whichever are selected", () => {
		const dev = requirement();
		const prod = requirement({ environment: "prod" });
		const both = identity([
			credential(),
			credential({ name: "prod", subject: prod.subject }),
		]);

		expect(compared([dev, prod], [both], { judged: [dev] }).surplus).toEqual(
			[],
		);
	});

	test("what is required for another issuer", () => {
		const { surplus } = compared(
			[
				requirement({ issuers: [otherIssuer] }),
				requirement({ name: "api", issuers: [issuer] }),
			],
			[identity([credential({ issuer: otherIssuer })])],
		);

		expect(surplus).toEqual([]);
	});

	test.each<Identity>([
		{ clientId: ids.web, kind: null, status: "not-found", reason: "" },
		{
			clientId: ids.web,
			kind: null,
			status: "forbidden",
			reason: "",
			remedy: "",
		},
	])("anything on an identity that was not read: $status", (unread) => {
		expect(compared([requirement()], [unread]).surplus).toEqual([]);
	});
});

test("what is required on one identity is surplus on another", () => {
	const misplaced = credential({ subject: subjectOf("api") });
	const { surplus } = compared(
		[requirement(), requirement({ name: "api", clientId: ids.api })],
		[identity([misplaced]), identity([], { clientId: ids.api })],
	);

	expect(surplus).toEqual([
		{
			clientId: ids.web,
			name: "web",
			issuer,
			subject: subjectOf("api"),
			audiences: misplaced.audiences,
			why: "no workload requires it",
			prunable: true,
		},
	]);
});

describe("namespaces of two apps that look alike", () => {
	const shared = credential({
		name: "shared",
		subject: "system:serviceaccount:a-b-c:web-sa",
	});

	test.each([
		[
			"a declares a-b-c as its environment b-c",
			["a-b-c", "a-app"],
			["a"],
			true,
		],
		[
			"a-b declares a-b-c as its environment c",
			["a-b-c", "a-b-app"],
			["a-b"],
			true,
		],
		["a declares another environment only", ["a-b", "a-app"], ["a"], false],
		[
			"both files are given, and one declares it",
			["a-b", "a-b-c"],
			["a", "a-b"],
			true,
		],
	])("%s", (_, namespaces, applications, prunable) => {
		expect(surplusOf([shared], { namespaces, applications })).toMatchObject([
			{ name: "shared", prunable },
		]);
	});
});

describe("namespaces by the issuer that they are on", () => {
	const gone = credential({ name: "gone", subject: subjectOf("gone") });
	const onOther = { ...gone, name: "other", issuer: otherIssuer };
	const both = requirement({ issuers: [issuer, otherIssuer] });

	test("prove an app's own only on the clusters that it is on", () => {
		const { surplus } = compared([both], [identity([gone, onOther])], {
			ownership: new Map([
				[issuer, owned(["my-app-dev"])],
				[otherIssuer, owned(["my-app-prod"])],
			]),
		});

		expect(surplus.map(({ name, prunable }) => [name, prunable])).toEqual([
			["gone", true],
			["other", false],
		]);
	});

	test("prove nothing where nothing is known of an issuer", () => {
		const { surplus } = compared([both], [identity([gone, onOther])], {
			ownership: new Map([[issuer, owned(["my-app-dev"])]]),
		});

		expect(surplus.map(({ name, prunable }) => [name, prunable])).toEqual([
			["gone", true],
			["other", false],
		]);
	});
});

test.each([
	[{ issuer, subject: subjectOf("gone") }, []],
	[{ issuer: "*", subject: "system:serviceaccount:my-app-dev:*" }, []],
	[{ issuer: otherIssuer, subject: "*" }, ["gone"]],
	[{ issuer, subject: "system:serviceaccount:my-app-dev:gone" }, ["gone"]],
])("what the policy allows is not surplus: %j leaves %j", (allowed, left) => {
	const gone = credential({ name: "gone", subject: subjectOf("gone") });

	expect(
		surplusOf([gone], { protections: [allowedTrusts([allowed])] }).map(
			({ name }) => name,
		),
	).toEqual(left);
});
