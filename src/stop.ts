import { setTimeout } from "node:timers/promises";

/** How long what was begun may take once the run is told to stop, in milliseconds. */
const grace = 3_000;

/** How often it is checked whether anything was answered, in milliseconds. */
const step = 10_000;

/** Why a run ends before it is through. */
export interface Stopped {
	/** Half a sentence that follows "the run was stopped": "by SIGINT". */
	readonly why: string;
	/** Set by a signal, as a shell expects it. */
	readonly status?: 130 | 143;
}

/** Thrown in place of an answer that is not waited for any more. */
export class StoppedError extends Error {
	override readonly name = "StoppedError";

	constructor({ why }: Stopped) {
		super(`the run was stopped ${why}`);
	}
}

/**
 * The one way to end a run early, for a signal or because nothing is answered any more. Everything that
 * waits for something outside waits for this, too.
 */
export class Stop {
	/** Why the run is to end; `undefined` as long as it is not. */
	stopped: Stopped | undefined;
	private answers = 0;
	private waitsForPerson = false;
	private readonly asking = new AbortController();
	private readonly ending = new AbortController();

	/** Aborted once the run is to end: nothing new is begun, and nothing more is read. */
	get asked(): AbortSignal {
		return this.asking.signal;
	}

	/** Aborted a little later: what was begun is not waited for any more, either. */
	get lastMoment(): AbortSignal {
		return this.ending.signal;
	}

	/** Only the first reason counts. */
	ask(stopped: Stopped): void {
		if (this.stopped) return;
		this.stopped = stopped;
		this.asking.abort(new StoppedError(stopped));
		setTimeout(grace, undefined, { ref: false }).then(() =>
			this.ending.abort(new StoppedError(stopped)),
		);
	}

	/** Called for every answer that brings the run on. */
	answered(): void {
		this.answers += 1;
	}

	/** Ends the run once nothing was answered for some minutes, whatever it waits for. */
	async afterSilence(minutes: number): Promise<void> {
		const steps = (minutes * 60_000) / step;
		let silent = 0;
		let before = this.answers;
		while (silent < steps) {
			await setTimeout(step, undefined, { ref: false });
			const isSilent = this.answers === before && !this.waitsForPerson;
			silent = isSilent ? silent + 1 : 0;
			before = this.answers;
		}
		this.ask({ why: `because nothing was answered for ${minutes} minutes` });
	}

	/**
	 * Waits for a person, who may take longer than any service.
	 * @throws StoppedError if the run ends first
	 */
	async forPerson<T>(answer: Promise<T>): Promise<T> {
		this.waitsForPerson = true;
		try {
			return await this.orStopped(answer);
		} finally {
			this.waitsForPerson = false;
		}
	}

	/**
	 * Waits for something that cannot be told to stop.
	 * @throws StoppedError if the run ends first
	 */
	async orStopped<T>(wanted: Promise<T>): Promise<T> {
		const { asked } = this;
		let leave = () => {};
		const stopped = new Promise<never>((_, reject) => {
			leave = () => reject(asked.reason);
		});
		if (asked.aborted) leave();
		asked.addEventListener("abort", leave);
		try {
			return await Promise.race([wanted, stopped]);
		} finally {
			asked.removeEventListener("abort", leave);
		}
	}
}
