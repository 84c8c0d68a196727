import { describe, expect, test } from "vitest";
import { formats, plainDisplay } from "../../src/report/formats/format.ts";
import { reporterOf } from "../../src/report/formats/formats.ts";
import { mergeReports } from "../../src/report/merge.ts";
import {
	freePlaces,
	fullReports,
	harmlessAs,
	texts,
	withText,
} from "./hostile-report.ts";
import { clean } from "./reports.ts";

const merged = (report: (typeof fullReports)[number]) =>
	mergeReports(
		[
			{ name: "a", report },
			{ name: "b", report: clean },
		],
		"error",
	);

/** They take long to find. */
const reports = fullReports.map((report) => ({
	report,
	places: freePlaces(report),
}));

/** Names of fields, without the index of each list. */
function fieldsOf({ places }: (typeof reports)[number]) {
	return Map.groupBy(places, (place) =>
		place.filter((key) => !/^\d+$/.test(key)).join("."),
	);
}

describe.each(formats)(
	"a report of another run is harmless as %s",
	(format) => {
		test.each(texts)("with %j in every field", async (text) => {
			const show = await reporterOf(format);
			for (const { report, places } of reports) {
				const hostile = withText(report, places, text);
				harmlessAs(format, show(merged(hostile), plainDisplay));
			}
		});

		test("with all of it in one field, whichever it is", async () => {
			const show = await reporterOf(format);
			const all = texts.join("\n");
			for (const found of reports)
				for (const [, places] of fieldsOf(found)) {
					const hostile = withText(found.report, places, all);
					harmlessAs(format, show(merged(hostile), plainDisplay));
				}
		});
	},
);

test("the fields are those that matter", () => {
	const fields = reports.flatMap((found) => [...fieldsOf(found).keys()]);
	expect(new Set(fields).size).toBeGreaterThan(50);
	expect(fields).toEqual(
		expect.arrayContaining([
			"refusal.message",
			"findings.file",
			"changes.error",
			"suppressed.by",
			"deployed.reason",
			"requirements.workload.kind",
		]),
	);
	for (const bounded of ["findings.rule", "findings.level", "trusts.status"])
		expect(fields).not.toContain(bounded);
});

test.each(["issuer", "subject", "audience"])(
	"a command that creates what is missing reads no file and gets no option by its %s",
	async (field) => {
		const show = await reporterOf("az");
		const [report] = fullReports;
		if (report === undefined) throw new Error("there is no report");
		expect(show(report, plainDisplay)).toContain("--issuer ");
		for (const text of ["@/etc/passwd", "-pwned"]) {
			const trusts = report.trusts.map((trust) => ({
				...trust,
				[field]: text,
			}));
			expect(show({ ...report, trusts }, plainDisplay)).not.toContain(text);
		}
	},
);
