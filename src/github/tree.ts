import { posix } from "node:path";
import picomatch from "picomatch";
import { toText } from "../files/text.ts";
import {
	excludedFromGlobs,
	type FileProblem,
	type FileText,
	type FileTree,
	type Found,
	isGlob,
	nothingFor,
} from "../files/tree.ts";
import type { Repository } from "./repository.ts";

/** Thrown where GitHub's answer leaves open which files a commit has. */
export class TooManyFiles extends Error {
	override readonly name = "TooManyFiles";
}

/**
 * The files of one commit, read from GitHub's API, each at most once. Throws `RequestError` if GitHub
 * refuses to show them, and `TooManyFiles` if it does not list them all.
 */
export class CommitTree implements FileTree {
	private readonly repository: Repository;
	private readonly sha: string;
	private readonly texts = new Map<string, Promise<string | undefined>>();
	private listed: Promise<readonly string[] | undefined> | undefined;

	constructor(repository: Repository, sha: string) {
		this.repository = repository;
		this.sha = sha;
	}

	async find(
		patterns: readonly string[],
		inFolders: readonly string[],
	): Promise<Found> {
		const names = new Set<string>();
		const missing: string[] = [];
		for (const pattern of patterns.map(posix.normalize)) {
			const found = await this.matching(pattern, inFolders);
			for (const name of found) names.add(name);
			if (found.length === 0) missing.push(pattern);
		}
		// For what may not be read GitHub answers "not found" too. If any of the commit may be read, all may.
		if (names.size === 0) await this.listing();
		return {
			names: [...names].sort(),
			missing: missing.map((pattern) => nothingFor(pattern, "does not exist")),
		};
	}

	/** Those at the root: nothing is above it. */
	async nearest(names: readonly string[]): Promise<string[]> {
		const { names: found } = await this.find(names, []);
		return [...found];
	}

	async list(folder: string): Promise<string[]> {
		const prefix = `${posix.normalize(folder)}/`;
		const inside = (await this.allNames())
			.filter((name) => name.startsWith(prefix))
			.map((name) => name.slice(prefix.length).split("/")[0] ?? "");
		return [...new Set(inside)];
	}

	async read(name: string): Promise<FileText | FileProblem> {
		const text = await this.textOf(posix.normalize(name));
		return text === undefined
			? { code: "missing", problem: "does not exist" }
			: toText(Buffer.from(text));
	}

	/** Whether the commit has a file of this name. */
	async has(name: string): Promise<boolean> {
		return (await this.textOf(name)) !== undefined;
	}

	private textOf(name: string): Promise<string | undefined> {
		const known = this.texts.get(name);
		if (known) return known;
		const text = this.repository.file(name, this.sha);
		this.texts.set(name, text);
		return text;
	}

	private async matching(
		pattern: string,
		inFolders: readonly string[],
	): Promise<string[]> {
		if (isGlob(pattern))
			return (await this.allNames()).filter(matcherOf([pattern]));
		if (await this.has(pattern)) return [pattern];
		if (inFolders.length === 0) return [];
		const prefix = pattern === "." ? "" : `${pattern.replace(/\/$/, "")}/`;
		const matches = matcherOf(inFolders.map((glob) => `**/${glob}`));
		return (await this.allNames()).filter(
			(name) => name.startsWith(prefix) && matches(name.slice(prefix.length)),
		);
	}

	private async allNames(): Promise<readonly string[]> {
		const names = await this.listing();
		if (names !== undefined) return names;
		throw new TooManyFiles("the base has more files than GitHub lists");
	}

	/** All names, or `undefined` if there are more than GitHub lists. */
	private listing(): Promise<readonly string[] | undefined> {
		this.listed ??= this.repository.fileNames(this.sha);
		return this.listed;
	}
}

function matcherOf(globs: readonly string[]): (name: string) => boolean {
	return picomatch([...globs], { dot: true, ignore: [...excludedFromGlobs] });
}
