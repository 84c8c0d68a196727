import { suggestion } from "../../../did-you-mean.ts";
import { some } from "../../../words.ts";
import { at, isPresent, items, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";

type UnknownEnvironment = {
	workload: string;
	workloads: string[];
	environment: string;
	carries: string[];
	declared: readonly string[];
};

export const unknownEnvironment = fileRule({
	name: "unknown-environment",
	level: "warning",
	since: "0.1.0",
	summary:
		"An `environmentConfig` with identity, authentication or scaling is for an environment that the file does not declare.",
	*check({ document, application }) {
		const spec = at({ value: document.root, path: [] }, "spec");
		const declared = application.environments;
		// Without a list of environments there is nothing to compare with; the schema reports that.
		if (declared.length === 0 || declared.some(isTemplate)) return;
		const known = new Set(declared);
		const workloads = [
			...items(at(spec, "components")),
			...items(at(spec, "jobs")),
		];
		for (const workload of workloads) {
			for (const entry of items(at(workload, "environmentConfig"))) {
				const environment = text(at(entry, "environment"));
				if (environment === "" || known.has(environment)) continue;
				const carries = decisive.filter((key) => isPresent(at(entry, key)));
				if (carries.length === 0 || isTemplate(environment)) continue;
				const name = text(at(workload, "name"));
				const data: UnknownEnvironment = {
					workload: name,
					workloads: [name],
					environment,
					carries,
					declared,
				};
				yield { at: [...entry.path, "environment"], data };
			}
		}
	},
	about: ({ environment, workloads }: UnknownEnvironment) => ({
		environments: [environment],
		workloads,
	}),
	text: ({ workload, environment, carries, declared }: UnknownEnvironment) => ({
		message: `${workload} sets ${carries.join(" and ")} for the environment "${environment}", which the file does not declare${suggestion(environment, declared)}; expected one of ${some(declared, 10)}`,
		help: "Radix never uses this entry. Correct the name, declare the environment under spec.environments, or remove the entry.",
	}),
});

const decisive = ["identity", "authentication", "horizontalScaling"];
