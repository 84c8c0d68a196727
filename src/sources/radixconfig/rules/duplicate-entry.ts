import {
	at,
	type Cursor,
	formatPath,
	items,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";

type DuplicateEntry = {
	path: string;
	key: string;
	name: string;
	line: number;
	workloads: string[];
	environments: string[];
};

export const duplicateEntry = fileRule({
	name: "duplicate-entry",
	level: "error",
	since: "0.2.0",
	summary:
		"Two environments, `environmentConfig` entries or triggers have one name, and Radix refuses the file.",
	*check({ document }) {
		const spec = at({ value: document.root, path: [] }, "spec");
		for (const list of listsWithNames(spec)) {
			for (const { first, repeated } of repeatedIn(list)) {
				const name = text(repeated);
				const data: DuplicateEntry = {
					path: formatPath(list.entries.path),
					key: list.key,
					name,
					line: document.locate(first).line,
					workloads: list.workloads,
					environments: list.key === "environment" ? [name] : list.environments,
				};
				yield { at: repeated.path, data };
			}
		}
	},
	about: ({ workloads, environments }: DuplicateEntry) => ({
		workloads,
		environments,
	}),
	text: ({ path, key, name, line }: DuplicateEntry) => ({
		message: `${path} has a second entry with the ${key} "${name}", after the one on line ${line}; expected one`,
		help: "Radix refuses the file. Combine the entries, or rename one. Until then this tool counts what each of them says.",
	}),
});

/** A list in which the cluster's schema allows each name once. */
interface ListWithNames {
	readonly entries: Cursor;
	/** The key with the name. */
	readonly key: string;
	readonly workloads: string[];
	readonly environments: string[];
}

/** The lists that decide about identities. [radixapptypes.go and radixhorizontalscalingtypes.go: listMapKey] */
function* listsWithNames(spec: Cursor): Generator<ListWithNames> {
	yield {
		entries: at(spec, "environments"),
		key: "name",
		workloads: [],
		environments: [],
	};
	for (const kind of ["components", "jobs"]) {
		for (const workload of items(at(spec, kind))) {
			const workloads = [text(at(workload, "name"))];
			const overrides = at(workload, "environmentConfig");
			yield {
				entries: overrides,
				key: "environment",
				workloads,
				environments: [],
			};
			if (kind === "jobs") continue;
			for (const level of [workload, ...items(overrides)])
				yield {
					entries: at(level, "horizontalScaling", "triggers"),
					key: "name",
					workloads,
					environments:
						level === workload ? [] : [text(at(level, "environment"))],
				};
		}
	}
}

/** Names that stand in a list before. A template may become another name in each place. */
function* repeatedIn({
	entries,
	key,
}: ListWithNames): Generator<{ first: Path; repeated: Cursor }> {
	const firsts = new Map<string, Path>();
	for (const entry of items(entries)) {
		const name = at(entry, key);
		const written = text(name);
		if (written === "" || isTemplate(written)) continue;
		const first = firsts.get(written);
		if (first) yield { first, repeated: name };
		else firsts.set(written, name.path);
	}
}
