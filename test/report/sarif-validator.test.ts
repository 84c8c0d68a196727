import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Log } from "sarif";
import { beforeAll, describe, expect, test } from "vitest";
import { formatSarif } from "../../src/report/formats/sarif.ts";
import { clean, everyStatus, hostileReport, manyFindings } from "./reports.ts";

const reports = {
	"every-status": formatSarif(everyStatus),
	"no-findings": formatSarif(clean),
	"hostile-text": formatSarif(hostileReport),
	"hundreds-of-findings": formatSarif(manyFindings(300)),
	"no-locations": formatSarif(everyStatus).replaceAll(
		'"locations"',
		'"places"',
	),
};

const validator = validatorPath();

describe.skipIf(validator === undefined)(
	"Microsoft's validator with its rules for GitHub (skipped where it is not installed)",
	() => {
		let complaints: Map<string, string[]>;
		beforeAll(async () => {
			complaints = await complaintsAbout(reports);
		});

		test.each([
			"every-status",
			"no-findings",
			"hostile-text",
			"hundreds-of-findings",
		])("takes a report of %s", (name) => {
			expect(complaints.get(name)).toEqual([]);
		});

		test("complains about results without a place", () => {
			expect(complaints.get("no-locations")).toContainEqual(
				expect.stringMatching(/^GH1\d+ error/),
			);
		});
	},
);

/**
 * The validator's errors and warnings about some texts, by their names. Its notes ask for code snippets,
 * messages with IDs and rules named ABC1234. It takes six seconds to start, so it gets all at once.
 */
async function complaintsAbout(
	texts: Readonly<Record<string, string>>,
): Promise<Map<string, string[]>> {
	const folder = await mkdtemp(join(tmpdir(), "sarif-"));
	try {
		const paths: string[] = [];
		for (const [name, text] of Object.entries(texts)) {
			const path = join(folder, `${name}.sarif`);
			await writeFile(path, text);
			paths.push(path);
		}
		const output = join(folder, "validation.sarif");
		const args = ["validate", ...paths, "--output", output];
		const strict = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"];
		const env = {
			...process.env,
			DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
		};
		// It ends with a status of its own for what it complains about; the file says it all.
		await promisify(execFile)(validator ?? "", [...args, ...strict], {
			env,
		}).catch(() => undefined);
		const log: Log = JSON.parse(await readFile(output, "utf8"));
		const complaints = new Map(
			Object.keys(texts).map((name): [string, string[]] => [name, []]),
		);
		for (const { ruleId, level, message, locations } of log.runs[0]?.results ??
			[]) {
			const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
			const complaint = `${ruleId} ${level} ${message.id} ${JSON.stringify(message.arguments)}`;
			const ofFile = complaints.get(basename(uri, ".sarif"));
			if (ofFile === undefined)
				throw new Error(`about no report: ${complaint}`);
			ofFile.push(complaint);
		}
		return complaints;
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The validator's program; its package comes for Linux, macOS and Windows. */
function validatorPath(): string | undefined {
	const suffix = { linux: "linux", darwin: "darwin" }[
		process.platform as "linux"
	];
	if (suffix === undefined) return undefined;
	try {
		const name = `@microsoft/sarif-multitool-${suffix}/package.json`;
		const folder = createRequire(import.meta.url).resolve(name);
		return join(folder, "..", "Sarif.Multitool");
	} catch {
		return undefined;
	}
}

await (validator && chmod(validator, 0o755).catch(() => undefined));
