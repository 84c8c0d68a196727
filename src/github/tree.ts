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
	unreadable,
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

	async find(patterns: readonly string[]): Promise<Found> {
		const names = new Set<string>();
		const missing: string[] = [];
		for (const pattern of patterns.map(posix.normalize)) {
			const found = await this.matching(pattern);
			for (const name of found) names.add(name);
			if (found.length === 0) missing.push(pattern);
		}
		// For what may not be read GitHub answers "not found" too. If any of the commit may be read, all may.
		if (names.size === 0) await this.listing();
		const problem = { code: "missing", problem: "does not exist" } as const;
		return {
			names: [...names].sort(),
			missing: missing.map((pattern) => unreadable(pattern, problem)),
		};
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

	private async matching(pattern: string): Promise<string[]> {
		if (!isGlob(pattern)) return (await this.has(pattern)) ? [pattern] : [];
		const matches = picomatch(pattern, {
			dot: true,
			ignore: [...excludedFromGlobs],
		});
		return (await this.allNames()).filter((name) => matches(name));
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
