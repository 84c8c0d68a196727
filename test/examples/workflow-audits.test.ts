import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(root + path, "utf8");

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly if?: unknown;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
	readonly permissions?: unknown;
	readonly "runs-on"?: unknown;
	readonly if?: unknown;
	readonly container?: unknown;
	readonly services?: unknown;
	readonly secrets?: unknown;
	readonly steps?: readonly Step[];
}
interface Workflow {
	readonly name?: string;
	readonly on: unknown;
	readonly permissions?: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow) =>
	jobsOf(workflow).flatMap(({ steps = [] }) => steps);
const conditionsOf = (workflow: Workflow) =>
	[...jobsOf(workflow), ...stepsOf(workflow)].flatMap((of) =>
		of.if === undefined ? [] : [String(of.if)],
	);
const matchesIn = (text: string, pattern: RegExp) => text.match(pattern) ?? [];

/** What an audit finds wrong with a workflow. */
type Audit = (workflow: Workflow, source: string) => readonly unknown[];

/**
 * What zizmor looks for, by the names of its audits (https://docs.zizmor.sh/audits), as far as it can be
 * told from the file. These are stricter: what zizmor weighs is just not there.
 */
const audits: Readonly<Record<string, Audit>> = {
	"adhoc-packages": (workflow) =>
		stepsOf(workflow).flatMap(({ run = "" }) =>
			matchesIn(run, /\b(?:npx|(?:npm|pip|gem|cargo|go|apt-get) install)\b/g),
		),
	"anonymous-definition": ({ name }) => (name ? [] : ["no name"]),
	artipacked: (workflow) =>
		stepsOf(workflow).filter(
			(step) =>
				step.uses?.startsWith("actions/checkout@") &&
				step.with?.["persist-credentials"] !== false,
		),
	"bot-conditions": (workflow) =>
		conditionsOf(workflow).filter((condition) =>
			/actor|sender|\[bot\]/.test(condition),
		),
	// A cache that a pull request can fill is not read by what has more rights than it.
	"cache-poisoning": (workflow) =>
		stepsOf(workflow).filter(
			({ uses = "", with: inputs = {} }) =>
				uses.startsWith("actions/cache") ||
				inputs["cache"] !== undefined ||
				(uses.startsWith("actions/setup-node@") &&
					inputs["package-manager-cache"] !== false),
		),
	"dangerous-triggers": ({ on }) =>
		matchesIn(JSON.stringify(on), /pull_request_target|workflow_run/g),
	"excessive-permissions": (workflow) => [
		...(JSON.stringify(workflow.permissions) === "{}"
			? []
			: ["grants something to all jobs"]),
		...jobsOf(workflow).filter(
			({ permissions }) =>
				typeof permissions !== "object" || permissions === null,
		),
	],
	"github-env": (_, source) => matchesIn(source, /GITHUB_(?:ENV|PATH)\b/g),
	"hardcoded-container-credentials": (workflow) =>
		jobsOf(workflow).filter(({ container, services }) => container || services),
	"insecure-commands": (_, source) =>
		matchesIn(source, /ACTIONS_ALLOW_UNSECURE_COMMANDS/g),
	"overprovisioned-secrets": (_, source) =>
		matchesIn(source, /toJSON\(\s*secrets|secrets\s*\[/gi),
	"secrets-inherit": (workflow) =>
		jobsOf(workflow).filter(({ secrets }) => secrets === "inherit"),
	"self-hosted-runner": (workflow) =>
		jobsOf(workflow).filter(
			(job) =>
				job["runs-on"] !== undefined && job["runs-on"] !== "ubuntu-latest",
		),
	"template-injection": (workflow) =>
		stepsOf(workflow).filter(
			({ run = "", uses = "", with: inputs = {} }) =>
				run.includes("${" + "{") ||
				(uses.startsWith("actions/github-script@") &&
					String(inputs["script"]).includes("${" + "{")),
		),
	"undocumented-permissions": (workflow, source) =>
		jobsOf(workflow).flatMap(({ permissions }) =>
			Object.entries(Object(permissions)).filter(
				([scope, access]) =>
					!new RegExp(`^ {6}${scope}: ${access} # \\S+`, "m").test(source),
			),
		),
	// With the version, which Dependabot updates with the commit. Only this action's own is left to a tag:
	// a page cannot hold the hash of the commit that it is in.
	"unpinned-uses": (_, source) =>
		matchesIn(source, /\buses: .*/g).filter(
			(uses) =>
				!/^uses: (?:\.\/\.github\/workflows\/[\w-]+\.yml|[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(
					uses,
				) &&
				!/^uses: equinor\/radix-workload-identity@v\d+\.\d+\.\d+ # better: the full commit SHA of the release$/.test(
					uses,
				),
		),
	"unredacted-secrets": (_, source) =>
		matchesIn(source, /fromJSON\(\s*secrets/gi),
	// A block of text with an expression in it is always true, whatever the expression is.
	"unsound-condition": (workflow) =>
		conditionsOf(workflow).filter((condition) => /\n/.test(condition)),
	"unsound-contains": (workflow) =>
		conditionsOf(workflow).filter((condition) =>
			/contains\(\s*'/.test(condition),
		),
};

/** What users copy counts as much as what runs here. */
const sources = new Map([
	...globSync("{.github,examples}/workflows/*", { cwd: root })
		.sort()
		.map((path) => [path, read(path)] as const),
	...[...read("README.md").matchAll(/^```yaml\n(.*?)^```/gms)]
		.map(([, text = ""]) => text)
		.filter((text) => /^jobs:/m.test(text))
		.map((text, index) => [`README.md, workflow ${index + 1}`, text] as const),
]);

test("all workflows are audited", () => {
	expect([...sources.keys()]).toEqual([
		".github/workflows/ci.yml",
		"examples/workflows/drift-report.yml",
		"examples/workflows/fleet-schedule.yml",
		"examples/workflows/fleet.yml",
		"examples/workflows/pull-request-check.yml",
		"examples/workflows/release-gate.yml",
		"examples/workflows/sync-on-merge.yml",
		"README.md, workflow 1",
	]);
});

describe.each([...sources])("%s", (_, source) => {
	test.each(Object.entries(audits))("%s", (_, audit) => {
		expect(audit(parse(source), source)).toEqual([]);
	});
});

/** Has everything that no workflow may have. */
const bad = `
on: [pull_request_target]
permissions: write-all
jobs:
  all:
    runs-on: self-hosted
    container: { image: node, credentials: { username: me, password: secret } }
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@v5
        if: github.actor == 'dependabot[bot]'
      - uses: actions/setup-node@v5
        if: contains('refs/heads/main refs/heads/next', github.ref)
      - run: npm install -g "\${{ github.event.issue.title }}" && echo "X=1" >> "$GITHUB_ENV"
        env:
          ACTIONS_ALLOW_UNSECURE_COMMANDS: true
          ALL: \${{ toJSON(secrets) }}
          ONE: \${{ fromJSON(secrets.both).one }}
        if: |
          \${{ false }}
  called:
    uses: my-org/workflows/.github/workflows/all.yml@main
    secrets: inherit
`;

test.each(Object.entries(audits))("%s finds what it looks for", (_, audit) => {
	expect(audit(parse(bad), bad)).not.toEqual([]);
});

test("Dependabot waits, and runs nothing of what it updates", () => {
	const { updates } = parse(read(".github/dependabot.yml"));
	expect(updates).not.toEqual([]);
	for (const update of updates) {
		expect(update.cooldown["default-days"]).toBeGreaterThanOrEqual(7);
		expect(update).not.toHaveProperty("insecure-external-code-execution");
	}
});
