import fc from "fast-check";
import {
	incompleteFiles,
	signedInIdentity,
} from "../src/demand/protections.ts";
import { unreadable } from "../src/files/tree.ts";
import { type Credential, credentialLimit } from "../src/model/credential.ts";
import type { Claim, Demand } from "../src/model/demand.ts";
import type { Identity } from "../src/model/identity.ts";
import type { Requirement } from "../src/model/requirement.ts";
import { kedaSubject, workloadAudience } from "../src/model/subject.ts";
import { owned } from "./nouns.ts";

/** What a run wants and what it finds: small sets of everything, so that much of it meets. */
export interface Scenario {
	readonly demand: Demand;
	readonly identities: readonly Identity[];
	/** False if a file has errors. */
	readonly provable: boolean;
	readonly signedInAs: string | undefined;
}

const issuers = [
	"https://cluster.example/1/",
	"https://cluster.example/2/",
	"https://retired.example/",
	"https://else.example/",
] as const;
const [currentIssuer, secondIssuer, oldIssuer] = issuers;
const clientIds = [1, 2, 3].map((digit) =>
	"dddddddd-dddd-4ddd-8ddd-dddddddddddd".replaceAll("d", String(digit)),
);
const applicationName = "my-app";
const subjects = [
	...["dev", "prod", "gone", "app"].flatMap((environment) =>
		["web", "wab", "api"].map((name) => subjectOf(environment, name)),
	),
	kedaSubject,
	"repo:my-org/my-app:environment:prod",
];

const namespaces = ["dev", "prod", "app"].map(
	(environment) => `${applicationName}-${environment}`,
);

function subjectOf(environment: string, name: string): string {
	return `system:serviceaccount:${applicationName}-${environment}:${name}-sa`;
}

const requirement: fc.Arbitrary<Requirement> = fc
	.record({
		environment: fc.constantFrom("dev", "prod"),
		workload: fc.record({
			kind: fc.constantFrom("component", "horizontal-scaling"),
			name: fc.constantFrom("web", "wab", "api"),
		}),
		clientId: fc.constantFrom(...clientIds),
		issuers: fc.constantFrom(
			[currentIssuer],
			[secondIssuer],
			[currentIssuer, secondIssuer],
		),
		line: fc.integer({ min: 1, max: 99 }),
	})
	.map(({ line, ...rest }) => ({
		application: applicationName,
		...rest,
		subject:
			rest.workload.kind === "component"
				? subjectOf(rest.environment, rest.workload.name)
				: kedaSubject,
		audience: workloadAudience,
		location: {
			...{ file: "radixconfig.yaml", line, column: 1 },
			...{ endLine: line, endColumn: 37 },
		},
	}));

const spoilt = fc.constantFrom<((text: string) => string)[]>(
	(text) => text,
	(text) => text,
	(text) => text,
	(text) => text.toUpperCase(),
	(text) => `${text} `,
	(text) => text.replace(/\/$/, ""),
);

const credential: fc.Arbitrary<Credential> = fc
	.tuple(
		fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9_-]{2,10}$/),
		fc.constantFrom(...issuers),
		fc.option(fc.constantFrom(...subjects), { freq: 20 }),
		fc.constantFrom(workloadAudience, workloadAudience, "api://else"),
		spoilt,
		spoilt,
	)
	.map(([name, issuer, subject, audience, ofIssuer, ofSubject]) => ({
		name,
		issuer: ofIssuer(issuer),
		subject: subject === null ? null : ofSubject(subject),
		audiences: [audience],
	}));

/** Azure keeps names, and pairs of issuer and subject, unique on an identity. */
const credentials: fc.Arbitrary<Credential[]> = fc.uniqueArray(credential, {
	maxLength: credentialLimit,
	comparator: (a, b) =>
		a.name.toLowerCase() === b.name.toLowerCase() ||
		(a.issuer === b.issuer && a.subject === b.subject),
});

function identityOf(clientId: string): fc.Arbitrary<Identity> {
	const base = { clientId, kind: "user-assigned-managed-identity" as const };
	return fc.oneof(
		{
			weight: 8,
			arbitrary: credentials.map((credentials) => ({
				...base,
				...{ status: "resolved" as const, credentials },
				...{
					name: `id-${clientId.charAt(0)}`,
					id: `/id-${clientId.charAt(0)}`,
				},
			})),
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom<Identity[]>(
				{ ...base, status: "not-found", reason: "there is none" },
				{ ...base, status: "unsupported", reason: "it cannot" },
				{ ...base, status: "forbidden", reason: "no", remedy: "ask" },
				{ ...base, status: "unknown", reason: "no answer", remedy: "wait" },
			),
		},
	);
}

export const scenario: fc.Arbitrary<Scenario> = fc
	.record({
		required: fc.array(requirement, { maxLength: 12 }),
		environments: fc.constantFrom<string[][]>(
			["dev"],
			["prod"],
			["dev", "prod"],
		),
		provable: fc.constantFrom(true, true, true, false),
		signedInAs: fc.constantFrom<(string | undefined)[]>(
			undefined,
			undefined,
			...clientIds,
		),
		identities: fc.tuple(...clientIds.map(identityOf)),
		doubtful: fc.subarray(namespaces),
	})
	.map(({ environments, doubtful, ...given }) => ({
		...given,
		demand: {
			required: given.required,
			judged: given.required.filter(({ environment }) =>
				environments.includes(environment),
			),
			unresolved: [],
			applications: [applicationName],
			ownership: new Map(
				issuers.map((issuer) => [
					issuer,
					new Map<string, Claim>([
						...owned(namespaces),
						...doubtful.map(
							(namespace) => [namespace, { doubt: "who knows" }] as const,
						),
					]),
				]),
			),
			retiredIssuers: [oldIssuer],
			protections: [
				incompleteFiles([], given.provable ? [] : [lost]),
				signedInIdentity(given.signedInAs),
			],
		},
	}));

const lost = unreadable("radixconfig.yaml", {
	code: "missing",
	problem: "does not exist",
});
