import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../../src/commands/check.ts";
import { UserError } from "../../src/errors.ts";
import { diskTree } from "../../src/files/disk.ts";
import { readOptions } from "../../src/options/options.ts";
import { buildReport } from "../../src/report/build.ts";
import { formatWorkflowCommands } from "../../src/report/formats/annotations.ts";
import { plainDisplay } from "../../src/report/formats/format.ts";
import { formatJson } from "../../src/report/formats/json.ts";
import { formatMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { formatText } from "../../src/report/formats/text/text.ts";
import { Workspace } from "../e2e/harness.ts";
import { quietHost } from "../quiet-host.ts";
import { policyFile, web } from "../rules/run.ts";

/** A nightly run has time for 10,000. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 300);

const scalar = fc.oneof(
	fc.constantFrom(
		web,
		"",
		"prod",
		"dev",
		"app",
		"web",
		`\${X}`,
		"azureWorkloadIdentity",
		"http",
		"<<",
		"__proto__",
		true,
		false,
		null,
		0,
		-1,
		1e21,
	),
	fc.string({ unit: "binary", maxLength: 12 }),
);

/** The keys that decide something, in any place: most files are wrong in ways that a person's could be. */
const key = fc.constantFrom(
	...["kind", "metadata", "name", "spec", "environments", "environment"],
	...["components", "jobs", "build", "subPipeline", "variables", "enabled"],
	...["AZURE_CLIENT_ID", "identity", "azure", "clientId", "environmentConfig"],
	...["authentication", "oauth2", "credentials", "publicPort", "public"],
	...["ports", "horizontalScaling", "triggers", "azureServiceBus", "retexts"],
	...["secretRefs", "azureKeyVaults", "volumeMounts", "blobFuse2"],
	...["useAzureIdentity", "constructor", "toString"],
);

const { anything } = fc.letrec((tie) => ({
	anything: fc.oneof(
		{ depthSize: "small", withCrossShrink: true },
		scalar,
		fc.array(tie("anything"), { maxLength: 4 }),
		fc.dictionary(key, tie("anything"), { maxKeys: 5 }),
	),
}));

/** What Radix takes, but for a part that may be anything. */
const likely = fc
	.record({
		environments: fc.array(scalar, { maxLength: 3 }),
		identity: anything,
		override: anything,
		build: anything,
		more: anything,
	})
	.map(({ environments, identity, override, build, more }) => ({
		kind: "RadixApplication",
		metadata: { name: "my-app" },
		spec: {
			build,
			environments: environments.map((name) => ({ name, build: more })),
			components: [
				{
					name: "web",
					publicPort: "http",
					identity,
					authentication: override,
					secretRefs: more,
					environmentConfig: [{ environment: "prod", identity: override }],
				},
				more,
			],
			jobs: [{ name: "web", identity: override }, more],
		},
	}));

/** Text that was valid once, with a piece of it taken out, doubled or replaced. */
const mutated = fc
	.tuple(
		fc.oneof(likely, anything).map((value) => stringify(value)),
		fc.nat(),
		fc.nat({ max: 30 }),
		fc.constantFrom(
			"",
			"\t",
			"- ",
			": ",
			"&a ",
			"*a",
			"<<: *a\n",
			"{",
			"]",
			"#",
			"\n",
			"---\n",
			"!!str ",
			"# radix-workload-identity: ignore[schema] known",
			"# radix-workload-identity: ignore[",
			"\u0000",
			"\u001b[31m",
			"\u202e",
		),
	)
	.map(([text, at, length, piece]) => {
		const start = text.length === 0 ? 0 : at % text.length;
		return text.slice(0, start) + piece + text.slice(start + length);
	});

const file = fc.oneof(
	likely.map((value) => stringify(value)),
	anything.map((value) => stringify(value)),
	mutated,
	fc.string({ unit: "binary", maxLength: 200 }),
);

const policy = fc.oneof(
	{ weight: 3, arbitrary: fc.constant("production: [prod]\n") },
	{ weight: 1, arbitrary: anything.map((value) => stringify(value)) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 100 }) },
);

test("no file and no policy crashes the run, and every finding has its text and its place", async () => {
	await using workspace = await Workspace.with({ [policyFile]: "" });
	const { folder: directory } = workspace;
	await fc.assert(
		fc.asyncProperty(file, policy, async (text, policyText) => {
			await writeFile(join(directory, "radixconfig.yaml"), text);
			await writeFile(join(directory, policyFile), policyText);
			const report = await lint(directory);
			// A mistake in the policy ends the run, with words.
			if (report === undefined) return;
			for (const finding of report.findings) {
				expect(finding.message).not.toBe("");
				expect(finding.message).not.toMatch(/undefined|\[object/);
				expect(finding.line).toBeGreaterThan(0);
				expect(finding.column).toBeGreaterThan(0);
			}
		}),
		{ numRuns },
	);
}, 3_600_000);

async function lint(directory: string) {
	const host = quietHost(directory);
	try {
		const options = await readOptions(
			{ mode: "lint" },
			{},
			diskTree({ directory }),
			[],
			host,
		);
		const outcome = await check(options, host);
		const report = buildReport(outcome, "error");
		const texts = [
			formatText(report, { colour: true, width: 80, texts: outcome.texts }),
			formatText(report, { ...plainDisplay, texts: outcome.texts }),
			formatMarkdown(report, 65_536),
			formatWorkflowCommands(report),
		];
		JSON.parse(formatJson(report));
		// Nothing of a file may control the terminal: only the colours are ours.
		expect(texts[1]?.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
		return report;
	} catch (thrown) {
		if (thrown instanceof UserError) return undefined;
		throw thrown;
	}
}
