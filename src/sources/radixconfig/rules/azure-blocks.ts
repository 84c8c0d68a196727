import { at, type Cursor, isMapping, items, text } from "../../../yaml/path.ts";

/** An `identity.azure` in a place where Radix reads one. */
export interface AzureBlock {
	readonly azure: Cursor;
	readonly place:
		| "workload"
		| "environmentConfig"
		| "trigger"
		| "build"
		| "environment";
	/** The component, job or environment that it is in; the whole `spec` for build. */
	readonly holder: Cursor;
	/** For an `environmentConfig`, its entry. */
	readonly override?: Cursor;
}

/**
 * Every `identity.azure` that Radix reads, whether or not it has an effect in any environment: the cluster's
 * schema judges each by itself. [radixapptypes.go]
 */
export function azureBlocks(root: unknown): readonly AzureBlock[] {
	if (!isMapping(root)) return [];
	const blocks = known.get(root) ?? blocksOf(root);
	known.set(root, blocks);
	return blocks;
}

/** Several rules look at the blocks of one document. */
const known = new WeakMap<object, readonly AzureBlock[]>();

function blocksOf(root: unknown): AzureBlock[] {
	const spec = at({ value: root, path: [] }, "spec");
	const workloads = (["components", "jobs"] as const).flatMap((kind) =>
		items(at(spec, kind)).flatMap((holder) => [
			...ofLevel({ holder, place: "workload" }, holder, kind),
			...items(at(holder, "environmentConfig")).flatMap((override) =>
				ofLevel(
					{ holder, place: "environmentConfig", override },
					override,
					kind,
				),
			),
		]),
	);
	const build = at(spec, "build", "subPipeline", "identity", "azure");
	const environments = items(at(spec, "environments")).map(
		(holder): AzureBlock => ({
			azure: at(holder, "subPipeline", "identity", "azure"),
			place: "environment",
			holder,
		}),
	);
	return [
		{ azure: build, place: "build" as const, holder: spec },
		...environments,
		...workloads,
	].filter(({ azure }) => azure.value !== undefined);
}

function ofLevel(
	block: Omit<AzureBlock, "azure">,
	level: Cursor,
	kind: "components" | "jobs",
): AzureBlock[] {
	const triggers =
		kind === "jobs" ? [] : items(at(level, "horizontalScaling", "triggers"));
	return [
		{ ...block, azure: at(level, "identity", "azure") },
		...triggers.flatMap((trigger) =>
			["azureServiceBus", "azureEventHub"].map(
				(definition): AzureBlock => ({
					...block,
					place: "trigger",
					azure: at(trigger, definition, "authentication", "identity", "azure"),
				}),
			),
		),
	];
}

/** Whether an `azure` is there and names no client ID. What else is wrong in it is for the schema to say. */
export function isEmptyBlock({ value, path }: Cursor): boolean {
	if (value === null) return true;
	if (!isMapping(value)) return false;
	const isScalar = typeof value["clientId"] !== "object";
	return (
		Object.keys(value).every((key) => key === "clientId") &&
		(isScalar || value["clientId"] === null) &&
		text(at({ value, path }, "clientId")) === ""
	);
}
