import type { Report } from "../build.ts";
import { groupsOf } from "../view/groups.ts";
import { workloadTitle } from "../view/overview.ts";
import { aligned } from "../writing/columns.ts";
import { printable } from "../writing/printable.ts";
import type { Display } from "./format.ts";
import { groupSections } from "./text/groups.ts";
import { Page } from "./text/page.ts";

/** Who needs to be trusted, a line each: application, environment, workload, subject, client ID and place. */
export function formatSubjects(report: Report, display: Display): string {
	// Only what keeps a requirement from being derived: the rest is for lint to say.
	const errors = groupsOf(report).filter(({ level }) => level === "error");
	const rows = report.requirements.map((requirement) =>
		[
			requirement.application,
			requirement.environment,
			workloadTitle(requirement.workload),
			requirement.subject,
			requirement.clientId,
			`${requirement.file}:${requirement.line}`,
		].map(printable),
	);
	const lines =
		rows.length === 0 ? ["no workload uses an identity"] : aligned(rows);
	return [...groupSections(errors, new Page(report, display)).flat(), ...lines]
		.map((line) => `${line}\n`)
		.join("");
}
