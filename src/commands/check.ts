import { compare } from "../compare/compare.ts";
import { waitForTrusts } from "../compare/wait.ts";
import { demandOf, refuseWithoutIssuers } from "../demand/demand.ts";
import type { Host } from "../host.ts";
import type { Identity } from "../model/identity.ts";
import type { Options } from "../options/options.ts";
import type { Outcome } from "../report/build.ts";
import { plural } from "../report/view/overview.ts";
import { conclude, keepIgnored, lint } from "./lint.ts";
import { openSource } from "./source.ts";

/**
 * The main job: read, validate, derive, resolve, compare, and report or sync.
 * @throws UserError if the job cannot be done
 */
export async function run(options: Options, host: Host): Promise<Outcome> {
	const linted = await lint(options, host);
	const { sources } = linted;
	if (options.mode === "lint") {
		const { judged: requirements } = demandOf(linted, options);
		const findings = conclude(linted, options, host);
		return { mode: "lint", requirements, findings, sources };
	}

	refuseWithoutIssuers(linted.files, options);
	const source = await openSource(linted.files, options, host);
	const demand = demandOf(linted, options, source);

	host.progress("reading identities and their credentials");
	const clientIds = [...new Set(demand.judged.map(({ clientId }) => clientId))];
	let identities: readonly Identity[] =
		await source.directory.identities(clientIds);
	const judge = (found: readonly Identity[]) =>
		keepIgnored(compare(demand, found), linted, options, host);
	let comparison = judge(identities);
	if (options.wait > 0) {
		const waiting = {
			read: (some: readonly string[]) => source.directory.identities(some),
			compare: judge,
			progress: (count: number) =>
				host.progress(`waiting for ${plural(count, "trust")}`),
		};
		const milliseconds = options.wait * 1000;
		comparison = await waitForTrusts(
			comparison,
			milliseconds,
			waiting,
			host.clock,
		);
		({ identities } = comparison);
	}
	let synced: Pick<Outcome, "changes" | "planDigest"> = {};

	if (options.mode === "sync" && source.store) {
		const { sync } = await import("../sync/sync.ts");
		({ identities, ...synced } = await sync(
			comparison,
			options.sync,
			source.store,
			host,
		));
		comparison = judge(identities);
	}
	if (options.snapshotFile !== undefined) {
		const { writeSnapshot } = await import("./snapshot.ts");
		writeSnapshot(options.snapshotFile, identities, source, host);
	}
	return {
		mode: options.mode,
		requirements: demand.judged,
		findings: conclude(linted, options, host, { comparison, source }),
		sources,
		comparison,
		requests: source.requests(),
		...synced,
	};
}
