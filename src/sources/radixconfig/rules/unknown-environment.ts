import { suggestion } from "../../../did-you-mean.ts";
import { some } from "../../../words.ts";
import { at, items, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";

type UnknownEnvironment = {
	workload: string;
	workloads: string[];
	environment: string;
	declared: readonly string[];
};

export const unknownEnvironment = fileRule({
	name: "unknown-environment",
	level: "error",
	since: "0.1.0",
	summary:
		"An `environmentConfig` is for an environment that the file does not declare.",
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
				if (isTemplate(environment)) continue;
				const name = text(at(workload, "name"));
				const data: UnknownEnvironment = {
					workload: name,
					workloads: [name],
					environment,
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
	text: ({ workload, environment, declared }: UnknownEnvironment) => ({
		message: `${workload} has an environmentConfig for the environment "${environment}", which the file does not declare${suggestion(environment, declared)}; expected one of ${some(declared, 10)}`,
		help: "Radix refuses the file. Correct the name, declare the environment under spec.environments, or remove the entry.",
	}),
});
