/** How often everything is measured after the warm-up. The median of fewer would be luck. */
export const rounds = 11;

/** Something that can be timed: does its work once and gives the milliseconds that it took. */
export type Timed = () => Promise<number>;

/**
 * Measures several things in turn, again and again, so that whatever else the machine does meanwhile
 * hits all of them alike.
 *
 * @returns the median of each in milliseconds, the first round left out
 */
export async function interleave<Cases extends Readonly<Record<string, Timed>>>(
	cases: Cases,
): Promise<{ [Name in keyof Cases]: number }> {
	const measured = Object.entries(cases).map(([name, timed]) => ({
		name,
		timed,
		times: [] as number[],
	}));
	for (let round = 0; round <= rounds; round++) {
		for (const { timed, times } of measured) {
			const time = await timed();
			if (round > 0) times.push(time);
		}
	}
	return Object.fromEntries(
		measured.map(({ name, times }) => [name, median(times)]),
	) as { [Name in keyof Cases]: number };
}

/** How long something takes, in milliseconds. */
export async function stopwatch(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (middle === undefined) throw new Error("nothing was measured");
	return middle;
}
