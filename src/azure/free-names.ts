import type { Clock } from "../clock.ts";

/** How old a look at a name may be when the name is written, in milliseconds: about as long as a write takes. */
const lookAge = 2_000;

/** A look at a name that has begun. */
interface Look {
	readonly name: string;
	readonly begun: number;
	/** Rejects unless the name is free. */
	readonly free: Promise<void>;
}

/**
 * Proves right before a write that nothing has the name, which a write would silently replace.
 * The next name can be looked at while something else is under way.
 */
export class FreeNames {
	private readonly look: (id: string, name: string) => Promise<void>;
	private readonly clock: Clock;
	/** By identity: the name that will be written next. */
	private readonly looks = new Map<string, Look>();

	/** @param look rejects unless no credential of the identity has the name */
	constructor(look: FreeNames["look"], clock: Clock) {
		this.look = look;
		this.clock = clock;
	}

	/** Begins to look at the name that an identity will be given next. */
	lookAhead(id: string, name: string): void {
		const free = this.look(id, name);
		// Whoever needs the name hears of it; if nobody does, it does not matter.
		free.catch(() => {});
		this.looks.set(id, { name, begun: this.clock.now(), free });
	}

	/**
	 * Someone else may take a name while a write waits for its turn, so an old look counts for nothing.
	 * @throws whatever the look rejects with
	 */
	async prove(id: string, name: string): Promise<void> {
		const look = this.looks.get(id);
		this.looks.delete(id);
		const counts =
			look?.name === name && this.clock.now() - look.begun < lookAge;
		await (counts ? look.free : this.look(id, name));
	}
}
