import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/generated/report.ts";
import { formatMarkdown } from "../../src/report/formats/markdown.ts";
import { formatSubjects, formatText } from "../../src/report/formats/text.ts";
import { identityTitle } from "../../src/report/view/overview.ts";
import { version } from "../../src/version.ts";
import {
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
	otherIssuer,
	reportOf,
	requirement,
} from "../nouns.ts";

const comparison = compared(
	[
		requirement({ issuers: [issuer, otherIssuer] }),
		requirement({ name: "api", environment: "production", clientId: ids.api }),
	],
	[
		identity([credential(), ...foreignCredentials(2)]),
		{
			clientId: ids.api,
			kind: null,
			status: "forbidden",
			reason: "no right",
			remedy: "ask",
		},
	],
);
const report = reportOf({
	comparison,
	findings: [finding({ location: location({ line: 7, column: 3 }) })],
});

test("shows findings, issuers, who needs what of which identity, and the state last", () => {
	expect(
		formatText(report, false),
	).toBe(`error[missing-credential] something is missing
  at radixconfig.yaml:7:3
  → Create it.
  → https://github.com/equinor/radix-workload-identity/blob/v${version}/docs/rules/missing-credential.md

issuers
  [1] ${issuer}
  [2] ${otherIssuer}
id-1 (${ids.web}, user-assigned managed identity), 3/20 credentials
  ✓[1] ✗[2] dev  component web  system:serviceaccount:my-app-dev:web-sa
${ids.api}, forbidden
  ?[1] ·[2] production  component api  system:serviceaccount:my-app-production:api-sa

failed: 2 requirements, 1 of 3 trusts present, 1 missing, 1 could not be verified, 1 error, 0 warnings
`);
});

test("shows what was changed and why not", () => {
	const text = formatText(
		reportOf({
			mode: "sync",
			changes: [
				change({ name: "web-1", subject: "s" }),
				change({
					...{ name: "web-1", subject: "s" },
					...{ outcome: "failed", error: "no right" },
				}),
			],
			planDigest: "0".repeat(64),
		}),
		false,
	);

	expect(text).toContain(`    done create web-1\n      s from ${issuer}\n`);
	expect(text).toContain(
		`    failed create web-1\n      s from ${issuer}\n      no right\n`,
	);
	expect(text).toContain(`  plan ${"0".repeat(64)}\n`);
	expect(text).toContain(", 1 change done, 1 change failed, ");
});

test("says on which identity something is changed, and for whom", () => {
	const { subject } = requirement();
	const report = reportOf({
		...{ mode: "sync", comparison, planDigest: "0".repeat(64) },
		requirements: [requirement(), requirement({ environment: "qa", subject })],
		changes: [
			change({ outcome: "planned" }),
			change({ action: "delete", subject: "gone", outcome: "planned" }),
			change({ clientId: ids.api, outcome: "planned" }),
		],
	});
	const { clientId } = identity([]);

	expect(formatText(report, false)).toContain(
		`\n  ${identityTitle(report, clientId)}\n    planned create web\n      for component web in dev, component web in qa\n      ${subject} from [1]\n    planned delete web\n      gone from [1]\n  ${identityTitle(report, ids.api)}\n`,
	);
	const markdown = formatMarkdown(report, 100_000);
	expect(markdown).toContain(
		`- planned: create <code>web</code> on id-1 <code>${clientId}</code> for component web in dev, component web in qa, <code>${subject}</code> from `,
	);
	expect(markdown).toContain(
		`- planned: create <code>web</code> on <code>${ids.api}</code> for <code>`,
	);
});

test("puts what belongs together in columns, but not for one long name", () => {
	const long = "x".repeat(41);
	const requirements = [
		requirement({ subject: "s1" }),
		requirement({ environment: "production", name: "api", subject: "s2" }),
		requirement({ environment: long, kind: "job", name: "j", subject: "s3" }),
	];

	expect(
		formatSubjects(reportOf({ mode: "lint", requirements }), false),
	).toContain(`
  · dev         component web  s1
  · production  component api  s2
  · ${long}  job j          s3
`);
});

test("says that nothing had to be changed", () => {
	expect(
		formatText(
			reportOf({ mode: "sync", changes: [], planDigest: "0".repeat(64) }),
			false,
		),
	).toContain("changes: none needed\n");
});

test("subjects shows only who needs what", () => {
	const lint = reportOf({ mode: "lint", requirements: [requirement()] });

	expect(formatSubjects(lint, false)).toBe(`issuers
  [1] ${issuer}
${ids.web}
  · dev  component web  system:serviceaccount:my-app-dev:web-sa
`);
	expect(formatSubjects(reportOf({ mode: "lint" }), false)).toBe(
		"no workload needs an identity\n",
	);
});

test("colour changes nothing but the colour", () => {
	const coloured = formatText(report, true);

	expect(coloured).toContain("\u001b[");
	expect(stripVTControlCharacters(coloured)).toBe(formatText(report, false));
});

describe("a hostile text is only text, wherever it stands", () => {
	/** A report in which a text stands wherever a text can stand. */
	function pageWith(text: string): string {
		const required = requirement({
			...{ name: text, environment: text, subject: text, issuers: [text] },
			location: location({ file: text }),
		});
		const at = location({ file: text });
		const report = reportOf({
			mode: "sync",
			comparison: compared(
				[required],
				[identity([credential()], { name: text })],
			),
			findings: [finding({ message: text, help: text, location: at })],
			notices: [text],
			suppressed: [{ by: "ignore", file: text, line: 1, count: 1 }],
			changes: [
				change({
					...{ name: text, issuer: text, subject: text },
					...{ outcome: "failed", error: text },
				}),
			],
			planDigest: "0".repeat(64),
		});
		return formatText(report, false);
	}

	const lineCount = pageWith("x").split("\n").length;

	test.each(hostileTexts.map((text) => [text]))("%j", (text) => {
		const page = pageWith(text);

		expect(page).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/u);
		expect(page).not.toContain("##[");
		expect(page).not.toMatch(/^\s*::/m);
		expect(page.split("\n")).toHaveLength(lineCount);
	});
});

test("two hundred thousand requirements are shown as any others", () => {
	const requirements = Array<ReturnType<typeof requirement>>(200_000).fill(
		requirement(),
	);
	const text = formatText(reportOf({ mode: "lint", requirements }), false);

	expect(text.match(/component web/g)).toHaveLength(200_000);
});

describe("why a plan was refused", () => {
	const error = "the plan differs from the reviewed one";
	const refused = (...errors: readonly string[]) =>
		reportOf({
			comparison,
			planDigest: "0".repeat(64),
			changes: errors.map((error, index) =>
				change({ name: `c${index}`, outcome: "skipped", error }),
			),
		});
	const count = (text: string, part: string) => text.split(part).length - 1;

	test.each([
		["text", (report: Report) => formatText(report, false)],
		["Markdown", (report: Report) => formatMarkdown(report, 100_000)],
	])("is said once in %s if it is so of all changes", (_, format) => {
		expect(count(format(refused(error, error, error)), error)).toBe(1);
		const others = format(refused(error, "another reason", error));
		expect(count(others, error)).toBe(2);
		expect(count(others, "another reason")).toBe(1);
	});
});
