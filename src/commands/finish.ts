import { announceIn } from "../github/event.ts";
import type { CommentChoice } from "../github/run.ts";
import type { Host } from "../host.ts";
import type { Options } from "../options/options.ts";
import type { Report } from "../report/build.ts";
import { writeReports } from "../report/formats/formats.ts";

/**
 * How every run ends once its report was printed: writes the requested files, and the comment
 * and the issue.
 *
 * @param commentByDefault which comment to write if the options name none
 * @returns what could not be written to GitHub, and why, in a sentence each
 * @throws UserError if a file cannot be written
 */
export async function finish(
	report: Report,
	options: Options,
	commentByDefault: CommentChoice,
	environment: NodeJS.ProcessEnv,
	host: Host,
): Promise<string[]> {
	await writeReports(report, options.files, host);
	const { announcements } = options;
	const comment = announcements.comment ?? commentByDefault;
	return announceIn(environment, report, options, comment, announcements);
}
