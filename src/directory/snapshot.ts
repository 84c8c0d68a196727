import type { RadixIssuers } from "../clusters/assign.ts";
import { UserError } from "../errors.ts";
import type { Place } from "../files/disk.ts";
import { readJson } from "../files/json.ts";
import type { Snapshot as SnapshotFile } from "../generated/snapshot.ts";
import { validate } from "../generated/snapshot-validator.js";
import { toJson } from "../json-text.ts";
import type { Deployed, DeployedApplication } from "../model/deployed.ts";
import type { Identity } from "../model/identity.ts";
import { deployedApplications, deployedJson } from "./deployed-json.ts";
import type { Directory } from "./ports.ts";

/** What was read from Azure and from Radix, to compare with later and without a network. */
export class Snapshot implements Directory {
	private readonly file: SnapshotFile;
	private readonly name: string;

	constructor(file: SnapshotFile, name: string) {
		this.file = file;
		this.name = name;
	}

	async identities(clientIds: readonly string[]): Promise<Identity[]> {
		const byClientId = new Map(
			this.file.identities.map((identity) => [
				identity.clientId,
				identity as Identity,
			]),
		);
		return clientIds.map(
			(clientId) => byClientId.get(clientId) ?? this.absent(clientId),
		);
	}

	/** @throws UserError if the snapshot was taken without asking this cluster */
	issuersOf(cluster: string): readonly string[] {
		const { clusters } = this.file;
		const issuers = Object.hasOwn(clusters, cluster)
			? clusters[cluster]
			: undefined;
		if (issuers !== undefined) return issuers;
		throw new UserError(
			`the snapshot ${this.name} does not hold the issuers of the cluster ${cluster}`,
			`Take it again with radix-cluster ${cluster}, or give issuer-urls.`,
		);
	}

	/** What ran; `undefined` if it was not asked when the snapshot was taken. */
	get deployed(): DeployedApplication[] | undefined {
		const { deployed } = this.file;
		return deployed && deployedApplications(deployed);
	}

	private absent(clientId: string): Identity {
		return {
			clientId,
			kind: null,
			status: "unknown",
			reason: `the snapshot of ${this.file.takenAt} does not hold this identity`,
			remedy:
				"Take the snapshot again from files that name this client ID, or compare with Azure.",
		};
	}
}

/**
 * @throws UserError if the file cannot be read or is not a snapshot
 */
export function readSnapshot(name: string, place: Place): Snapshot {
	const hint = "Write it with the command `snapshot` or with `snapshot-file`.";
	const read = readJson(name, place);
	if ("problem" in read)
		throw new UserError(`the snapshot ${name} ${read.problem}`, hint);
	const file = read.value;
	if (!validate(file)) {
		const [error] = validate.errors ?? [];
		throw new UserError(
			`${name} is not a snapshot: ${error?.instancePath || "the file"} ${error?.message}`,
			hint,
		);
	}
	return new Snapshot(file as SnapshotFile, name);
}

/** What was read from Azure and from Radix. */
export interface Taken {
	readonly identities: readonly Identity[];
	/** The issuers of each cluster that was asked. */
	readonly clusters: RadixIssuers;
	/** What runs; `undefined` if it was not asked. */
	readonly deployed: Deployed | undefined;
}

/**
 * The text of a snapshot.
 * @param takenAt now
 */
export function formatSnapshot(
	{ identities, clusters, deployed }: Taken,
	takenAt: Date,
): string {
	const snapshot = {
		version: 1,
		takenAt: takenAt.toISOString(),
		clusters: Object.fromEntries(clusters),
		identities,
		...(deployed && { deployed: deployedJson(deployed) }),
	};
	return toJson(snapshot);
}
