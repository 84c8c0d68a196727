import { setImmediate } from "node:timers/promises";
import type { Clock } from "../../src/clock.ts";
import type { CredentialStore } from "../../src/directory/ports.ts";
import { ServiceError } from "../../src/http/service-error.ts";
import {
	type Credential,
	credentialLimit,
} from "../../src/model/credential.ts";
import type { Identity, ResolvedIdentity } from "../../src/model/identity.ts";
import { Stop } from "../../src/stop.ts";
import type { WriterHost } from "../../src/sync/apply.ts";

/** One call to a store. */
export interface Call {
	readonly action: "read" | "create" | "delete";
	readonly clientId: string;
	/** The credential's, if it is a write. */
	readonly name: string;
}

/**
 * Credentials in memory, with Azure's rules: names and pairs of issuer and subject are unique, twenty is
 * the limit, and a second writer on one identity is refused. A test can look at each call before it is
 * answered and change the state or refuse.
 */
export class MemoryStore implements CredentialStore {
	readonly state: Map<string, readonly Credential[]>;
	readonly writes: Call[] = [];
	/** How many identities were written to at the same time, at most. */
	mostWriters = 0;
	before: (call: Call) => void = () => {};
	/** What a read shows instead of the state, if anything. */
	lagging: (clientId: string) => readonly Credential[] | undefined = () =>
		undefined;
	private readonly writers = new Set<string>();

	constructor(identities: readonly Identity[]) {
		this.state = new Map(
			identities.flatMap((identity) =>
				identity.status === "resolved"
					? [[identity.clientId, identity.credentials]]
					: [],
			),
		);
	}

	/** The same identities with the credentials that they hold by now. */
	now(identities: readonly Identity[]): Identity[] {
		return identities.map((identity) =>
			identity.status === "resolved"
				? { ...identity, credentials: this.held(identity.clientId) }
				: identity,
		);
	}

	held(clientId: string): readonly Credential[] {
		return this.state.get(clientId) ?? [];
	}

	async credentials({ clientId }: ResolvedIdentity): Promise<Credential[]> {
		await setImmediate();
		this.before({ action: "read", clientId, name: "" });
		return [...(this.lagging(clientId) ?? this.held(clientId))];
	}

	async create(
		{ clientId }: ResolvedIdentity,
		credential: Credential & { subject: string },
	): Promise<{ replaced: boolean }> {
		const { name, issuer, subject } = credential;
		await this.write({ action: "create", clientId, name }, (held) => {
			const taken = held.find(
				(other) =>
					other.name.toLowerCase() === name.toLowerCase() ||
					(other.issuer === issuer && other.subject === subject),
			);
			if (taken)
				throw new ServiceError(409, "Conflict", `${taken.name} is in the way`);
			if (held.length >= credentialLimit)
				throw new ServiceError(400, "BadRequest", "the identity is full");
			return [...held, credential];
		});
		return { replaced: false };
	}

	delete({ clientId }: ResolvedIdentity, name: string): Promise<void> {
		return this.write({ action: "delete", clientId, name }, (held) =>
			held.filter((other) => other.name.toLowerCase() !== name.toLowerCase()),
		);
	}

	private async write(
		call: Call,
		change: (held: readonly Credential[]) => readonly Credential[],
	): Promise<void> {
		const { clientId } = call;
		if (this.writers.has(clientId))
			throw new Error(`two writers at once on ${clientId}`);
		this.writers.add(clientId);
		this.mostWriters = Math.max(this.mostWriters, this.writers.size);
		try {
			await setImmediate();
			this.writes.push(call);
			this.before(call);
			this.state.set(clientId, change(this.held(clientId)));
		} finally {
			this.writers.delete(clientId);
		}
	}
}

/** A clock that passes as soon as someone waits for it. */
function quickClock(): Clock {
	let time = 0;
	return {
		now: () => time,
		sleep: async (milliseconds) => {
			time += milliseconds;
		},
	};
}

/** A host whose clock passes so, and which is not stopped. */
export function quickHost(): WriterHost {
	return { clock: quickClock(), stop: new Stop() };
}
