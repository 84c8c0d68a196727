import type { AzureCloudName } from "../azure/settings.ts";
import type { CommentChoice } from "../github/run.ts";
import type { FailOn, Mode } from "../report/outcome.ts";

/** The tasks that inputs are for, in the order in which people need them. */
export const inputGroups = [
	"Files",
	"Clusters",
	"Azure",
	"Writing",
	"Result",
	"Output",
	"GitHub",
] as const;

type InputGroup = (typeof inputGroups)[number];

/** The commands that take inputs as options. */
export type InputCommand = Mode | "subjects" | "snapshot";

/**
 * Every input of the Action and option of the command line, once. `action.yml`, the README tables and
 * `--help` are made from this table (the first two also from `scripts/descriptions.ts`); the defaults are applied in `options.ts`.
 */
export interface InputDefinition {
	/** The task that it is for. */
	readonly group: InputGroup;
	/** What `--help` says. The documentation says more: `scripts/descriptions.ts`. */
	readonly brief: string;
	/** The commands that have no use for it. It is no option in their help. */
	readonly notOf?: readonly InputCommand[];
	readonly kind: "text" | "list" | "boolean" | "count";
	readonly choices?: readonly string[];
	/** The default as the documentation shows it. */
	readonly default?: string;
	/** Whether the policy file may set it, too; an input that is given wins. */
	readonly inPolicy?: true;
	/** What the runner fills in, for what only the runner has. Everything else has its default in the code. */
	readonly actionDefault?: string;
}

export const modes = [
	"lint",
	"report",
	"sync",
] as const satisfies readonly Mode[];
export const failOnLevels = [
	"error",
	"warning",
	"never",
] as const satisfies readonly FailOn[];
export const commentChoices = [
	"never",
	"findings",
	"always",
] as const satisfies readonly CommentChoice[];
export const azureClouds = [
	"AzureCloud",
	"AzureUSGovernment",
	"AzureChinaCloud",
] as const satisfies readonly AzureCloudName[];

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
const githubToken = "${{ github.token }}";

export const inputs = {
	mode: {
		kind: "text",
		choices: modes,
		default: "report",
		group: "Files",
		brief: "what to do",
	},
	config: {
		kind: "list",
		default: "radixconfig.yaml, radixconfig.yml, here or above",
		group: "Files",
		brief: "the same as [files...]: names, globs, folders, -",
	},
	environments: {
		kind: "list",
		default: "all",
		group: "Files",
		brief: "judge only these environments",
	},
	"issuer-urls": {
		kind: "list",
		group: "Clusters",
		brief: "OIDC issuer URLs of the cluster",
	},
	"radix-cluster": {
		kind: "list",
		group: "Clusters",
		brief: "read issuers from the Radix API",
	},
	deployed: {
		kind: "boolean",
		default: "true with radix-cluster",
		group: "Clusters",
		brief: "also read what is deployed",
		notOf: ["lint", "subjects"],
	},
	"check-issuers": {
		kind: "boolean",
		default: "false",
		group: "Clusters",
		brief: "also read what the issuers say of themselves",
		notOf: ["lint", "subjects", "snapshot"],
	},
	"retired-issuer-urls": {
		kind: "list",
		group: "Clusters",
		brief: "issuers whose credentials are surplus",
	},
	audience: {
		kind: "text",
		default: "api://AzureADTokenExchange",
		inPolicy: true,
		group: "Clusters",
		brief: "of the tokens",
	},
	"azure-client-id": {
		kind: "text",
		group: "Azure",
		brief: "sign in as this application, with the workflow's OIDC token",
		notOf: ["lint", "subjects"],
	},
	"azure-tenant-id": {
		kind: "text",
		group: "Azure",
		brief: "the tenant to sign in to",
		notOf: ["lint", "subjects"],
	},
	"subscription-ids": {
		kind: "list",
		default: "all that can be read",
		inPolicy: true,
		group: "Azure",
		brief: "where to look for managed identities",
		notOf: ["lint", "subjects"],
	},
	"azure-cloud": {
		kind: "text",
		choices: azureClouds,
		default: "AzureCloud",
		inPolicy: true,
		group: "Azure",
		brief: "the Azure cloud",
		notOf: ["lint", "subjects"],
	},
	snapshot: {
		kind: "text",
		group: "Azure",
		brief: "compare with this file instead of Azure",
		notOf: ["lint", "subjects", "sync", "snapshot"],
	},
	"dry-run": {
		kind: "boolean",
		default: "false",
		group: "Writing",
		brief: "show the plan and change nothing",
		notOf: ["lint", "subjects", "report", "snapshot"],
	},
	prune: {
		kind: "boolean",
		default: "false",
		group: "Writing",
		brief: "also delete surplus credentials that are the app's own",
		notOf: ["lint", "subjects", "report", "snapshot"],
	},
	"max-deletes": {
		kind: "count",
		default: "5",
		inPolicy: true,
		group: "Writing",
		brief: "refuse a plan that deletes or replaces more",
		notOf: ["lint", "subjects", "report", "snapshot"],
	},
	plan: {
		kind: "text",
		group: "Writing",
		brief: "apply only the plan with this digest, or `reviewed`",
		notOf: ["lint", "subjects", "report", "snapshot"],
	},
	policy: {
		kind: "text",
		default: ".github/radix-workload-identity.yaml, if it exists",
		group: "Files",
		brief: "the policy file",
	},
	"fail-on": {
		kind: "text",
		choices: failOnLevels,
		default: "error",
		inPolicy: true,
		group: "Result",
		brief: "error, warning, never",
		notOf: ["subjects", "snapshot"],
	},
	"report-file": {
		kind: "text",
		group: "Output",
		brief: "write the JSON report",
		notOf: ["subjects", "snapshot"],
	},
	"sarif-file": {
		kind: "text",
		group: "Output",
		brief: "write SARIF, for code scanning",
		notOf: ["subjects", "snapshot"],
	},
	"markdown-file": {
		kind: "text",
		group: "Output",
		brief: "write Markdown",
		notOf: ["subjects", "snapshot"],
	},
	"html-file": {
		kind: "text",
		group: "Output",
		brief: "write one HTML page",
		notOf: ["subjects", "snapshot"],
	},
	"junit-file": {
		kind: "text",
		group: "Output",
		brief: "write JUnit XML",
		notOf: ["subjects", "snapshot"],
	},
	"snapshot-file": {
		kind: "text",
		group: "Output",
		brief: "write what was read from Azure",
		notOf: ["lint", "subjects"],
	},
	wait: {
		kind: "count",
		default: "0",
		group: "Azure",
		brief: "seconds to wait for missing credentials",
		notOf: ["lint", "subjects", "sync", "snapshot"],
	},
	comment: {
		kind: "text",
		choices: commentChoices,
		default: "findings, with lint never",
		group: "GitHub",
		brief: "never, findings, always",
		notOf: ["subjects", "snapshot"],
	},
	"drift-issue": {
		kind: "boolean",
		default: "false",
		group: "GitHub",
		brief: "keep one issue open while there is drift",
		notOf: ["lint", "subjects", "snapshot"],
	},
	"github-token": {
		kind: "text",
		actionDefault: githubToken,
		group: "GitHub",
		brief: "the token for GitHub",
		notOf: ["subjects", "snapshot"],
	},
} as const satisfies Readonly<Record<string, InputDefinition>>;

export type InputName = keyof typeof inputs;

export const inputNames = Object.keys(inputs) as InputName[];

/** Every output of the Action. */
export const outputNames = [
	"conclusion",
	"errors",
	"warnings",
	"missing",
	"surplus",
	"unknown",
	"created",
	"deleted",
	"plan-digest",
	"report-file",
	"sarif-file",
] as const;

export type OutputName = (typeof outputNames)[number];
