import { existsSync } from "node:fs";
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { clockUntil } from "../src/clock.ts";
import { check } from "../src/commands/check.ts";
import { parseOptions } from "../src/options/options.ts";
import { quietHost } from "../test/quiet-host.ts";
import { interleave, median, stopwatch } from "./interleave.ts";
import { root, runNode } from "./process.ts";
import type { Row, SkippedRow } from "./row.ts";

/** Real files, where they are at hand. They are not part of the repository. */
const corpus = join(root, "../shared/corpus");

/** Linting many files in one process, beside parsing them: nothing built on the parser can be faster. */
export async function fleet(): Promise<(Row | SkippedRow)[]> {
	const folder = await mkdtemp(join(tmpdir(), "fleet-"));
	try {
		const few = await writeConfigs(join(folder, "few"), 200);
		const many = await writeConfigs(join(folder, "many"), 2000);
		const real = existsSync(corpus) ? await filesIn(corpus) : undefined;
		const { requirements } = await lint(many);
		const times = await interleave({
			few: () => stopwatch(() => lint(few)),
			fewParsed: () => stopwatch(() => parseAll(few)),
			many: () => stopwatch(() => lint(many)),
			manyParsed: () => stopwatch(() => parseAll(many)),
			...(real && {
				real: () => stopwatch(() => lint(real)),
				realParsed: () => stopwatch(() => parseAll(real)),
			}),
		});
		const title = `\`lint\` of 2,000 files with ${requirements.length.toLocaleString("en")} requirements`;
		const parsed = "`yaml` parses them";
		return [
			real && times.real && times.realParsed
				? {
						...{ part: "fleet", unit: "ms", target: 1.5 },
						what: `\`lint\` of ${real.length} real files`,
						measured: times.real,
						...{ against: parsed, reference: times.realParsed },
					}
				: {
						...{ part: "fleet", what: "`lint` of real files" },
						...{ against: parsed, skipped: "the files are not here" },
					},
			{
				...{ part: "fleet", unit: "ms", target: 1.4 },
				...{ what: title, measured: times.many },
				...{ against: parsed, reference: times.manyParsed },
			},
			{
				...{ part: "fleet", unit: "ms", target: 10.5 },
				...{ what: title, measured: times.many },
				...{ against: "200 files of that kind", reference: times.few },
			},
			await peakMemory(join(folder, "many")),
		];
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The most memory that the command line ever had while it checked the files of a folder: the median of five. */
async function peakMemory(folder: string): Promise<Row> {
	const atExit = `process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
	const preload = `--import=data:text/javascript,${encodeURIComponent(atExit)}`;
	const args = [preload, join(root, "dist/cli.js"), "lint", "*.yaml"];
	const peaks: number[] = [];
	for (let run = 0; run < 5; run++) {
		const { stderr } = await runNode(args, {}, folder);
		peaks.push(Number(stderr) / 1024);
	}
	return {
		...{ part: "fleet", unit: "MB", target: 1 },
		...{ what: "most memory for 2,000 files", measured: median(peaks) },
		...{ against: "the most that may be", reference: 400 },
	};
}

/** What a smoke test can hold on to: memory varies little, however busy the machine is. */
export async function fleetCounts(): Promise<Row[]> {
	const folder = await mkdtemp(join(tmpdir(), "fleet-"));
	try {
		await writeConfigs(folder, 2000);
		return [{ ...(await peakMemory(folder)), target: 1.25 }];
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function lint(files: readonly string[]) {
	const options = parseOptions({ mode: "lint", config: files.join("\n") }, {});
	return check(options, {
		...quietHost(root),
		clock: clockUntil(new AbortController().signal),
	});
}

async function parseAll(files: readonly string[]): Promise<void> {
	const options = { uniqueKeys: false, logLevel: "silent" } as const;
	await Promise.all(
		files.map(async (file) => {
			const text = await readFile(file, "utf8");
			try {
				parse(text, options);
			} catch {
				// Some of the real files are not YAML, or not one document of it.
			}
		}),
	);
}

async function filesIn(folder: string): Promise<string[]> {
	const names = await readdir(folder);
	return names
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => join(folder, name));
}

/** Files as a team would write them: five environments, four components and a job with an identity each. */
async function writeConfigs(folder: string, count: number): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	const files: string[] = [];
	for (let index = 0; index < count; index++) {
		const file = join(folder, `app-${index}.yaml`);
		await writeFile(file, configOf(index));
		files.push(file);
	}
	return files;
}

function configOf(app: number): string {
	const environments = ["dev", "test", "qa", "staging", "prod"];
	const clientId = (index: number) =>
		`${String(app).padStart(8, "0")}-0000-4000-8000-${String(index).padStart(12, "0")}`;
	const components = ["web", "api", "worker", "mailer"].flatMap(
		(name, index) => [
			`    - name: ${name}`,
			"      src: .",
			"      dockerfileName: Dockerfile",
			"      ports:",
			"        - name: http",
			`          port: ${8000 + index}`,
			"      resources:",
			"        requests:",
			"          memory: 100Mi",
			"          cpu: 50m",
			"      identity:",
			"        azure:",
			`          clientId: ${clientId(index)}`,
			"      environmentConfig:",
			"        - environment: prod",
			"          replicas: 2",
			"          identity:",
			"            azure:",
			`              clientId: ${clientId(index + 10)}`,
		],
	);
	return [
		"apiVersion: radix.equinor.com/v1",
		"kind: RadixApplication",
		"metadata:",
		`  name: app-${app}`,
		"spec:",
		"  environments:",
		...environments.flatMap((name) => [
			`    - name: ${name}`,
			"      build:",
			`        from: ${name}`,
		]),
		"  components:",
		...components,
		"  jobs:",
		"    - name: nightly",
		"      src: .",
		"      schedulerPort: 9000",
		"      identity:",
		"        azure:",
		`          clientId: ${clientId(5)}`,
		"",
	].join("\n");
}
