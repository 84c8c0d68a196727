import type { Texts } from "../files/texts.ts";
import type { FileTree, Unreadable } from "../files/tree.ts";
import type { Finding } from "../model/finding.ts";
import type { InlineIgnore } from "../model/ignore.ts";
import type { Scope } from "../model/scope.ts";

/** Where requirements come from: one kind of file that says which workloads use which identities. */
export interface Source {
	/** What is looked for where no pattern is given. */
	readonly defaultNames: readonly string[];
	/** The globs for what is looked for in a folder that a pattern names. */
	readonly namesInFolders: readonly string[];
	/** Reads and checks every file that the patterns match. Nothing is thrown for what a file contains. */
	read(
		tree: FileTree,
		patterns: readonly string[],
		settings: SourceSettings,
	): Promise<Given>;
}

export interface SourceSettings {
	/** The audience of the workloads' tokens. */
	readonly audience: string;
}

/** What the files say. From here on nothing knows what kind of file it was. */
export interface Given {
	readonly scopes: readonly Scope[];
	/** Of the rules that look at one file at a time, before the policy has its say. */
	readonly findings: readonly Finding[];
	/** The ignores in the files' comments. */
	readonly ignores: readonly InlineIgnore[];
	readonly unreadable: readonly Unreadable[];
	/** The files' texts, to show lines of them. */
	readonly texts: Texts;
}
