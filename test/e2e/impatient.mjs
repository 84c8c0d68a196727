// Loaded into a process with `--import`: it watches for silence fifty times faster, and takes all else as it comes.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const { setTimeout } = timers;
timers.setTimeout = (milliseconds, value, options) =>
	setTimeout(
		options?.ref === false && milliseconds === 10_000
			? milliseconds / 50
			: milliseconds,
		value,
		options,
	);
syncBuiltinESMExports();
