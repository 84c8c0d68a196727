import { createRequire } from "node:module";
import { Language, Parser, type Tree } from "web-tree-sitter";

await Parser.init();
const parser = new Parser();
parser.setLanguage(
	await Language.load(
		createRequire(import.meta.url).resolve(
			"tree-sitter-bicep/tree-sitter-bicep.wasm",
		),
	),
);

/** Newer than the grammar, and the only line of its kind that is printed. */
const extension =
	/^extension 'br:mcr\.microsoft\.com\/bicep\/extensions\/microsoftgraph\/v1\.0:1\.0\.0'$/m;

export interface BicepResource {
	readonly label: string;
	readonly type: string;
	readonly text: string;
}

/**
 * The resources that a text in Bicep declares. A grammar for editors reads it: Bicep's own compiler is not to
 * be had as a package.
 *
 * @throws if it is no Bicep
 */
export function bicepResources(text: string): BicepResource[] {
	const { rootNode } = treeOf(text.replace(extension, ""));
	if (rootNode.hasError) throw new Error(`no Bicep: ${rootNode}`);
	return rootNode.namedChildren.flatMap((node) => {
		if (node?.type === "comment") return [];
		const [label, type] = node?.namedChildren ?? [];
		if (node?.type !== "resource_declaration" || !label || !type)
			throw new Error(`no resource: ${node?.text}`);
		return [
			{ label: label.text, type: type.text.slice(1, -1), text: node.text },
		];
	});
}

function treeOf(text: string): Tree {
	const tree = parser.parse(text);
	if (tree === null) throw new Error("the parser gave up");
	return tree;
}
