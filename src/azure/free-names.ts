import type { Clock } from "../clock.ts";

/** How old the check of a name may be when the name is written, in milliseconds: about as long as a write takes. */
const maxAge = 2_000;

/** The check of a name, which has begun. */
interface NameCheck {
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Rejects unless the name is free. */
	readonly free: Promise<void>;
}

/**
 * Proves right before a write that nothing has the name, which a write would silently replace.
 * The next name can be checked while another request is under way.
 */
export class FreeNames {
	private readonly refuseTaken: (id: string, name: string) => Promise<void>;
	private readonly clock: Clock;
	/** By identity: the name that will be written next. */
	private readonly checks = new Map<string, NameCheck>();

	/** @param refuseTaken rejects unless no credential of the identity has the name */
	constructor(refuseTaken: FreeNames["refuseTaken"], clock: Clock) {
		this.refuseTaken = refuseTaken;
		this.clock = clock;
	}

	/** Begins to check the name that an identity will be given next. */
	checkAhead(id: string, name: string): void {
		const free = this.refuseTaken(id, name);
		// `prove` reports the rejection if the name is used; otherwise it does not matter.
		free.catch(() => {});
		this.checks.set(id, { name, at: this.clock.now(), free });
	}

	/**
	 * Someone else may take a name while a write waits for its turn, so an old check is not used.
	 * @throws whatever the check rejects with
	 */
	async prove(id: string, name: string): Promise<void> {
		const begun = this.checks.get(id);
		this.checks.delete(id);
		const isRecent =
			begun?.name === name && this.clock.now() - begun.at < maxAge;
		await (isRecent ? begun.free : this.refuseTaken(id, name));
	}
}
