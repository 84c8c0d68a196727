import { type Document, isCollection, isScalar, visit } from "yaml";

/**
 * Finds a tab in the indentation of a line, which Radix' parser refuses, also in blank lines and before a
 * comment. Inside of a scalar and between brackets a tab is text or white space.
 *
 * @returns the offset of the first one
 */
export function tabInIndentation(
	text: string,
	document: Document,
): number | undefined {
	const tabs = [...text.matchAll(/^ *\t/gm)].map(
		({ index, 0: indentation }) => index + indentation.length - 1,
	);
	if (tabs.length === 0) return undefined;
	const inside: [start: number, end: number][] = [];
	visit(document, {
		Node: (_, node) => {
			const isText = isScalar(node) || (isCollection(node) && node.flow);
			if (isText && node.range) inside.push([node.range[0], node.range[1]]);
		},
	});
	const end = document.range?.[2] ?? text.length;
	inside.sort(([a], [b]) => a - b);
	let next = 0;
	let covered = -1;
	return tabs.find((tab) => {
		for (let span = inside[next]; span && span[0] <= tab; span = inside[++next])
			covered = Math.max(covered, span[1]);
		return tab >= covered && tab < end;
	});
}
