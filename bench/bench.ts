/**
 * `npm run bench`: how fast the program is beside what people would use instead, and beside what no
 * program could beat. Needs nothing from the network and `dist` as it was built last.
 *
 *   --json     prints JSON instead of a table
 *   --smoke    only counts, which do not vary, and fails if one is out of its bounds; never times anything
 */
import { cpus, totalmem, type } from "node:os";
import { parseArgs } from "node:util";
import { azure, azureCounts } from "./azure.ts";
import { comparison } from "./comparison.ts";
import { fleet, fleetCounts } from "./fleet.ts";
import { rounds } from "./interleave.ts";
import { isMet, type Row, ratioOf, type SkippedRow, toTable } from "./row.ts";
import { size } from "./size.ts";
import { start } from "./start.ts";

const { json, smoke } = parseArgs({
	options: {
		json: { type: "boolean", default: false },
		smoke: { type: "boolean", default: false },
	},
}).values;

const machine = {
	cpu: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
	memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
	system: type(),
	node: process.version,
};
const counts = [...(await size()), ...(await azureCounts())];
const rows: (Row | SkippedRow)[] = smoke
	? [...counts, ...(await fleetCounts())]
	: [
			...(await start()),
			...(await fleet()),
			...(await comparison()),
			...(await azure()),
			...counts,
		];

if (json) {
	const withRatios = rows.map((row) =>
		"skipped" in row ? row : { ...row, ratio: ratioOf(row), met: isMet(row) },
	);
	process.stdout.write(
		`${JSON.stringify({ machine, rounds, rows: withRatios }, undefined, 2)}\n`,
	);
} else {
	const { cpu, memory, system, node } = machine;
	process.stdout.write(`${system}, ${cpu}, ${memory}, Node.js ${node}\n`);
	if (!smoke)
		process.stdout.write(
			`Medians of ${rounds} after a warm-up, everything of a part measured in turn\n`,
		);
	process.stdout.write(`\n${toTable(rows)}`);
}

const missed = rows.filter((row) => !("skipped" in row) && !isMet(row));
if (smoke && missed.length > 0) process.exitCode = 1;
