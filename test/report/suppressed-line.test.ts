import { expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { formatWorkflowCommands } from "../../src/report/formats/annotations.ts";
import { plainDisplay } from "../../src/report/formats/format.ts";
import { formatHtml } from "../../src/report/formats/html/html.ts";
import { formatDrift } from "../../src/report/formats/issue.ts";
import { formatJunit } from "../../src/report/formats/junit.ts";
import { formatMarkdown } from "../../src/report/formats/markdown/markdown.ts";
import { formatSarif } from "../../src/report/formats/sarif.ts";
import { formatText } from "../../src/report/formats/text/text.ts";
import { suppressedLine } from "../../src/report/view/suppressed.ts";
import { printable } from "../../src/report/writing/printable.ts";
import { clean } from "./reports.ts";

const policy = ".github/radix-workload-identity.yaml";

function lineOf(...suppressed: NonNullable<Report["suppressed"]>) {
	return suppressedLine({ ...clean, suppressed }, printable);
}

test("says how many there are, and what decides so", () => {
	expect(
		lineOf(
			{ by: "rules", rule: "a", level: "error", file: policy, count: 1 },
			{ by: "rules", rule: "b", level: "error", file: policy, count: 1 },
			{
				...{ by: "inline-ignore", rule: "a", level: "error" as const },
				...{ file: "radixconfig.yaml", line: 4, count: 1 },
			},
			{ by: "ignore", level: "note", file: policy, line: 7, count: 1 },
			{ by: "allowed-trusts", file: policy, count: 2 },
		),
	).toBe(
		`Not shown: 3 errors, 1 note, 2 allowed credentials (2 by rules in ${policy}, 1 by an ignore on line 4 of radixconfig.yaml, 1 by an ignore on line 7 of ${policy}, 2 by allowed-trusts in ${policy}).`,
	);
});

test("tells what is lowered, and what fails no run, from what is not shown", () => {
	expect(
		lineOf(
			{
				...{ by: "rules", level: "error" as const, loweredTo: "note" as const },
				...{ file: policy, count: 2 },
			},
			{ by: "fail-on", level: "error", count: 1 },
		),
	).toBe(
		`Lowered: 2 errors (by rules in ${policy}). Not failing the run: 1 error (by fail-on: never).`,
	);
});

test("says nothing where nothing is suppressed", () => {
	expect(suppressedLine(clean, printable)).toBeUndefined();
	expect(formatText(clean, plainDisplay)).not.toContain("Not shown");
});

test("many places are counted", () => {
	const many = Array.from({ length: 9 }, (_, index) => ({
		...{ by: "ignore", level: "error" as const, file: policy },
		...{ line: index + 1, count: 1 },
	}));
	expect(lineOf(...many)).toMatch(
		/^Not shown: 9 errors \(1 by an ignore on line 1 of .* and 4 more\)\.$/,
	);
});

test("is beside the verdict on every surface", () => {
	const report: Report = {
		...clean,
		suppressed: [{ by: "rules", level: "error", file: policy, count: 3 }],
	};
	expect(formatText(report, plainDisplay)).toMatch(
		/\n\nNot shown: 3 errors \(by rules in \.github\/\S+\)\.\npassed: .*\n$/,
	);
	expect(formatMarkdown(report, 1000)).toContain(
		`\n\nNot shown: 3 errors (by rules in <code>${policy}</code>).\n`,
	);
	expect(formatHtml(report)).toContain(
		`<p class="status">Not shown: 3 errors (by rules in ${policy}).</p>`,
	);
	expect(formatDrift(report)).toContain(
		`\n\nNot shown: 3 errors (by rules in <code>${policy}</code>).\n`,
	);
	const sentence = `Not shown: 3 errors (by rules in ${policy}).`;
	expect(formatWorkflowCommands(report)).toContain(
		`::notice title=radix-workload-identity::${sentence}\n`,
	);
	expect(formatJunit(report)).toContain(
		`name="run"/>\n    <system-out>${sentence}</system-out>\n  </testsuite>\n`,
	);
	expect(JSON.parse(formatSarif(report)).runs[0].invocations[0]).toMatchObject({
		toolConfigurationNotifications: [
			{ level: "note", message: { text: sentence } },
		],
	});
});
