import type { Report } from "../../src/generated/report.ts";
import { clients } from "./every-status.ts";

export {
	clients,
	everyOutcome,
	everyPlan,
	everyStatus,
} from "./every-status.ts";

type Trust = Report["trusts"][number];
type Requirement = Report["requirements"][number];

const issuers = [
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/",
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/",
];
const audience = "api://AzureADTokenExchange";
/** What a hostile author or a service could put wherever text is taken from input. */
export const hostile = [
	"::error::pwned",
	"x\n::set-output name=conclusion::success",
	"##[error]pwned",
	"100%0A::error::pwned",
	"a|b",
	"<img src=x onerror=alert(1)>",
	"</script><script>alert(1)</script>",
	"-->pwned",
	"]]>",
	"$" + "{`$(touch pwned)`}",
	"'; touch pwned; '",
	'"; touch pwned; "',
	"$" + "{var.pwned} %" + "{if true}",
	"@my-org/everyone",
	"#1 GH-2 my-org/my-app#3",
	"`code` [link](https://attacker.example)",
	"```\n# heading",
	"\u001b[2Jcleared",
	"\u202Egnp.exe",
	"\u0000\uD800",
	"x".repeat(300),
];

/** A report in which everything that is text comes from someone hostile. */
export const hostileReport: Report = complete({
	requirements: hostile.map((text, index) => ({
		...required(text, "component", text, clients.api, index + 1),
		application: text,
		subject: text,
		issuers: [issuers[0] ?? "", text],
		file: text,
	})),
	trusts: hostile.map((text, index) => ({
		clientId: clients.api,
		issuer: text,
		subject: text,
		audience: text,
		status: "missing",
		reason: text,
		credential: text,
		requiredBy: [index],
	})),
	identities: [
		{
			...managed(clients.api, hostile.join(" "), 3),
			id: hostile.join("/"),
			reason: hostile.join(" "),
		},
	],
	surplus: hostile.map((text) => ({
		clientId: clients.api,
		name: text,
		issuer: text,
		subject: text,
		audiences: [text],
		why: text,
		prunable: false,
	})),
	findings: hostile.map((text, index) => ({
		rule: "missing-credential",
		level: "error",
		message: text,
		file: text,
		line: index + 1,
		column: 1,
		endLine: index + 1,
		endColumn: 9,
		help: text,
		about: { clientIds: [clients.api], issuers: [text], subjects: [text] },
		data: { clientId: clients.api, issuer: text, subject: text },
	})),
	notices: hostile,
	suppressed: hostile.flatMap((text) => [
		{ by: text, level: "error", file: text, line: 1, count: 1 },
		{ by: text, level: "error", loweredTo: "note", file: text, count: 1 },
	]),
	changes: hostile.map((text) => ({
		action: "create",
		clientId: clients.api,
		name: text,
		issuer: text,
		subject: text,
		audience: text,
		outcome: "skipped",
		error: text,
	})),
	planDigest: "0".repeat(64),
});

/** As many of everything as no surface can show. */
export function manyFindings(count = 5000): Report {
	const clientId = (index: number) =>
		`00000000-0000-4000-8000-${String(Math.floor(index / 10)).padStart(12, "0")}`;
	const requirements = Array.from({ length: count }, (_, index) => ({
		...required(
			`env-${index % 10}`,
			"component",
			`component-${index}`,
			clientId(index),
			index + 1,
		),
		issuers: issuers.slice(0, 1),
	}));
	const report = complete({
		requirements,
		trusts: [],
		identities: [...new Set(requirements.map((one) => one.clientId))].map(
			(id) => managed(id, `id-${id}`, 0),
		),
		changes: requirements.map(({ clientId, subject }, index) => ({
			action: "create",
			clientId,
			name: `name-${index}`,
			issuer: issuers[0] ?? "",
			subject,
			audience,
			outcome: "planned",
		})),
		planDigest: "0".repeat(64),
	});
	report.trusts = requirements.map(({ clientId, subject }, index) => ({
		clientId,
		issuer: issuers[0] ?? "",
		subject,
		audience,
		status: "missing",
		requiredBy: [index],
	}));
	report.findings = requirements.map(({ clientId, subject }, index) =>
		finding("missing-credential", "error", index + 1, {
			message: `component component-${index}: no federated identity credential trusts it`,
			about: {
				clientIds: [clientId],
				issuers: issuers.slice(0, 1),
				subjects: [subject],
			},
			data: { clientId, subject, issuer: issuers[0], requiredBy: ["x"] },
		}),
	);
	return { ...report, conclusion: "failure", summary: summaryOf(report) };
}

/** A report of nothing wrong at all. */
export const clean: Report = complete({
	requirements: [
		{
			...required("dev", "component", "api", clients.api, 14),
			issuers: issuers.slice(0, 1),
		},
	],
	trusts: [trust(0, 0, "present", { credential: "api-dev" })],
	identities: [managed(clients.api, "id-api", 1)],
});

/** Fills in what follows from the rest. */
export function complete(parts: Partial<Report>): Report {
	const report: Report = {
		version: 1,
		mode: "report",
		conclusion: "success",
		requirements: [],
		trusts: [],
		identities: [],
		surplus: [],
		findings: [],
		changes: [],
		...parts,
		summary: {} as Report["summary"],
	};
	// A trust says by index who requires it; the rest of it is the requirement's.
	report.trusts = report.trusts.map((one) => {
		const requirement = report.requirements[one.requiredBy[0] ?? -1];
		return one.subject === "" && requirement
			? {
					...one,
					clientId: requirement.clientId,
					subject: requirement.subject,
				}
			: one;
	});
	report.summary = summaryOf(report);
	report.conclusion = report.summary.errors > 0 ? "failure" : "success";
	return report;
}

function summaryOf(report: Report): Report["summary"] {
	const levels = (level: string) =>
		report.findings.filter((one) => one.level === level).length;
	const statuses = (status: string) =>
		report.trusts.filter((one) => one.status === status).length;
	return {
		requirements: report.requirements.length,
		trusts: report.trusts.length,
		present: statuses("present"),
		missing: statuses("missing"),
		mismatched: statuses("mismatched"),
		unknown: statuses("unknown"),
		surplus: report.surplus.length,
		errors: levels("error"),
		warnings: levels("warning"),
		notes: levels("note"),
		created: 0,
		deleted: 0,
		failed: 0,
	};
}

function required(
	environment: string,
	kind: Requirement["workload"]["kind"],
	name: string,
	clientId: string,
	line: number,
): Requirement {
	const account = {
		component: `oil-orders-${environment}:${name}-sa`,
		job: `oil-orders-${environment}:${name}-sa`,
		"oauth2-proxy": `oil-orders-${environment}:${name}-aux-oauth-sa`,
		"horizontal-scaling": "keda:keda-operator",
		"sub-pipeline": `oil-orders-app:subpipeline-${name}-sa`,
	}[kind];
	return {
		application: "oil-orders",
		environment,
		workload: { kind, name },
		clientId,
		subject: `system:serviceaccount:${account}`,
		audience,
		issuers: [...issuers],
		file: "radixconfig.yaml",
		line,
		column: 21,
	};
}

function trust(
	requirement: number,
	issuer: number,
	status: Trust["status"],
	rest: Partial<Trust> = {},
): Trust {
	return {
		clientId: "",
		subject: "",
		issuer: issuers[issuer] ?? "",
		audience,
		status,
		requiredBy: [requirement],
		...rest,
	};
}

function managed(
	clientId: string,
	name: string,
	credentials: number,
): Report["identities"][number] {
	return {
		clientId,
		kind: "user-assigned-managed-identity",
		status: "resolved",
		name,
		id: resource(name),
		credentials,
		limit: 20,
	};
}

function resource(name: string): string {
	return `/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
}

function finding(
	rule: string,
	level: Report["findings"][number]["level"],
	line: number,
	rest: Partial<Report["findings"][number]> & { message: string },
): Report["findings"][number] {
	return {
		rule,
		level,
		file: "radixconfig.yaml",
		line,
		column: 21,
		endLine: line,
		endColumn: 57,
		help: "Create it, for example with mode sync.",
		...rest,
	};
}
