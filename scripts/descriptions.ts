import type { InputName, OutputName } from "../src/options/inputs.ts";

/** What the documentation says of every input: `action.yml` and the README. */
export const inputDescriptions: Readonly<Record<InputName, string>> = {
	mode: "`lint` checks the files offline, `report` compares with Azure and changes nothing, `sync` also creates what is missing.",
	config:
		"The radixconfig files to read, as names or globs. A folder stands for every `radixconfig*.yaml` in it, and `-` for standard input.",
	environments:
		"Judge only the trusts of these environments. Credentials that other environments need are never surplus.",
	"issuer-urls":
		"OIDC issuer URLs of the cluster, exactly as the Radix Web Console shows them.",
	"radix-cluster":
		"Read the issuers from the Radix API: `platform`, `platform2`, `platform3`, `playground` or the base URL of a Radix API.",
	deployed:
		"Also read from the Radix API what is deployed: what runs keeps its credentials. `false` lets `prune` go on without it; use that only if nothing but the given files runs.",
	"check-issuers":
		"Also read the discovery document and the keys of each issuer, without a credential, and compare the issuer that it names.",
	"retired-issuer-urls":
		"Issuers of clusters that are no longer used. Their credentials are surplus.",
	audience: "The audience of the pods' tokens.",
	"azure-client-id":
		"Sign in as this application with the workflow's OIDC token. Also read from `AZURE_CLIENT_ID`. Without it, the session of `azure/login` or `az login` is used.",
	"azure-tenant-id":
		"The tenant to sign in to. Also read from `AZURE_TENANT_ID`.",
	"subscription-ids":
		"The subscriptions to search for managed identities if Microsoft Graph cannot be read.",
	"azure-cloud": "The Azure cloud that the identities are in.",
	snapshot:
		"Compare with this JSON file instead of Azure. The command `snapshot` or the input `snapshot-file` writes it.",
	"dry-run": "With `sync`: show the plan and change nothing.",
	prune:
		"With `sync`: also delete surplus credentials that are provably the app's own, and replace those with a wrong audience.",
	"max-deletes":
		"With `prune`: refuse a plan that deletes or replaces more credentials.",
	plan: "With `sync`: apply the plan only if it has this digest, or `reviewed`: the digest in the comment on the pull request that was merged as this commit, which needs `pull-requests: read`.",
	policy:
		"The policy file: levels of rules, ignores, clusters and their files, and defaults for some inputs.",
	"fail-on": "Fail on findings of this level or above.",
	"report-file": "Write the JSON report to this file.",
	"sarif-file":
		"Write the findings as SARIF 2.1.0 to this file, for `github/codeql-action/upload-sarif`.",
	"markdown-file": "Write the report in Markdown to this file.",
	"html-file": "Write the report as one self-contained HTML page to this file.",
	"junit-file":
		"Write the findings as JUnit XML to this file, for other CI systems.",
	"snapshot-file": "Write a snapshot of what was read from Azure to this file.",
	wait: "With `report`: seconds to wait for missing credentials that another job is creating.",
	comment:
		"The pull request's comment: `findings` writes one if there are findings or changes and keeps it up to date, `always` writes one in any case, `never` writes none. The command line comments only if the option is given. Needs `pull-requests: write`.",
	"drift-issue":
		"Keep one GitHub issue open while Entra ID differs from what is required. For scheduled runs; needs `issues: write`.",
	"github-token":
		"The token for the comment and the issue, and to read the base of a pull request. The command line also reads `GITHUB_TOKEN`.",
};

/** What the documentation says of every output. */
export const outputDescriptions: Readonly<Record<OutputName, string>> = {
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
};
