import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runWith } from "../../rules/run.ts";

/** Faults from the field, each for its whole kind. Not part of the repository: the kinds have tests of their own. */
const cases = fileURLToPath(
	new URL("../../../../shared/cases/", import.meta.url),
);
const isThere = existsSync(cases);

const read = (name: string) => readFileSync(`${cases}${name}`, "utf8");

/** `rule:line` of every finding, in the order of the file. */
async function findings(files: Readonly<Record<string, string>>) {
	const issuer = /https:\/\/[^"]+/.exec(files["snapshot.json"] ?? "")?.[0];
	const outcome = await runWith(files, issuer ? { "issuer-urls": issuer } : {});
	return {
		...outcome,
		found: outcome.findings
			.toSorted((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0))
			.map(({ rule, location }) => `${rule}:${location?.line}`),
	};
}

/** How many requirements each has, and what is found. */
const verdicts: Readonly<Record<string, [requirements: number, string[]]>> = {
	"aliases-101.yaml": [204, ["credential-capacity:13"]],
	"anchor-holder-merge.yaml": [2, []],
	"anchor-holder.yaml": [2, []],
	"bare-azure-block.yaml": [1, ["unused-identity-key:13"]],
	"blobFuse2-canonical-key.yaml": [0, ["missing-identity:15"]],
	"component-variable-shadows-identity.yaml": [3, ["shadowed-client-id:17"]],
	"duplicate-environmentConfig.yaml": [1, ["duplicate-entry:14"]],
	"duplicate-trigger-name.yaml": [
		4,
		["keda-trust:18", "duplicate-entry:19", "keda-trust:23"],
	],
	"flow-less-indented.yaml": [2, []],
	"key-case-Identity.yaml": [
		2,
		["key-spelling:10", "key-spelling:11", "key-spelling:16"],
	],
	"key-case-clientID.yaml": [
		2,
		["key-spelling:15", "shared-across-environments:15"],
	],
	"key-case-prune.yaml": [2, ["key-spelling:14"]],
	"merge-key-after-name.yaml": [4, ["service-account-collision:11"]],
	"merge-key-prune.yaml": [3, []],
	"nameless-component.yaml": [2, ["schema:10"]],
	"near-miss.yaml": [1, []],
	"number-name-octal.yaml": [2, ["invalid-name:7"]],
	"oauth2-useAzureIdentity.yaml": [0, ["unused-identity-key:16"]],
	"subpipeline-variable-braces.yaml": [
		0,
		["client-id-format:9", "sub-pipeline-not-found:9"],
	],
	"tab-in-blank-line.yaml": [0, ["unreadable-file:9"]],
	"template-credentials.yaml": [0, ["client-id-placeholder:15"]],
	"trigger-authentication-azure.yaml": [0, ["unused-identity-key:19"]],
};

describe.skipIf(!isThere)(
	"faults from the field (skipped where they are absent)",
	() => {
		test("each has a verdict here", () => {
			expect(
				readdirSync(cases).filter((name) => name.endsWith(".yaml")),
			).toEqual(Object.keys(verdicts).sort());
		});

		test.each(Object.entries(verdicts))("%s", async (name, expected) => {
			const { requirements, found } = await findings({
				"radixconfig.yaml": read(name),
			});

			expect([requirements.length, found]).toEqual(expected);
		});

		test("an octal name is read as the number", async () => {
			const { requirements } = await findings({
				"radixconfig.yaml": read("number-name-octal.yaml"),
			});

			expect(requirements.map(({ environment }) => environment)).toEqual([
				"8",
				"qa",
			]);
		});

		test.each(["tekton-inpipeline", "tekton-seconddoc"])(
			"%s",
			async (folder) => {
				const names = [
					"radixconfig.yaml",
					"tekton/pipeline.yaml",
					"tekton/task.yaml",
				];
				const { found } = await findings(
					Object.fromEntries(
						names.map((name) => [name, read(`${folder}/${name}`)]),
					),
				);

				expect(found).toEqual(["sub-pipeline-not-found:10"]);
			},
		);

		test.each(["key-case-prune", "merge-key-prune"])(
			"of %s nothing is surplus",
			async (name) => {
				const { comparison } = await findings({
					"radixconfig.yaml": read(`${name}.yaml`),
					"snapshot.json": read(`${name}.snapshot.json`),
				});

				expect(comparison?.surplus).toEqual([]);
				expect(
					comparison?.trusts.every(({ status }) => status === "present"),
				).toBe(true);
			},
		);

		test.each([
			[
				"sa-without-suffix",
				"the service account in its subject lacks -sa at the end",
			],
			[
				"subject-namespace-app-only",
				"the namespace in its subject lacks the environment",
			],
			[
				"wildcard-subject",
				"its subject has a *, which matches nothing but itself",
			],
		])("a near miss is one finding: %s", async (name, reason) => {
			const { found, comparison } = await findings({
				"radixconfig.yaml": read("near-miss.yaml"),
				"snapshot.json": read(`near-miss-${name}.snapshot.json`),
			});

			expect(found).toEqual(["mismatched-credential:12"]);
			expect(comparison?.trusts).toMatchObject([
				{ status: "mismatched", reason },
			]);
		});
	},
);
