import {
	formatPath,
	isCollection,
	isMapping,
	type Path,
} from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";
import {
	AnchorHolders,
	identityPlaces,
	isRadixconfig,
	shapeOf,
} from "./identity-places.ts";

type Misplaced = { path: string; belongs: string; clientId: string | null };

export const misplacedIdentity = fileRule({
	name: "misplaced-identity",
	level: "error",
	since: "0.1.0",
	summary: "An identity block is in a place where Radix ignores it.",
	*check({ document }) {
		if (!isRadixconfig(document)) return;
		const holders = new AnchorHolders(document);
		for (const { path, clientId } of identityBlocks(document.root)) {
			const place = shapeOf(path.slice(0, -1));
			if (identityPlaces.has(place) || holders.has(path)) continue;
			const data: Misplaced = {
				path: formatPath(path),
				belongs: belongsTo(place),
				clientId,
			};
			yield { at: { keyOf: path }, data };
		}
	},
	about: ({ clientId }: Misplaced) =>
		clientId === null ? {} : { clientIds: [clientId] },
	text: ({ path, belongs }: Misplaced) => ({
		message: `${path} is ignored by Radix; expected it in ${belongs}`,
		help: "Move the block, or correct its indentation. The workload runs without this identity, and no credential is derived from it.",
	}),
});

function belongsTo(place: string): string {
	if (place === "spec.build" || place === "spec")
		return "spec.build.subPipeline, a component or a job";
	if (place.startsWith("spec.environments[]"))
		return "the environment's subPipeline, or in the environmentConfig of a component or job";
	const component = /^(spec\.(?:components|jobs)\[\])/.exec(place)?.[1];
	if (component !== undefined)
		return `${component.replace("spec.", "").replace("s[]", "")} level or in its environmentConfig`;
	return "a component, a job or its environmentConfig";
}

/**
 * All mappings `identity` with a key `azure`, wherever they are. `identity` alone is a common word; what
 * belongs to Radix has the key below it.
 */
function* identityBlocks(
	value: unknown,
	path: Path = [],
): Generator<{ path: Path; clientId: string | null }> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries())
			if (isCollection(item)) yield* identityBlocks(item, [...path, index]);
	} else if (isMapping(value)) {
		for (const [key, item] of Object.entries(value)) {
			if (!isCollection(item)) continue;
			const here = [...path, key];
			if (key === "identity" && isMapping(item) && "azure" in item) {
				const azure = item["azure"];
				const clientId = isMapping(azure) ? azure["clientId"] : undefined;
				yield {
					path: here,
					clientId: typeof clientId === "string" ? clientId : null,
				};
			} else yield* identityBlocks(item, here);
		}
	}
}
