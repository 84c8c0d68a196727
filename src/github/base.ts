import picomatch from "picomatch";
import { defaultNames, isGlob, neverGlobbed } from "../files/files.ts";
import { parseClientId } from "../model/client-id.ts";
import type { Options } from "../options/options.ts";
import { hasUnreadable, type Report } from "../report/build.ts";
import {
	differenceOf,
	type KnownDifference,
	type Needed,
} from "../report/view/difference.ts";
import { deriveApplication } from "../sources/radixconfig/derive.ts";
import { parseDocument } from "../yaml/document.ts";
import type { Repository } from "./repository.ts";

/** The two commits between which a pull request makes the difference. */
export interface Commits {
	readonly base: string;
	readonly merged: string;
}

/**
 * What a pull request does to the requirements: the report's, compared with those of the same files at
 * the base. Throws `RequestError` if GitHub refuses to show them.
 */
export async function differenceFromBase(
	report: Report,
	{ config, environments }: Pick<Options, "config" | "environments">,
	repository: Repository,
	commits: Commits,
): Promise<KnownDifference> {
	if (hasUnreadable(report)) return { reason: "a file cannot be read" };
	const outside = config.find(
		(name) => name.startsWith("/") || /(^|\/)\.\.(\/|$)/.test(name),
	);
	if (outside !== undefined)
		return { reason: `${outside} is no path inside the repository` };
	const read = await filesAtBase(config, repository, commits.base);
	if ("reason" in read) return read;

	const before: Needed[] = [];
	for (const [name, text] of read.files) {
		const parsed = parseDocument(name, text);
		if (!("root" in parsed))
			return { reason: `${name} could not be read at the base either` };
		before.push(...neededBy(parsed.root));
	}
	const unplaced = await misplaced(report, read.files, repository, commits);
	if (unplaced !== undefined) {
		return {
			reason: `${unplaced} is not where the repository has it: the checkout is not at the root of the workspace`,
		};
	}
	const judged = before.filter(
		({ environment }) =>
			environments.length === 0 || environments.includes(environment),
	);
	return differenceOf(judged, report);
}

type FilesAtBase =
	| { readonly files: ReadonlyMap<string, string> }
	| { readonly reason: string };

async function filesAtBase(
	config: readonly string[],
	repository: Repository,
	sha: string,
): Promise<FilesAtBase> {
	const patterns = config.length === 0 ? defaultNames : config;
	const names = new Set(
		patterns.filter((pattern) => !isGlob(pattern)).map(withoutDot),
	);
	const globs = patterns.filter(isGlob).map(withoutDot);
	if (globs.length > 0) {
		const all = await repository.fileNames(sha);
		if (all === undefined)
			return { reason: "the base has more files than GitHub lists" };
		const matches = picomatch(globs, { dot: true, ignore: [...neverGlobbed] });
		for (const name of all.filter((name) => matches(name))) names.add(name);
	}

	const files = new Map<string, string>();
	for (const name of names) {
		const text = await repository.file(name, sha);
		if (text !== undefined) files.set(name, text);
	}
	// For what may not be read GitHub answers "not found" too. If any of the commit may be read, all may.
	if (files.size === 0) await repository.fileNames(sha);
	return { files };
}

/** A file that the base lacks must be one that the pull request brings, not one that lies elsewhere. */
async function misplaced(
	{ requirements }: Report,
	files: ReadonlyMap<string, string>,
	repository: Repository,
	{ merged }: Commits,
): Promise<string | undefined> {
	const added = new Set(
		requirements.map(({ file }) => file).filter((name) => !files.has(name)),
	);
	for (const name of added)
		if ((await repository.file(name, merged)) === undefined) return name;
	return undefined;
}

function neededBy(root: unknown): Needed[] {
	const { name, uses } = deriveApplication(root);
	if (name === "") return [];
	return uses.flatMap(({ environment, workload, subject, clientId }) => {
		const parsed = parseClientId(clientId);
		if (parsed === undefined) return [];
		return [
			{
				application: name,
				environment,
				workload,
				clientId: parsed.canonical,
				subject,
			},
		];
	});
}

function withoutDot(name: string): string {
	return name.replace(/^(\.\/)+/, "");
}
