import { posix } from "node:path";
import type { Texts } from "../../files/texts.ts";
import type { FileTree } from "../../files/tree.ts";
import type { Location } from "../../model/location.ts";
import { parseDocument, type YamlDocument } from "../../yaml/document.ts";
import { at, type Cursor, isPresent, items, text } from "../../yaml/path.ts";
import { variableName } from "./effective.ts";
import { textsWithTokenPath } from "./token-path.ts";

/**
 * The folder `tekton` next to a radixconfig. Radix runs a sub-pipeline only if there is a `pipeline.yaml`.
 * It gives a step a token only if its task carries a label, and the client ID only as a parameter.
 */
export interface SubPipeline {
	/** Why no step can sign in; `undefined` if one can, or if that cannot be said. */
	readonly problem: SubPipelineProblem | undefined;
	/** Where its files have the path of the token. */
	readonly tokenPaths: readonly {
		readonly tokenPath: string;
		readonly location: Location;
	}[];
	/** The first radixconfig that the folder is next to: what is wrong in the folder is reported once, with it. */
	readonly first: string;
}

export type SubPipelineProblem =
	| "no-pipeline"
	| "no-labelled-task"
	| "no-client-id";

/** No real sub-pipeline comes near these; they bound the work that a hostile folder causes. */
const maxFiles = 100;
const maxLength = 1024 * 1024;

const label = "azure.workload.identity/use";

/** Reads each folder once, however many files are next to it. */
export class SubPipelineFolders {
	private readonly known = new Map<string, Promise<SubPipeline>>();
	private readonly tree: FileTree;
	private readonly texts: Texts;

	/** @param texts is given every file in which something was found */
	constructor(tree: FileTree, texts: Texts) {
		this.tree = tree;
		this.texts = texts;
	}

	/** @param name the radixconfig file */
	beside(name: string): Promise<SubPipeline> {
		const folder = posix.join(posix.dirname(name), "tekton");
		const found = this.known.get(folder) ?? this.read(folder, name);
		this.known.set(folder, found);
		return found;
	}

	private async read(folder: string, first: string): Promise<SubPipeline> {
		const name = posix.join(folder, "pipeline.yaml");
		if ("problem" in (await this.tree.read(name)))
			return { problem: "no-pipeline", tokenPaths: [], first };
		const { files, complete } = await this.files(folder);
		const documents = files.map(({ document }) => document);
		return {
			// What cannot be read may be what is missed: only what is certain is complained about.
			problem: complete ? problemOf(documents, name) : undefined,
			tokenPaths: files.flatMap((file) => this.tokenPaths(file)),
			first,
		};
	}

	/** The first document of each file, as Radix reads them. */
	private async files(
		folder: string,
	): Promise<{ files: readonly TektonFile[]; complete: boolean }> {
		const names = await this.tree.list(folder);
		const yaml = names?.filter((name) => name.endsWith(".yaml")).sort() ?? [];
		const files: TektonFile[] = [];
		let complete = names !== undefined && yaml.length <= maxFiles;
		let length = 0;
		for (const name of yaml.slice(0, maxFiles)) {
			const read = await this.tree.read(posix.join(folder, name));
			const text = "text" in read ? read.text : "";
			length += text.length;
			if (length > maxLength) return { files, complete: false };
			const document = parseDocument(posix.join(folder, name), text);
			if ("root" in document) files.push({ document, text });
			else complete = false;
		}
		return { files, complete };
	}

	private tokenPaths({
		document,
		text,
	}: TektonFile): SubPipeline["tokenPaths"] {
		const found = [...textsWithTokenPath({ value: document.root, path: [] })];
		if (found.length > 0) this.texts.add(document.name, text);
		const lines = found.length > 0 ? text.split(/\r\n?|\n/) : [];
		return found.map(({ path, tokenPath }) => ({
			tokenPath,
			location: withinText(document.locate(path), lines, tokenPath),
		}));
	}
}

interface TektonFile {
	readonly document: YamlDocument;
	readonly text: string;
}

/** A script has many lines; what was found stands on the first one that has it. */
function withinText(
	location: Location,
	lines: readonly string[],
	found: string,
): Location {
	const index = lines.findIndex(
		(line, index) => index + 1 >= location.line && line.includes(found),
	);
	const column = (lines[index]?.indexOf(found) ?? -1) + 1;
	if (column === 0) return location;
	const line = index + 1;
	const endColumn = column + found.length;
	return { file: location.file, line, column, endLine: line, endColumn };
}

/**
 * Follows the operator's `subpipeline_reader.go`: the Tasks that the Pipeline's `tasks` and `finally` refer
 * to or define themselves run, and nothing else.
 */
function problemOf(
	documents: readonly YamlDocument[],
	pipelineName: string,
): SubPipelineProblem | undefined {
	const pipeline = documents.find(({ name }) => name === pipelineName);
	const others = documents.filter(({ name }) => name !== pipelineName);
	const tasks = new Map(
		others
			.map(({ root }): Cursor => ({ value: root, path: [] }))
			.filter(isTask)
			.map((task) => [text(at(task, "metadata", "name")), task]),
	);
	const spec = at({ value: pipeline?.root, path: [] }, "spec");
	const labelled = [
		...items(at(spec, "tasks")),
		...items(at(spec, "finally")),
	].flatMap((entry) => {
		const inline = at(entry, "taskSpec");
		const task = isPresent(inline)
			? inline
			: tasks.get(text(at(entry, "taskRef", "name")));
		const isLabelled =
			task && text(at(task, "metadata", "labels", label)) === "true";
		return isLabelled ? [[entry.value, task.value]] : [];
	});
	if (labelled.length === 0) return "no-labelled-task";
	// A parameter may have another name in the task than in the pipeline.
	return JSON.stringify(labelled).includes(variableName)
		? undefined
		: "no-client-id";
}

function isTask(document: Cursor): boolean {
	return (
		text(at(document, "apiVersion")).startsWith("tekton.dev/") &&
		text(at(document, "kind")) === "Task" &&
		text(at(document, "metadata", "name")).length > 1
	);
}
