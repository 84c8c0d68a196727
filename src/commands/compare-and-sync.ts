import { writableIssuers } from "../clusters/given-issuers.ts";
import { type Comparison, compare } from "../compare/compare.ts";
import { markerOf } from "../github/marker.ts";
import type { Host } from "../host.ts";
import type { Demand } from "../model/demand.ts";
import type { Identity } from "../model/identity.ts";
import type { Options } from "../options/options.ts";
import type { Outcome } from "../report/outcome.ts";
import type { Planned } from "../sync/sync.ts";
import { plural } from "../words.ts";
import type { Services } from "./services.ts";
import { waitForTrusts } from "./wait.ts";

type Compared = Pick<
	Outcome,
	"changes" | "planDigest" | "usage" | "refusal" | "requests"
> & {
	readonly comparison: Comparison;
};

/**
 * Reads what exists and compares it with what is demanded; then waits, syncs and keeps a snapshot, as
 * far as the options say so.
 */
export async function compareAndSync(
	demand: Demand,
	services: Services,
	options: Options,
	host: Host,
	approve: Approve | undefined,
): Promise<Compared> {
	host.progress("reading identities and their credentials");
	const clientIds = new Set(demand.judged.map(({ clientId }) => clientId));
	const identities = await services.directory.identities([...clientIds]);
	const judge = (found: readonly Identity[]) => compare(demand, found);
	const comparison = await wait(
		judge(identities),
		judge,
		services,
		options,
		host,
	);
	const synced = await syncIfAsked(
		comparison,
		judge,
		services,
		options,
		host,
		approve,
	);
	if (options.snapshotFile !== undefined) {
		const { writeSnapshot } = await import("./write-snapshot.ts");
		const { identities, deployed } = synced.comparison;
		const taken = { identities, clusters: services.issuers, deployed };
		writeSnapshot(options.snapshotFile, taken, host);
	}
	return { ...synced, requests: services.requests() };
}

/** Shows a plan to a person, and asks whether it is to be carried out. */
export type Approve = (
	planned: Planned & { readonly comparison: Comparison },
) => Promise<boolean>;

type Judge = (identities: readonly Identity[]) => Comparison;

async function wait(
	comparison: Comparison,
	judge: Judge,
	{ directory }: Services,
	{ wait: seconds }: Options,
	host: Host,
): Promise<Comparison> {
	if (seconds === 0) return comparison;
	const waiting = {
		read: (clientIds: readonly string[]) => directory.identities(clientIds),
		compare: judge,
		stopped: () => host.stop.stopped !== undefined,
		progress: (count: number) =>
			host.progress(`waiting for ${plural(count, "trust")}`),
	};
	return waitForTrusts(comparison, seconds * 1000, waiting, host.clock);
}

async function syncIfAsked(
	comparison: Comparison,
	judge: Judge,
	{ store, issuers }: Services,
	options: Options,
	host: Host,
	approve: Approve | undefined,
): Promise<Omit<Compared, "requests">> {
	if (options.mode !== "sync" || store === undefined) return { comparison };
	const { sync } = await import("../sync/sync.ts");
	const { identities, unreviewed, ...written } = await sync(
		comparison,
		options.sync,
		writableIssuers(options.clusters, issuers),
		() =>
			host.reviewedPlan(
				markerOf("plan", options),
				options.announcements.githubToken,
			),
		approve && ((planned) => approve({ comparison, ...planned })),
		store,
		host,
	);
	return {
		comparison: judge(identities),
		...written,
		...(unreviewed !== undefined && {
			refusal: {
				message: `nothing was written, because the reviewed plan is not known: ${unreviewed}`,
				hint: "Have a plan reviewed in a pull request and merge it, or give its digest.",
			},
		}),
	};
}
