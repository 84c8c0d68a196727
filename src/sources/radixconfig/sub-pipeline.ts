import { posix } from "node:path";
import { parseAllDocuments } from "yaml";
import type { FileTree } from "../../files/tree.ts";
import { aliasTargets, findAliasProblem } from "../../yaml/aliases.ts";
import { isMapping } from "../../yaml/path.ts";

/**
 * What is in the folder `tekton` next to a radixconfig. Radix runs a sub-pipeline only if there is a
 * `pipeline.yaml`, and gives a step a token only if its task carries the label.
 */
export type SubPipelineFolder = "no-pipeline" | "no-labelled-task" | "complete";

/** No real sub-pipeline comes near this many files; it bounds the work that a hostile folder causes. */
const maxFiles = 100;

const label = "azure.workload.identity/use";

/** Reads each folder once, however many files are next to it. */
export class SubPipelineFolders {
	private readonly known = new Map<string, Promise<SubPipelineFolder>>();
	private readonly tree: FileTree;

	constructor(tree: FileTree) {
		this.tree = tree;
	}

	/** @param name the radixconfig file */
	beside(name: string): Promise<SubPipelineFolder> {
		const folder = posix.join(posix.dirname(name), "tekton");
		const found = this.known.get(folder) ?? readFolder(folder, this.tree);
		this.known.set(folder, found);
		return found;
	}
}

async function readFolder(
	folder: string,
	tree: FileTree,
): Promise<SubPipelineFolder> {
	const pipeline = await tree.read(posix.join(folder, "pipeline.yaml"));
	if (!("text" in pipeline)) return "no-pipeline";
	const entries = await tree.list(folder);
	const names = entries?.filter((name) => /\.ya?ml$/.test(name));
	// What cannot be looked at may carry the label: only what is certain is complained about.
	if (names === undefined || names.length > maxFiles) return "complete";
	for (const name of names) {
		const read = await tree.read(posix.join(folder, name));
		if (!("text" in read) || mayCarryLabel(read.text)) return "complete";
	}
	return "no-labelled-task";
}

function mayCarryLabel(text: string): boolean {
	if (!text.includes(label)) return false;
	try {
		return parseAllDocuments(text, {
			logLevel: "silent",
			prettyErrors: false,
		}).some(
			(document) =>
				document.errors.length > 0 ||
				findAliasProblem(document, aliasTargets(document)) !== undefined ||
				carriesLabel(document.toJS({ maxAliasCount: -1 })),
		);
	} catch {
		return true;
	}
}

function carriesLabel(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(carriesLabel);
	if (!isMapping(value)) return false;
	const labels = value["labels"];
	if (isMapping(labels) && String(labels[label]) === "true") return true;
	return Object.values(value).some(carriesLabel);
}
