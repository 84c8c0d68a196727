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
 */
export async function finish(
	report: Report,
	options: Options,
	commentByDefault: CommentChoice,
	environment: NodeJS.ProcessEnv,
	host: Host,
): Promise<Unwritten> {
	const files = await writeReports(report, options.files, host);
	const { announcements } = options;
	const comment = announcements.comment ?? commentByDefault;
	const github = await announceIn(
		environment,
		report,
		options,
		comment,
		announcements,
		host.stop,
	);
	return { files, github };
}

/** What could not be written, and why, in a sentence each. */
export interface Unwritten {
	/** A run whose files are missing did not do its job. */
	readonly files: readonly string[];
	/** GitHub's refusal is no reason to fail: the findings are in the log. */
	readonly github: readonly string[];
}
