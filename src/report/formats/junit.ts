import type { Finding } from "../../generated/report.ts";
import { plural } from "../../words.ts";
import type { Report } from "../build.ts";
import { decisions } from "../view/suppressed.ts";
import { printable } from "../writing/printable.ts";

/**
 * The findings as JUnit XML, for CI systems that show tests: one suite per file, one test per finding,
 * and one that passes for every file without any. Errors are failures; warnings and notes pass, with
 * their text as output. What the run says of itself is the output of a suite that is about no file.
 */
export function formatJunit(report: Report): string {
	const { findings, requirements } = report;
	const ofRun = decisions(report);
	const files = new Set([
		...requirements.map(({ file }) => file),
		...findings.map(({ file }) => file ?? everywhere),
		...(ofRun.length > 0 ? [everywhere] : []),
	]);
	const byFile = Map.groupBy(findings, ({ file }) => file ?? everywhere);
	const suites = [...files].map((file) => {
		const found = byFile.get(file) ?? [];
		const required = requirements.filter((one) => one.file === file).length;
		const passed = `${plural(required, "requirement")} without a finding`;
		const cases =
			found.length > 0
				? found.map((finding) => testCase(finding, file))
				: file === everywhere
					? []
					: [
							`    <testcase${attributes({ classname: file, name: passed })}/>\n`,
						];
		const output = file === everywhere ? ofRun : [];
		return { name: file, cases, output, failures: failures(found) };
	});
	const counts = {
		name: "radix-workload-identity",
		tests: suites.reduce((sum, { cases }) => sum + cases.length, 0),
		failures: failures(findings),
		errors: 0,
	};
	return [
		`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(counts)}>\n`,
		...suites.map(
			({ name, cases, output, failures }) =>
				`  <testsuite${attributes({ name, tests: cases.length, failures, errors: 0 })}>\n${cases.join("")}${systemOut(output)}  </testsuite>\n`,
		),
		"</testsuites>\n",
	].join("");
}

/** What is about no file in particular. */
const everywhere = "radix-workload-identity";

function failures(findings: readonly Finding[]): number {
	return findings.filter(({ level }) => level === "error").length;
}

function testCase(
	{ rule, level, message, help, line, column }: Finding,
	file: string,
): string {
	const place = line === undefined ? "" : `:${line}:${column ?? 1}`;
	const opening = `    <testcase${attributes({ classname: file, name: `${rule}${place}: ${message}` })}>`;
	const text = [message, ...(help === undefined ? [] : [help])]
		.map((line) => escaped(printable(line)))
		.join("\n");
	const body =
		level === "error"
			? `<failure${attributes({ type: rule, message })}>${text}</failure>`
			: `<system-out>${level}: ${text}</system-out>`;
	return `${opening}${body}</testcase>\n`;
}

function systemOut(lines: readonly string[]): string {
	if (lines.length === 0) return "";
	const text = lines.map((line) => escaped(printable(line))).join("\n");
	return `    <system-out>${text}</system-out>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values)
		.map(([name, value]) => ` ${name}="${escaped(printable(String(value)))}"`)
		.join("");
}

/** Text in XML. A lone half of a surrogate pair is no character there. */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll(/[\uFFFE\uFFFF]/g, "\uFFFD");
}
