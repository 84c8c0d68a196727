// Loaded into a process with `--import`: every wait of the program passes a thousand times faster, but for
// those that nothing depends on, such as the watch for silence.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const { setTimeout } = timers;
timers.setTimeout = (milliseconds, value, options) =>
	setTimeout(
		options?.ref === false ? milliseconds : milliseconds / 1000,
		value,
		options,
	);
syncBuiltinESMExports();
