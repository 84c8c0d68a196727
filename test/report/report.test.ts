import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Change } from "../../src/model/change.ts";
import type { Finding, Level } from "../../src/model/finding.ts";
import { formatJson } from "../../src/report/formats/json.ts";
import {
	exitStatus,
	type FailOn,
	type Outcome,
} from "../../src/report/outcome.ts";
import { comparisonRules } from "../../src/rules/registry.ts";
import { planChanges } from "../../src/sync/plan.ts";
import {
	audience,
	change,
	compared,
	credential,
	finding,
	foreignCredentials,
	hostileTexts,
	identity,
	ids,
	issuer,
	location,
	reportOf,
	requirement,
	subjectOf,
} from "../nouns.ts";
import { scenario } from "../scenarios.ts";

describe("exit status", () => {
	const of = (level: Level, rule = "some-rule") => finding({ level, rule });
	const unreadable = of("error", "unreadable-file");

	test.each<[string, Finding[], Partial<Change>[], Record<FailOn, number>]>([
		["nothing", [], [], { error: 0, warning: 0, never: 0 }],
		["a note", [of("note")], [], { error: 0, warning: 0, never: 0 }],
		["a warning", [of("warning")], [], { error: 0, warning: 1, never: 0 }],
		["an error", [of("error")], [], { error: 1, warning: 1, never: 0 }],
		[
			"all levels",
			[of("note"), of("warning"), of("error")],
			[],
			{ error: 1, warning: 1, never: 0 },
		],
		[
			"an unreadable file",
			[unreadable],
			[],
			{ error: 2, warning: 2, never: 2 },
		],
		[
			"one beside an error",
			[of("error"), unreadable],
			[],
			{ error: 2, warning: 2, never: 2 },
		],
		[
			"changes that were made",
			[],
			[{ outcome: "done" }],
			{ error: 0, warning: 0, never: 0 },
		],
		[
			"changes that are planned",
			[],
			[{ outcome: "planned" }],
			{ error: 0, warning: 0, never: 0 },
		],
		[
			"a change that failed",
			[],
			[{ outcome: "done" }, { outcome: "failed", error: "no" }],
			{ error: 1, warning: 1, never: 1 },
		],
		[
			"a change that had to be skipped",
			[],
			[{ outcome: "skipped", error: "no room" }],
			{ error: 1, warning: 1, never: 1 },
		],
		[
			"an unreadable file and a change that failed",
			[unreadable],
			[{ outcome: "failed" }],
			{ error: 2, warning: 2, never: 2 },
		],
	])("of %s", (_, findings, changes, expected) => {
		const outcome = {
			mode: "sync" as const,
			complete: !findings.includes(unreadable),
			requirements: [],
			findings,
			changes: changes.map(change),
		};
		for (const failOn of ["error", "warning", "never"] as const) {
			expect(exitStatus(outcome, failOn)).toBe(expected[failOn]);
			expect(reportOf(outcome, failOn).conclusion).toBe(
				expected[failOn] === 0 ? "success" : "failure",
			);
		}
	});
});

describe("the report", () => {
	test("says what is required, by whom, and where it stands", () => {
		const required = requirement({
			location: location({ line: 7, column: 21 }),
		});

		expect(reportOf({ requirements: [required] }).requirements).toEqual([
			{
				application: "my-app",
				environment: "dev",
				workload: { kind: "component", name: "web" },
				clientId: ids.web,
				subject: subjectOf("web"),
				audience,
				issuers: [issuer],
				file: "radixconfig.yaml",
				line: 7,
				column: 21,
			},
		]);
	});

	test("says what became of each trust and identity", () => {
		const comparison = compared(
			[
				requirement(),
				requirement({ name: "api" }),
				requirement({ name: "job", clientId: ids.api }),
			],
			[
				identity([
					credential({ name: "a", audiences: ["x"] }),
					...foreignCredentials(2),
				]),
				{
					clientId: ids.api,
					kind: null,
					status: "forbidden",
					reason: "no right",
					remedy: "ask",
				},
			],
		);
		const { trusts, identities, summary } = reportOf({ comparison });

		expect(trusts).toEqual([
			{
				...{ clientId: ids.web, issuer, subject: subjectOf("web"), audience },
				status: "mismatched",
				differs: "audience",
				found: "x",
				entraError: "AADSTS700212",
				credential: "a",
				reason: "its audience differs",
				requiredBy: [0],
			},
			{
				...{ clientId: ids.web, issuer, subject: subjectOf("api"), audience },
				status: "missing",
				entraError: "AADSTS700213",
				requiredBy: [1],
			},
			{
				...{ clientId: ids.api, issuer, subject: subjectOf("job"), audience },
				status: "unknown",
				reason: "no right",
				requiredBy: [2],
			},
		]);
		expect(identities).toEqual([
			{
				clientId: ids.web,
				kind: "user-assigned-managed-identity",
				status: "resolved",
				name: "id-1",
				id: identity().id,
				credentials: 3,
				credentialNames: ["a", "github-0", "github-1"],
				limit: 20,
			},
			{
				clientId: ids.api,
				kind: null,
				status: "forbidden",
				reason: "no right",
				limit: 20,
			},
		]);
		expect(summary).toMatchObject({
			...{ requirements: 3, trusts: 3 },
			...{ present: 0, missing: 1, mismatched: 1, unknown: 1 },
		});
	});

	test("counts what was changed", () => {
		const done = (["create", "create", "delete", "replace"] as const).map(
			(action) => change({ action }),
		);
		const { summary } = reportOf({
			changes: [
				...done,
				change({ outcome: "failed", error: "no" }),
				change({ outcome: "skipped", error: "no" }),
				change({ action: "delete", outcome: "planned" }),
			],
		});

		expect(summary).toMatchObject({ created: 2, deleted: 2, failed: 1 });
	});

	test("has the worst findings first, then those of a file in its order", () => {
		const findings = [
			finding({ message: "f", level: "note" }),
			finding({
				message: "d",
				location: location({ file: "b.yaml", line: 2 }),
			}),
			finding({ message: "e", level: "warning" }),
			finding({
				message: "c",
				location: location({ file: "a.yaml", line: 10, column: 3 }),
			}),
			finding({
				message: "b",
				location: location({ file: "a.yaml", line: 9, column: 7 }),
			}),
			finding({ message: "a" }),
		];
		const report = reportOf({ findings });

		expect(report.findings.map(({ message }) => message).join("")).toBe(
			"abcdef",
		);
		expect(report.summary).toMatchObject({ errors: 4, warnings: 1, notes: 1 });
	});
});

describe("as JSON", () => {
	const schema = new URL("../../schemas/report.schema.json", import.meta.url);
	const validate = new Ajv({ strict: true, allErrors: true }).compile(
		JSON.parse(readFileSync(schema, "utf8")),
	);

	const text = fc.oneof(fc.string(), fc.constantFrom(...hostileTexts));
	const anyFinding: fc.Arbitrary<Finding> = fc
		.record(
			{
				level: fc.constantFrom<Level[]>("error", "warning", "note"),
				message: text,
				help: text,
				location: fc
					.record({ file: text, line: fc.integer({ min: 1 }) })
					.map(location),
				data: fc.dictionary(text, fc.jsonValue()),
			},
			{ requiredKeys: ["level", "message", "help"] },
		)
		.map(finding);

	const outcome: fc.Arbitrary<Outcome> = fc
		.tuple(
			scenario,
			fc.array(anyFinding),
			fc.constantFrom("lint", "report", "sync"),
			fc.constantFrom("planned", "done", "failed", "skipped"),
		)
		.map(([{ demand, identities }, findings, mode, outcome]): Outcome => {
			if (mode === "lint")
				return { mode, complete: true, requirements: demand.judged, findings };
			const comparison = compare(demand, identities);
			const found = comparisonRules.flatMap((rule) =>
				rule.findings(comparison),
			);
			const base = {
				complete: true,
				requirements: demand.judged,
				findings: [...findings, ...found],
				comparison,
				requests: 7,
			};
			if (mode === "report") return { mode, ...base };
			const plan = planChanges(comparison, { prune: true });
			const changes = plan.identities
				.flatMap(({ changes }) => changes)
				.map((change) => ({ ...change, outcome }));
			return { mode, ...base, changes, planDigest: plan.digest };
		});

	test("any report fits the published schema", () => {
		fc.assert(
			fc.property(
				outcome,
				fc.constantFrom<FailOn[]>("error", "warning", "never"),
				(outcome, failOn) => {
					const report = JSON.parse(formatJson(reportOf(outcome, failOn)));
					validate(report);
					expect(validate.errors).toBeNull();
				},
			),
			{ numRuns: 300 },
		);
	});

	test("what is written is what was found, byte for byte, whatever the text is", () => {
		for (const message of hostileTexts) {
			const report = reportOf({ findings: [finding({ message })] });
			expect(JSON.parse(formatJson(report))).toEqual(report);
		}
	});

	test("holds nothing that a runner takes for a workflow command", () => {
		const findings = hostileTexts.map((message) => finding({ message }));
		const json = formatJson(reportOf({ findings }));

		expect(json).not.toContain("##[");
		expect(json).toContain("##\\u005berror]pwned");
		for (const line of json.split(/\r\n|\r|\n/))
			expect(line.trimStart()).not.toMatch(/^::/);
		expect(json.endsWith("}\n")).toBe(true);
	});
});
