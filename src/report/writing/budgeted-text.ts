import { plural } from "../../words.ts";

/** Room for the line that says what was left out. */
const reserve = 500;

/** Lines that make no sense apart, and how many things they are about. */
export interface Block {
	readonly lines: readonly string[];
	readonly count: number;
}

/**
 * A page of text within a number of bytes. What does not fit is left out by whole lines and counted,
 * never cut, so that no markup stays open.
 */
export class BudgetedText {
	private readonly lines: string[] = [];
	private readonly leftOut = new Map<string, number>();
	private readonly maxBytes: number;
	private bytesLeft: number;

	constructor(maxBytes: number) {
		this.maxBytes = maxBytes;
		this.bytesLeft = maxBytes - reserve;
	}

	/** Lines that make no sense apart: all of them or none. */
	add(...lines: string[]): boolean {
		const bytes = bytesOf(lines);
		if (bytes > this.bytesLeft) return false;
		this.bytesLeft -= bytes;
		this.lines.push(...lines);
		return true;
	}

	/**
	 * One block of lines of a kind between a head and a tail that make no sense without it.
	 *
	 * @param share how much of the whole page the block may take at most, so that what comes after it
	 *   has room too
	 */
	list(
		lines: readonly string[],
		noun: string,
		{
			share = 1,
			head = [],
			tail = [""],
		}: {
			share?: number;
			head?: readonly string[];
			tail?: readonly string[];
		} = {},
	): void {
		const frame = bytesOf([...head, ...tail]);
		let room = Math.min(this.maxBytes * share, this.bytesLeft) - frame;
		const tooMuch = lines.findIndex((line) => {
			room -= bytesOf([line]);
			return room < 0;
		});
		const fitting = tooMuch === -1 ? lines : lines.slice(0, tooMuch);
		if (fitting.length > 0) this.add(...head, ...fitting, ...tail);
		const missing = lines.length - fitting.length;
		if (missing > 0) this.leaveOut(noun, missing);
	}

	/** Leaves room for what comes after a part, which takes at most this share of the whole page. */
	within(share: number, write: () => void): void {
		const kept = Math.max(this.bytesLeft - this.maxBytes * share, 0);
		if (Number.isFinite(kept)) this.bytesLeft -= kept;
		write();
		if (Number.isFinite(kept)) this.bytesLeft += kept;
	}

	/**
	 * Several blocks after a head.
	 * @param share how much of the whole page they may take at most
	 */
	blocks(
		blocks: readonly Block[],
		noun: string,
		{ share = 1, head = [] }: { share?: number; head?: readonly string[] } = {},
	): void {
		if (blocks.length === 0) return;
		let room = Math.min(this.maxBytes * share, this.bytesLeft) - bytesOf(head);
		if (room > 0) this.add(...head);
		for (const { lines, count } of blocks) {
			room -= bytesOf(lines);
			if (room < 0 || !this.add(...lines)) this.leaveOut(noun, count);
		}
	}

	private leaveOut(noun: string, count: number): void {
		this.leftOut.set(noun, (this.leftOut.get(noun) ?? 0) + count);
	}

	/** @param where ends the sentence that counts what was left out, if anything was */
	text(where = "the complete list is in the JSON report"): string {
		const text = this.lines.join("\n").trimEnd();
		const leftOut = [...this.leftOut].map(([noun, count]) =>
			plural(count, `more ${noun}`),
		);
		if (leftOut.length === 0) return `${text}\n`;
		return `${text}\n\n… and ${leftOut.join(", ")}; ${where}.\n`;
	}
}

function bytesOf(lines: readonly string[]): number {
	return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
