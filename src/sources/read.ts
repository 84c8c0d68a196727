import type { FileTree } from "../files/tree.ts";
import { radixconfig } from "./radixconfig/source.ts";
import type { Given, SourceSettings } from "./source.ts";

/** Which files to read, and how. */
export interface SourcesSettings extends SourceSettings {
	/** Names and globs of radixconfig files; none means the default names. */
	readonly config: readonly string[];
}

/** Reads every source that the settings name. Nothing is thrown for what a file contains. */
export function readSources(
	tree: FileTree,
	{ config, ...settings }: SourcesSettings,
): Promise<Given> {
	return radixconfig.read(tree, config, settings);
}
