import { diskTree } from "../../../src/files/disk.ts";
import type { FileTree } from "../../../src/files/tree.ts";
import { readSources } from "../../../src/sources/read.ts";

/** A tree of one file, which is in memory. */
function treeOf(text: string): FileTree {
	return {
		...diskTree({ directory: "nowhere" }),
		find: async (names) => ({ names: [...names], missing: [] }),
		list: async () => [],
		read: async (name) =>
			name === "radixconfig.yaml"
				? { text }
				: { code: "missing", problem: "does not exist" },
	};
}

/** What one radixconfig is read as: `environment|kind|workload|client ID|subject`, sorted, each once. */
export async function readText(text: string) {
	const given = await readSources(treeOf(text), {
		config: ["radixconfig.yaml"],
		audience: "",
	});
	const requirements = given.scopes.flatMap(({ uses }) =>
		uses.flatMap(({ environment, workload, identity, subject }) =>
			"clientId" in identity
				? [
						[
							environment,
							workload.kind,
							workload.name,
							identity.clientId,
							subject,
						].join("|"),
					]
				: [],
		),
	);
	return { ...given, requirements: [...new Set(requirements)].sort() };
}
