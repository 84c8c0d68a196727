import { UserError } from "../errors.ts";
import type { Place } from "../files/disk.ts";
import { readJson } from "../files/json.ts";
import { validate } from "../generated/report-validator.js";
import { unreadableFile } from "../rules/unreadable-file.ts";
import type { Report } from "./build.ts";
import { rulePage } from "./writing/rule-page.ts";

/** @throws UserError if the file cannot be read or is not a report */
export function readReport(name: string, place: Place): Report {
	const hint = "Write it with `report-file`, or with `--format json`.";
	const read = readJson(name, place);
	if ("problem" in read)
		throw new UserError(`the report ${name} ${read.problem}`, hint);
	const report = read.value;
	if (validate(report)) return madeSafe(report as Report);
	const [error] = validate.errors ?? [];
	throw new UserError(
		`${name} is not a report of version 1: ${error?.instancePath || "it"} ${error?.message}`,
		hint,
	);
}

/** Reports of version 0.1 say only by a finding that a file could not be read. */
function madeSafe(report: Report): Report {
	const { complete, findings } = report;
	return {
		...report,
		// A link that another run wrote could lead anywhere.
		findings: findings.map((finding) => ({
			...finding,
			page: rulePage(finding.rule),
		})),
		complete:
			complete ?? !findings.some(({ rule }) => rule === unreadableFile.name),
	};
}
