import { at, type Cursor, isPresent, items, text } from "../../yaml/path.ts";
import { environmentConfigs, isEnabled, nothing } from "./effective.ts";

/** A component or job in an environment in which it runs. */
export interface RunningWorkload {
	readonly kind: "component" | "job";
	readonly name: string;
	readonly environment: string;
	readonly workload: Cursor;
	/** The `environmentConfig` entry that applies. */
	readonly override: Cursor;
}

export interface Environment {
	readonly name: string;
	readonly cursor: Cursor;
}

/** Of two environments with one name the operator finds the first. */
export function declaredEnvironments(spec: Cursor): Environment[] {
	const byName = new Map<string, Cursor>();
	for (const cursor of items(at(spec, "environments"))) {
		const name = text(at(cursor, "name"));
		if (name !== "" && !byName.has(name)) byName.set(name, cursor);
	}
	return [...byName].map(([name, cursor]) => ({ name, cursor }));
}

interface Declared {
	readonly kind: RunningWorkload["kind"];
	readonly name: string;
	readonly workload: Cursor;
	readonly overrides: ReadonlyMap<string, Cursor>;
}

/** The components and jobs that have anything to do with identities, in one environment or in all. */
export function workloadsWithIdentity(spec: Cursor): Declared[] {
	return (["component", "job"] as const).flatMap((kind) =>
		items(at(spec, `${kind}s`)).flatMap((workload) => {
			const name = text(at(workload, "name"));
			const overrides = environmentConfigs(workload);
			return name !== "" && [workload, ...overrides.values()].some(concerns)
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
			const override = overrides.get(environment) ?? nothing;
			if (isEnabled(workload, override))
				yield { kind, name, environment, workload, override };
		}
	}
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
