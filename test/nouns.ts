import { compare } from "../src/compare/compare.ts";
import type { Change } from "../src/model/change.ts";
import type { Credential } from "../src/model/credential.ts";
import type { Claim, Demand } from "../src/model/demand.ts";
import type { Finding } from "../src/model/finding.ts";
import { about } from "../src/model/finding.ts";
import type { Identity, ResolvedIdentity } from "../src/model/identity.ts";
import type { Location } from "../src/model/location.ts";
import type { Requirement } from "../src/model/requirement.ts";
import { workloadAudience } from "../src/model/subject.ts";
import { buildReport, type Report } from "../src/report/build.ts";
import type { FailOn, Outcome } from "../src/report/outcome.ts";

/** Plain values for tests: a test names what it is about, and the rest is filled in here. */

export const audience = workloadAudience;
export const issuer = issuerOf("northeurope", 1);
export const otherIssuer = issuerOf("northeurope", 2);
export const retiredIssuer = issuerOf("westeurope", 9);

export const ids = {
	web: "11111111-1111-4111-8111-111111111111",
	api: "22222222-2222-4222-8222-222222222222",
	other: "33333333-3333-4333-8333-333333333333",
};

function issuerOf(region: string, cluster: number): string {
	return `https://${region}.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-00000000000${cluster}/`;
}

/** The subject of a workload's own service account. */
export function subjectOf(name: string, environment = "dev"): string {
	return `system:serviceaccount:my-app-${environment}:${name}-sa`;
}

/** A component's requirement, in the application `my-app`. */
export function requirement(
	given: Partial<Requirement> & { name?: string; kind?: string } = {},
): Requirement {
	const { name = "web", kind = "component", ...rest } = given;
	const environment = rest.environment ?? "dev";
	return {
		application: "my-app",
		environment,
		workload: { kind, name },
		clientId: ids.web,
		subject: subjectOf(name, environment),
		audience,
		issuers: [issuer],
		location: location(),
		...rest,
	};
}

/** A credential that is right for the component `web` in `dev`. */
export function credential(given: Partial<Credential> = {}): Credential {
	return {
		name: "web",
		issuer,
		subject: subjectOf("web"),
		audiences: [audience],
		...given,
	};
}

/** A managed identity that could be read. */
export function identity(
	credentials: readonly Credential[] = [],
	given: Partial<ResolvedIdentity> = {},
): ResolvedIdentity {
	const clientId = given.clientId ?? ids.web;
	return {
		clientId,
		kind: "user-assigned-managed-identity",
		name: `id-${clientId.charAt(0)}`,
		id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-${clientId.charAt(0)}`,
		status: "resolved",
		credentials,
		...given,
	};
}

/** As many credentials as an identity could have, none of which concerns the application. */
export function foreignCredentials(count: number): Credential[] {
	return Array.from({ length: count }, (_, index) =>
		credential({
			name: `github-${index}`,
			issuer: "https://token.actions.githubusercontent.com",
			subject: `repo:my-org/my-app:environment:${index}`,
		}),
	);
}

/** Namespaces that are the application's own, beyond doubt. */
export function owned(namespaces: readonly string[]): Map<string, Claim> {
	return new Map(namespaces.map((namespace) => [namespace, {}]));
}

/** What a demand is made of where a test is about it: the namespaces are the app's own everywhere. */
export interface DemandGiven extends Partial<Demand> {
	readonly namespaces?: readonly string[];
}

/** What a run wants that judges all that is required, in the environments of its requirements. */
export function demand(
	required: readonly Requirement[],
	{ namespaces, ...given }: DemandGiven = {},
): Demand {
	const environments = [
		...new Set(required.map(({ environment }) => environment)),
	];
	const own =
		namespaces ?? [...environments, "app"].map((name) => `my-app-${name}`);
	const retiredIssuers = given.retiredIssuers ?? [];
	const issuers = new Set([
		...required.flatMap((requirement) => requirement.issuers),
		...retiredIssuers,
	]);
	return {
		required,
		judged: required,
		unresolved: [],
		applications: ["my-app"],
		ownership: new Map([...issuers].map((issuer) => [issuer, owned(own)])),
		retiredIssuers,
		protections: [],
		...given,
	};
}

/** Compares requirements with identities, everything else being as usual. */
export function compared(
	required: readonly Requirement[],
	identities: readonly Identity[],
	given: DemandGiven = {},
) {
	return compare(demand(required, given), identities);
}

export function finding(given: Partial<Finding> = {}): Finding {
	return {
		rule: "missing-credential",
		level: "error",
		message: "something is missing",
		help: "Create it.",
		about: about({}),
		...given,
	};
}

export function location(given: Partial<Location> = {}): Location {
	const line = given.line ?? 1;
	return {
		file: "radixconfig.yaml",
		line,
		column: 1,
		endLine: line,
		endColumn: 5,
		...given,
	};
}

/** The creation of a credential for the component `web`, done. */
export function change(given: Partial<Change> = {}): Change {
	return {
		action: "create",
		clientId: ids.web,
		name: "web",
		issuer,
		subject: subjectOf("web"),
		audience,
		outcome: "done",
		...given,
	};
}

/** A report of mode `report` on what a run found. */
export function reportOf(
	given: Partial<Outcome> = {},
	failOn: FailOn = "error",
): Report {
	return buildReport(
		{
			mode: "report",
			complete: true,
			requirements: given.comparison?.requirements ?? [],
			findings: [],
			...given,
		},
		failOn,
	);
}

/** What people and services may give things as names, hoping that a surface takes it for its own. */
export const hostileTexts = [
	"::error::pwned",
	"  ::set-output name=conclusion::success",
	"##[error]pwned",
	"a\n::error::pwned",
	"a\r\n::error::pwned",
	"a\u2028::error::pwned",
	"100%0A::error::pwned",
	"\u001b[2J\u001b]0;pwned\u0007",
	"\u202egnp.exe",
	"\u200bzero\ufeffwidth",
	"a|b || c",
	"<img src=x onerror=alert(1)>",
	"</code><script>alert(1)</script>",
	"&lt;b&gt;",
	"@my-org/everyone",
	"`code` ``` **bold** _it_ ~~no~~ #1",
	"[link](https://attacker.example)",
	"![image](https://attacker.example/x.png)",
	"$math$ \\(x\\)",
	"\ud800 alone",
	"x".repeat(300),
	"",
];
