import type { Place } from "../files/disk.ts";
import type { Report } from "../report/build.ts";
import { mergeReports, namesOf } from "../report/merge.ts";
import type { FailOn } from "../report/outcome.ts";
import { readReport } from "../report/read.ts";

/**
 * Makes one report of the JSON reports of several runs.
 * @throws UserError if one of them is not a report
 */
export function merge(
	names: readonly string[],
	failOn: FailOn,
	place: Place,
): Report {
	const labels = namesOf(names);
	const reports = names.map((name, index) => ({
		name: labels[index] ?? name,
		report: readReport(name, place),
	}));
	return mergeReports(reports, failOn);
}
