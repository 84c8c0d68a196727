import type { AzureCloudName } from "../azure/settings.ts";
import type { CommentChoice } from "../github/run.ts";
import type { FailOn, Mode } from "../report/outcome.ts";

/**
 * Every input of the Action and option of the command line, once. `action.yml`, the README tables and
 * `--help` are made from this table; the defaults are applied in `options.ts`.
 */
export interface InputDefinition {
	readonly description: string;
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
		description:
			"`lint` checks the files offline, `report` compares with Azure and changes nothing, `sync` also creates what is missing.",
	},
	config: {
		kind: "list",
		default: "radixconfig.yaml, radixconfig.yml, here or above",
		description:
			"The radixconfig files to read, as names or globs. A folder stands for every `radixconfig*.yaml` in it, and `-` for standard input.",
	},
	environments: {
		kind: "list",
		default: "all",
		description:
			"Judge only the trusts of these environments. Credentials that other environments need are never surplus.",
	},
	"issuer-urls": {
		kind: "list",
		description:
			"OIDC issuer URLs of the cluster, exactly as the Radix Web Console shows them.",
	},
	"radix-cluster": {
		kind: "list",
		description:
			"Read the issuers from the Radix API: `platform`, `platform2`, `platform3`, `playground` or the base URL of a Radix API.",
	},
	deployed: {
		kind: "boolean",
		default: "true with radix-cluster",
		description:
			"Also read from the Radix API what is deployed: what runs keeps its credentials. `false` lets `prune` go on without it; use that only if nothing but the given files runs.",
	},
	"check-issuers": {
		kind: "boolean",
		default: "false",
		description:
			"Also read the discovery document and the keys of each issuer, without a credential, and compare the issuer that it names.",
	},
	"retired-issuer-urls": {
		kind: "list",
		description:
			"Issuers of clusters that are no longer used. Their credentials are surplus.",
	},
	audience: {
		kind: "text",
		default: "api://AzureADTokenExchange",
		inPolicy: true,
		description: "The audience of the pods' tokens.",
	},
	"azure-client-id": {
		kind: "text",
		description:
			"Sign in as this application with the workflow's OIDC token. Also read from `AZURE_CLIENT_ID`. Without it, the session of `azure/login` or `az login` is used.",
	},
	"azure-tenant-id": {
		kind: "text",
		description: "The tenant to sign in to. Also read from `AZURE_TENANT_ID`.",
	},
	"subscription-ids": {
		kind: "list",
		default: "all that can be read",
		inPolicy: true,
		description:
			"The subscriptions to search for managed identities if Microsoft Graph cannot be read.",
	},
	"azure-cloud": {
		kind: "text",
		choices: azureClouds,
		default: "AzureCloud",
		inPolicy: true,
		description: "The Azure cloud that the identities are in.",
	},
	snapshot: {
		kind: "text",
		description:
			"Compare with this JSON file instead of Azure. The command `snapshot` or the input `snapshot-file` writes it.",
	},
	"dry-run": {
		kind: "boolean",
		default: "false",
		description: "With `sync`: show the plan and change nothing.",
	},
	prune: {
		kind: "boolean",
		default: "false",
		description:
			"With `sync`: also delete surplus credentials that are provably the app's own, and replace those with a wrong audience.",
	},
	"max-deletes": {
		kind: "count",
		default: "5",
		inPolicy: true,
		description:
			"With `prune`: refuse a plan that deletes or replaces more credentials.",
	},
	plan: {
		kind: "text",
		description:
			"With `sync`: apply the plan only if it has this digest, or `reviewed`: the digest in the comment on the pull request that was merged as this commit, which needs `pull-requests: read`.",
	},
	policy: {
		kind: "text",
		default: ".github/radix-workload-identity.yaml, if it exists",
		description:
			"The policy file: levels of rules, ignores, clusters and their files, and defaults for some inputs.",
	},
	"fail-on": {
		kind: "text",
		choices: failOnLevels,
		default: "error",
		inPolicy: true,
		description: "Fail on findings of this level or above.",
	},
	"report-file": {
		kind: "text",
		description: "Write the JSON report to this file.",
	},
	"sarif-file": {
		kind: "text",
		description:
			"Write the findings as SARIF 2.1.0 to this file, for `github/codeql-action/upload-sarif`.",
	},
	"markdown-file": {
		kind: "text",
		description: "Write the report in Markdown to this file.",
	},
	"html-file": {
		kind: "text",
		description:
			"Write the report as one self-contained HTML page to this file.",
	},
	"junit-file": {
		kind: "text",
		description:
			"Write the findings as JUnit XML to this file, for other CI systems.",
	},
	"snapshot-file": {
		kind: "text",
		description: "Write a snapshot of what was read from Azure to this file.",
	},
	wait: {
		kind: "count",
		default: "0",
		description:
			"With `report`: seconds to wait for missing credentials that another job is creating.",
	},
	comment: {
		kind: "text",
		choices: commentChoices,
		default: "findings, with lint never",
		description:
			"The pull request's comment: `findings` writes one if there are findings or changes and keeps it up to date, `always` writes one in any case, `never` writes none. The command line comments only if the option is given. Needs `pull-requests: write`.",
	},
	"drift-issue": {
		kind: "boolean",
		default: "false",
		description:
			"Keep one GitHub issue open while there are errors or warnings. For scheduled runs; needs `issues: write`.",
	},
	"github-token": {
		kind: "text",
		actionDefault: githubToken,
		description:
			"The token for the comment and the issue, and to read the base of a pull request. The command line also reads `GITHUB_TOKEN`.",
	},
} as const satisfies Readonly<Record<string, InputDefinition>>;

export type InputName = keyof typeof inputs;

export const inputNames = Object.keys(inputs) as InputName[];

/** Every output of the Action. */
export const outputs = {
	conclusion: "`success` or `failure`.",
	errors: "Number of findings of level error.",
	warnings: "Number of findings of level warning.",
	missing:
		"Number of required trusts with neither a matching nor a near-miss credential.",
	surplus: "Number of credentials that nothing requires.",
	unknown: "Number of required trusts that could not be verified.",
	created: "Number of credentials that were created.",
	deleted: "Number of credentials that were deleted or replaced.",
	"plan-digest":
		"With `sync`: identifies the plan and the state that it was computed from.",
	"report-file": "The file of the JSON report, if one was requested.",
	"sarif-file": "The SARIF file, if one was requested.",
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof outputs;
