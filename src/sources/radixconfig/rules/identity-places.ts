import type { YamlDocument } from "../../../yaml/document.ts";
import { formatPath, isMapping, type Path } from "../../../yaml/path.ts";

const componentPlaces = withOverrides("spec.components[]");
const workloadPlaces = [...componentPlaces, ...withOverrides("spec.jobs[]")];

/** Where radix-operator's types have an `identity`. [radixapptypes.go] */
export const identityPlaces: ReadonlySet<string> = new Set([
	...workloadPlaces,
	...componentPlaces.flatMap((place) =>
		["azureServiceBus", "azureEventHub"].map(
			(kind) => `${place}.horizontalScaling.triggers[].${kind}.authentication`,
		),
	),
	"spec.build.subPipeline",
	"spec.environments[].subPipeline",
]);

/** Where radix-operator's types have an `oauth2`. [radixapptypes.go] */
export const oauth2Places: ReadonlySet<string> = new Set(
	componentPlaces.map((place) => `${place}.authentication`),
);

/** Where radix-operator's types have a `useAzureIdentity`. [radixapptypes.go] */
export const useAzureIdentityPlaces: ReadonlySet<string> = new Set(
	workloadPlaces.flatMap((place) => [
		`${place}.secretRefs.azureKeyVaults[]`,
		`${place}.volumeMounts[].blobFuse2`,
	]),
);

function withOverrides(place: string): string[] {
	return [place, `${place}.environmentConfig[]`];
}

/** A path without the numbers of its list items: `spec.components[].identity` */
export function shapeOf(path: Path): string {
	return formatPath(path).replaceAll(/\[\d+\]/g, "[]");
}

/** Whether the document is meant for Radix, so that Radix' places are the ones that count. */
export function isRadixconfig({ root }: YamlDocument): boolean {
	return isMapping(root) && root["kind"] === "RadixApplication";
}

/**
 * What only holds an anchor that the rest of the file uses. Whatever it says counts where it is used, and is
 * judged there.
 */
export class AnchorHolders {
	private readonly aliased: ReadonlySet<string>;
	/** What has an anchor in use somewhere inside, where Radix reads nothing at all. */
	private readonly around: ReadonlySet<string>;

	constructor({ aliased }: YamlDocument) {
		this.aliased = new Set(aliased.map(folded));
		this.around = new Set(
			aliased
				.filter(([top]) => top !== "spec")
				.flatMap((path) => path.map((_, depth) => path.slice(0, depth + 1)))
				.map(folded),
		);
	}

	has(path: Path): boolean {
		if (this.aliased.size === 0) return false;
		return (
			this.around.has(folded(path)) ||
			path.some((_, depth) =>
				this.aliased.has(folded(path.slice(0, depth + 1))),
			)
		);
	}
}

/** Radix reads keys in any letter case. */
function folded(path: Path): string {
	return formatPath(path).toLowerCase();
}
