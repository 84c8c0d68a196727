import { at, type Cursor, isPresent, items, text } from "../../yaml/path.ts";
import { environmentConfigs, isEnabled, nothing } from "./effective.ts";

/** A component or job in an environment in which it runs. */
export interface RunningWorkload {
	readonly kind: "component" | "job";
	readonly name: string;
	readonly environment: string;
	readonly workload: Cursor;
	/** The `environmentConfig` entry that applies. If there are two, each counts as one more running workload. */
	readonly override: Cursor;
}

export interface Environment {
	readonly name: string;
	/** One entry of `spec.environments`. Radix refuses a file with two of one name; then all count. */
	readonly cursors: readonly Cursor[];
}

export function declaredEnvironments(spec: Cursor): Environment[] {
	const byName = Map.groupBy(items(at(spec, "environments")), (cursor) =>
		text(at(cursor, "name")),
	);
	byName.delete("");
	return [...byName].map(([name, cursors]) => ({ name, cursors }));
}

interface Declared {
	readonly kind: RunningWorkload["kind"];
	readonly name: string;
	readonly workload: Cursor;
	readonly overrides: ReadonlyMap<string, readonly Cursor[]>;
}

/** The components and jobs that have anything to do with identities, in one environment or in all. */
export function workloadsWithIdentity(spec: Cursor): Declared[] {
	return (["component", "job"] as const).flatMap((kind) =>
		items(at(spec, `${kind}s`)).flatMap((workload) => {
			const name = text(at(workload, "name"));
			const overrides = environmentConfigs(workload);
			return name !== "" &&
				[workload, ...[...overrides.values()].flat()].some(concerns)
				? [{ kind, name, workload, overrides }]
				: [];
		}),
	);
}

/** By environment, then components, then jobs: where each of them runs. */
export function* runningWorkloads(
	environments: readonly Environment[],
	workloads: readonly Declared[],
): Generator<RunningWorkload> {
	for (const { name: environment } of environments) {
		for (const { kind, name, workload, overrides } of workloads) {
			for (const override of overrides.get(environment) ?? [nothing])
				if (isEnabled(workload, override))
					yield { kind, name, environment, workload, override };
		}
	}
}

/** Adds an environment once; what runs comes in the order of environments. */
export function addEnvironment(
	environments: string[],
	environment: string,
): void {
	if (environments.at(-1) !== environment) environments.push(environment);
}

function concerns(level: Cursor): boolean {
	return [
		"identity",
		"authentication",
		"horizontalScaling",
		"secretRefs",
		"volumeMounts",
	].some((key) => isPresent(at(level, key)));
}
