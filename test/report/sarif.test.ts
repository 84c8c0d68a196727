import { gzipSync } from "node:zlib";
import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/build.ts";
import { formatSarif } from "../../src/report/formats/sarif.ts";
import { version } from "../../src/version.ts";
import {
	clean,
	complete,
	everyStatus,
	hostileReport,
	manyFindings,
} from "./reports.ts";

const parse = (text: string): Log => JSON.parse(text);
const resultsOf = (text: string): Result[] =>
	parse(text).runs[0]?.results ?? [];
const fingerprintsOf = (text: string) =>
	resultsOf(text).map(
		({ partialFingerprints }) =>
			partialFingerprints?.["radixWorkloadIdentity/v1"],
	);

test("SARIF", async () => {
	const log = parse(formatSarif(everyStatus));
	const driver = log.runs[0]?.tool.driver;
	if (driver?.rules === undefined) throw new Error("there are no rules");
	const used = new Set(everyStatus.findings.map(({ rule }) => rule));
	driver.rules = driver.rules.filter(({ id }) => used.has(id));
	driver.version = driver.semanticVersion = "0.0.0";
	const text = `${JSON.stringify(log, undefined, 2)}\n`.replaceAll(
		`/v${version}/`,
		"/v0.0.0/",
	);
	await expect(text).toMatchFileSnapshot("golden/report.sarif");
});

test("every result has a rule with help, a relative place and a region of one line", () => {
	const [run] = parse(formatSarif(everyStatus)).runs;
	expect(run?.results).toHaveLength(10);
	for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
		const rule = run?.tool.driver.rules?.[ruleIndex ?? -1];
		expect(rule?.id).toBe(ruleId);
		expect(rule?.help?.text).toContain(`docs/rules/${ruleId}.md`);
		expect(locations).toHaveLength(1);
		const place = locations?.[0]?.physicalLocation;
		expect(place?.artifactLocation?.uri).toBe("radixconfig.yaml");
		expect(place?.region?.startLine).toBeGreaterThan(0);
		expect(place?.region?.endLine).toBeUndefined();
	}
});

test("a region of several lines is kept to its first", () => {
	const [finding] = everyStatus.findings;
	if (!finding) throw new Error("there is no finding");
	const report = complete({ findings: [{ ...finding, endLine: 99 }] });
	const place = resultsOf(formatSarif(report))[0]?.locations?.[0];
	expect(place?.physicalLocation?.region).toEqual({
		startLine: finding.line,
		startColumn: finding.column,
	});
});

describe("fingerprints", () => {
	test("stay the same when lines, order, counts and a service's words change", () => {
		const moved = everyStatus.findings.map((finding) => ({
			...finding,
			...(finding.line && { line: finding.line + 40, endLine: 99 }),
			column: 3,
			message: `${finding.message}!`,
			help: "other words",
			data: {
				...finding.data,
				line: 7,
				existing: 3,
				reason: "trace 1234",
			},
		}));
		const before = fingerprintsOf(formatSarif(everyStatus));
		const after = fingerprintsOf(
			formatSarif({
				...everyStatus,
				requirements: everyStatus.requirements.map((one) => ({
					...one,
					line: one.line + 40,
				})),
				findings: moved.reverse(),
			}),
		);
		expect(after.toSorted()).toEqual(before.toSorted());
	});

	test("of trusts stay the same when some of them exist", () => {
		const prod = ({ about }: Report["findings"][number]) =>
			about?.environments?.includes("prod");
		const mended: Report = {
			...everyStatus,
			findings: everyStatus.findings.filter(
				(finding) => finding.rule !== "missing-credential" || !prod(finding),
			),
		};
		expect(mended.findings.length).toBeLessThan(everyStatus.findings.length);
		expect(fingerprintsOf(formatSarif(mended))).toEqual(
			fingerprintsOf(formatSarif(everyStatus)),
		);
	});

	test("differ by rule, workload, environment, subject and issuer", () => {
		const finding = everyStatus.findings.find(
			({ rule }) => rule === "missing-credential",
		);
		if (!finding) throw new Error("there is no finding");
		const { subject: _, ...unnamed } = finding.data ?? {};
		const findings = [
			finding,
			{ ...finding, rule: "surplus-credential" },
			...["subject", "issuer", "clientId"].map((name) => ({
				...finding,
				data: { ...finding.data, [name]: "other" },
			})),
			{ ...finding, data: unnamed },
			{ ...finding, data: { ...unnamed, requiredBy: ["job x in prod"] } },
		];
		const prints = fingerprintsOf(formatSarif(complete({ findings })));
		expect(new Set(prints).size).toBe(findings.length);
		expect(prints.every((print) => print?.endsWith(":1"))).toBe(true);
	});

	test("of equal findings are numbered", () => {
		const finding = { rule: "schema", level: "error", message: "x" } as const;
		const prints = fingerprintsOf(
			formatSarif(complete({ findings: [finding, finding] })),
		);
		expect(prints.map((print) => print?.slice(-2))).toEqual([":1", ":2"]);
	});
});

test("what has no place is put at the first file, because GitHub refuses it else", () => {
	const places = (text: string) =>
		resultsOf(text).map(
			({ locations }) =>
				locations?.[0]?.physicalLocation?.artifactLocation?.uri,
		);
	const unplaced = { rule: "schema", level: "note", message: "x" } as const;
	expect(
		places(
			formatSarif({
				...clean,
				requirements: clean.requirements.map((requirement) => ({
					...requirement,
					file: "deep/a b#c.yaml",
				})),
				findings: [unplaced],
			}),
		),
	).toEqual(["deep/a%20b%23c.yaml"]);
	expect(places(formatSarif(complete({ findings: [unplaced] })))).toEqual([
		"radixconfig.yaml",
	]);
});

test("hostile text makes no link in a message and no command in a log", () => {
	const text = formatSarif(hostileReport);
	expect(text).not.toContain("##[");
	for (const { message } of resultsOf(text)) {
		expect(message.text).not.toMatch(/(?<!\\)\]\(/);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
		expect(message.text).not.toMatch(/[\u0000\u001b\u202e]/);
	}
});

test("more results than GitHub takes are left out and counted", () => {
	const text = formatSarif(manyFindings(25_010));
	expect(resultsOf(text)).toHaveLength(25_000);
	expect(
		parse(text).runs[0]?.invocations?.[0]?.toolExecutionNotifications,
	).toMatchObject([
		{ message: { text: expect.stringContaining("10 more findings") } },
	]);
	expect(gzipSync(text).length).toBeLessThan(10 * 1024 * 1024);
});
