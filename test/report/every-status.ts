import type { Report } from "../../src/generated/report.ts";
import { comparisonRules } from "../../src/rules/registry.ts";
import {
	change,
	compared,
	credential,
	finding,
	identity,
	location,
	owned,
	reportOf,
	requirement,
} from "../nouns.ts";

const issuers = [
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/aaaaaaaa-0000-4000-8000-000000000001/",
	"https://northeurope.oic.prod-aks.azure.com/3aa4a235-b6e2-48d5-9195-7fcf05b459b0/bbbbbbbb-0000-4000-8000-000000000002/",
] as const;

export const clients = {
	api: "8e3a5c7d-1f2b-4d69-a083-6c4e9b7d5f03",
	proxy: "2b9c4d3f-6a1e-4c58-8e07-9f5d1b3a7c02",
	scaler: "4f6d8b0c-3e5a-4c7b-b192-8d0f2a4c6e04",
	pipeline: "5d7f6b1e-8f0a-4b6e-9d64-3f1c7a2e9b01",
	forbidden: "9a1b3c5d-7e9f-4a0b-8c2d-4e6f8a0b2c05",
};

const subjects = {
	api: "system:serviceaccount:oil-orders-dev:api-sa",
	apiProd: "system:serviceaccount:oil-orders-prod:api-sa",
	proxy: "system:serviceaccount:oil-orders-dev:api-aux-oauth-sa",
	scaler: "system:serviceaccount:keda:keda-operator",
	pipeline: "system:serviceaccount:oil-orders-app:subpipeline-dev-sa",
	night: "system:serviceaccount:oil-orders-prod:night-sa",
};

function required(
	environment: string,
	kind: string,
	name: string,
	clientId: string,
	subject: string,
	line: number,
) {
	return requirement({
		...{ application: "oil-orders", environment, kind, name, clientId },
		...{ subject, issuers: [...issuers] },
		location: location({ line, column: 21, endColumn: 57 }),
	});
}

function managed(
	clientId: string,
	name: string,
	credentials: Parameters<typeof identity>[0],
) {
	const id = `/subscriptions/5b2ec1fc-0000-4000-8000-000000000001/resourceGroups/rg-identities/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${name}`;
	return identity(credentials, { clientId, name, id });
}

const namespaces = ["dev", "prod", "app"].map((name) => `oil-orders-${name}`);

/** One of every status, as the comparison and the rules make it of what is required and what exists. */
const comparison = compared(
	[
		required("dev", "component", "api", clients.api, subjects.api, 14),
		required("dev", "oauth2-proxy", "api", clients.proxy, subjects.proxy, 18),
		required(
			"dev",
			"horizontal-scaling",
			"api",
			clients.scaler,
			subjects.scaler,
			26,
		),
		required(
			"dev",
			"sub-pipeline",
			"dev",
			clients.pipeline,
			subjects.pipeline,
			9,
		),
		required("prod", "component", "api", clients.api, subjects.apiProd, 14),
		required("prod", "job", "night", clients.forbidden, subjects.night, 33),
	],
	[
		managed(clients.api, "id-api", [
			credential({
				name: "api-dev",
				issuer: issuers[0],
				subject: subjects.api,
			}),
			credential({
				name: "old-web",
				issuer: issuers[0],
				subject: "system:serviceaccount:oil-orders-dev:web-sa",
			}),
		]),
		identity(
			[
				credential({
					name: "proxy",
					issuer: issuers[0].slice(0, -1),
					subject: subjects.proxy,
				}),
				credential({
					name: "deploy",
					issuer: "https://token.actions.githubusercontent.com",
					subject: "repo:my-org/oil-orders:environment:prod",
				}),
			],
			{
				...{ clientId: clients.proxy, kind: "app-registration" },
				...{ name: "app-proxy", id: "0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d" },
			},
		),
		managed(
			clients.scaler,
			"id-scaler",
			issuers.map((issuer, index) =>
				credential({
					name: `keda-${index + 1}`,
					issuer,
					subject: subjects.scaler,
				}),
			),
		),
		{
			...{ clientId: clients.pipeline, kind: null, status: "not-found" },
			reason: "the tenant has no application with this client ID",
		},
		{
			...{ clientId: clients.forbidden, status: "forbidden", name: "id-night" },
			kind: "user-assigned-managed-identity",
			reason: "its credentials may not be read (403)",
			remedy: "Grant Managed Identity Contributor on it.",
		},
	],
	{
		applications: ["oil-orders"],
		ownership: new Map(issuers.map((issuer) => [issuer, owned(namespaces)])),
	},
);

const fileFindings = [
	finding({
		...{ rule: "invalid-name", level: "error" },
		message: 'the name "Web_1" of a component is not a DNS label',
		help: "Use lower-case letters, digits and dashes.",
		data: { name: "Web_1" },
		location: location({ line: 40, column: 11, endColumn: 16 }),
	}),
	...[44, 51].map((line) =>
		finding({
			...{ rule: "unused-identity-key", level: "warning" },
			message: `nothing reads identity.azure.tenant on line ${line}`,
			help: "Remove it.",
			data: { key: `spec.components[${line}].identity.azure.tenant` },
			location: location({ line, column: 9, endColumn: 15 }),
		}),
	),
];

const context = {
	endedAt: Date.UTC(2026, 10, 20, 6, 30),
	run: {
		url: "https://github.com/my-org/oil-orders/actions/runs/4711",
		commit: "c0dec0dec0dec0dec0dec0dec0dec0dec0dec0de",
	},
	issuers: [
		{ issuer: issuers[0], clusters: ["platform"] },
		{ issuer: issuers[1], clusters: ["platform2"] },
	],
	files: ["radixconfig.yaml"],
};

export const everyStatus: Report = reportOf({
	...{ comparison, comparedWith: "azure", ...context },
	findings: [
		...fileFindings,
		...comparisonRules.flatMap((rule) => rule.findings(comparison)),
	],
});

/** The same after a sync that made some of it. */
export const everyOutcome: Report = reportOf({
	...{ comparison, comparedWith: "azure", ...context, mode: "sync" },
	findings: comparisonRules.flatMap((rule) => rule.findings(comparison)),
	planDigest: "0123456789abcdef".repeat(4),
	usage: [
		{ clientId: clients.api, before: 2, after: 4, peak: 5 },
		{ clientId: clients.proxy, before: 2, after: 2, peak: 2 },
	],
	changes: [
		change({
			...{ clientId: clients.api, name: "system-serviceaccount-1" },
			...{ issuer: issuers[1], subject: subjects.api, outcome: "done" },
		}),
		change({
			...{ clientId: clients.api, name: "system-serviceaccount-2" },
			...{ issuer: issuers[0], subject: subjects.apiProd, outcome: "failed" },
			error: "may not be written (403)",
		}),
		change({
			...{ clientId: clients.api, name: "system-serviceaccount-3" },
			...{ issuer: issuers[1], subject: subjects.apiProd, outcome: "unknown" },
			error: "the run was stopped while it was written",
		}),
		change({
			...{ action: "replace", clientId: clients.proxy, name: "proxy" },
			...{ issuer: issuers[0], subject: subjects.proxy, outcome: "skipped" },
			before: "api://AzureADTokenExchangE",
			error: "replacing a credential needs prune",
		}),
		change({
			...{ action: "delete", clientId: clients.api, name: "old-web" },
			issuer: issuers[0],
			subject: "system:serviceaccount:oil-orders-dev:web-sa",
			...{ outcome: "done", why: "no workload requires it" },
		}),
	],
});

/** The same before anything was written. */
export const everyPlan: Report = {
	...everyOutcome,
	changes: everyOutcome.changes.map(({ error, ...rest }) => ({
		...rest,
		outcome: "planned",
	})),
};
