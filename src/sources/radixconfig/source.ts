import { Texts } from "../../files/texts.ts";
import {
	type FileTree,
	type Found,
	nothingFor,
	standardInput,
	type Unreadable,
	unreadable,
} from "../../files/tree.ts";
import type { Finding } from "../../model/finding.ts";
import type { InlineIgnore } from "../../model/ignore.ts";
import type { Scope, UsedIdentity } from "../../model/scope.ts";
import { parseDocument, type YamlDocument } from "../../yaml/document.ts";
import { inlineIgnores } from "../../yaml/inline-ignores.ts";
import type { Source, SourceSettings } from "../source.ts";
import { clientIdOfUse, type DerivedUse, deriveApplication } from "./derive.ts";
import { type Spelling, withDocumentedKeys } from "./keys.ts";
import { fileRules } from "./rules/index.ts";
import { SubPipelineFolders } from "./sub-pipeline.ts";
import { isTemplate } from "./template.ts";

/** The files that Radix reads, and what their applications need. */
export const radixconfig: Source = {
	// The name that Radix itself looks for, in both spellings of its extension.
	defaultNames: ["radixconfig.yaml", "radixconfig.yml"],
	// Where there is a file per cluster, its name is in the middle: radixconfig.playground.yaml.
	namesInFolders: ["radixconfig*.yaml", "radixconfig*.yml"],

	/** Of thousands of files, what is not kept of one is gone before the next one comes. */
	async read(tree, patterns, settings) {
		const { names, missing } = await find(tree, patterns);
		const texts = new Texts();
		const folders = new SubPipelineFolders(tree, texts);
		const files: Derived[] = [];
		const unreadable = [...missing];
		for (const name of names) {
			const document = await readDocument(name, tree, texts);
			const derived =
				"problem" in document
					? document
					: await derive(asRadixReads(document), folders, settings);
			if ("problem" in derived) unreadable.push(derived);
			else files.push(derived);
		}
		return {
			scopes: files.map(({ scope }) => scope),
			findings: files.flatMap(({ findings }) => findings),
			ignores: files.flatMap(({ ignores }) => ignores),
			unreadable,
			texts,
		};
	},
};

async function find(
	tree: FileTree,
	patterns: readonly string[],
): Promise<Found> {
	const { defaultNames, namesInFolders } = radixconfig;
	if (patterns.length > 0) return tree.find(patterns, namesInFolders);
	const names = await tree.nearest(defaultNames);
	const problem =
		"exists neither here nor above, up to the repository's root; name the file with `--config` or the input `config`";
	return {
		names,
		missing: names.length > 0 ? [] : [nothingFor("radixconfig.yaml", problem)],
	};
}

async function readDocument(
	name: string,
	tree: FileTree,
	texts: Texts,
): Promise<YamlDocument | Unreadable> {
	const read = await tree.read(name);
	if ("problem" in read) return unreadable(name, read);
	texts.add(name, read.text);
	const parsed = parseDocument(name, read.text);
	if ("root" in parsed) return parsed;
	const invalid = { code: "invalid", problem: parsed.message } as const;
	return unreadable(name, invalid, parsed.location);
}

/** A radixconfig, with its keys in the letter case in which Radix documents them. */
interface Radixconfig {
	readonly document: YamlDocument;
	readonly spellings: readonly Spelling[];
}

function asRadixReads(document: YamlDocument): Radixconfig {
	const { root, spellings } = withDocumentedKeys(document.root);
	return { document: { ...document, root }, spellings };
}

/** One file by itself: its scope, its findings and its inline ignores. */
interface Derived {
	readonly scope: Scope;
	readonly findings: readonly Finding[];
	readonly ignores: readonly InlineIgnore[];
}

/** A file that exceeds the supported size counts as unreadable. */
async function derive(
	{ document, spellings }: Radixconfig,
	folders: SubPipelineFolders,
	{ audience }: SourceSettings,
): Promise<Derived | Unreadable> {
	const application = deriveApplication(document.root);
	const { name, environments, namespaces, uses, excess } = application;
	if (excess !== undefined) {
		const problem = `exceeds the supported size: ${excess}`;
		return unreadable(document.name, { code: "unreadable", problem });
	}
	const hasSubPipeline = uses.some(
		({ workload }) => workload.kind === "sub-pipeline",
	);
	// Of standard input it is not known what would be beside it.
	const hasFolder = document.name !== standardInput;
	const subPipeline =
		hasSubPipeline && hasFolder
			? await folders.beside(document.name)
			: undefined;
	const subject = { document, spellings, application, subPipeline };
	const findings = fileRules.flatMap((rule) => rule.findings(subject));
	return {
		scope: {
			file: document.name,
			application: name,
			environments,
			namespaces,
			uses: uses.map((use) => ({
				environment: use.environment,
				workload: use.workload,
				subject: use.subject,
				identity: identityOf(use),
				audience,
				location: document.locate(use.path),
			})),
			openSubjects: application.openSubjects,
			complete: !findings.some(({ level }) => level === "error"),
		},
		findings,
		ignores: inlineIgnores(document),
	};
}

/** The one place where a client ID becomes canonical. */
function identityOf(use: DerivedUse): UsedIdentity {
	const clientId = clientIdOfUse(use);
	const { clientId: written } = use;
	if (clientId !== undefined) return { clientId };
	if (!isTemplate(written)) return { invalid: written };
	return {
		unresolved: written,
		why: "a template fills it in later",
		remedy: "Compare the rendered file.",
	};
}
