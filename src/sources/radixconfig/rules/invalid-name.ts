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

type InvalidName = {
	what: "application" | "environment" | "component" | "job" | "namespace";
	path: string;
	name: string;
	expected: string;
};

export const invalidName = fileRule({
	name: "invalid-name",
	level: "error",
	since: "0.1.0",
	summary:
		"A name that is part of a subject has characters or a length that Radix refuses.",
	*check({ document, application }) {
		const root: Cursor = { value: document.root, path: [] };
		const spec = at(root, "spec");
		const name = at(root, "metadata", "name");
		if (text(name) !== text(name).toLowerCase() && !isTemplate(text(name)))
			yield violation("application", name, "lower-case letters");

		const environments = items(at(spec, "environments"));
		for (const environment of environments) {
			const cursor = at(environment, "name");
			const problem = problemOf(text(cursor), 63);
			if (problem !== undefined)
				yield violation("environment", cursor, problem);
			else if (text(cursor) === "app")
				yield violation(
					"environment",
					cursor,
					`another name: ${application.name}-app is the namespace of the sub-pipelines`,
				);
			else if (tooLong(application.name, text(cursor)))
				yield violation(
					"namespace",
					cursor,
					`at most 62 characters for ${application.name}-${text(cursor)}, which has ${application.name.length + 1 + text(cursor).length}`,
				);
		}
		for (const kind of ["component", "job"] as const) {
			for (const workload of items(at(spec, `${kind}s`))) {
				const cursor = at(workload, "name");
				const problem = problemOf(text(cursor), 50);
				if (problem !== undefined) yield violation(kind, cursor, problem);
			}
		}
	},
	about: () => ({}),
	text: ({ what, path, name, expected }: InvalidName) => ({
		message:
			what === "namespace"
				? `${path}: the namespace of the environment "${name}" is too long; expected ${expected}`
				: `${path}: the ${what} name ${JSON.stringify(name)} is not valid; expected ${expected}`,
		help: "The name is part of a Kubernetes namespace or service account, and so of the subject. Radix refuses the file.",
	}),
});

function violation(
	what: InvalidName["what"],
	{ value, path }: Cursor,
	expected: string,
): { at: Path; data: InvalidName } {
	const data = {
		what,
		path: formatPath(path),
		name: String(value),
		expected,
	};
	return { at: path, data };
}

/** The pattern and lengths are those of the operator's resource definition. [radixapptypes.go] */
function problemOf(name: string, maxLength: number): string | undefined {
	// An empty name is missing, which is for the schema to say; a template is filled in later.
	if (name === "" || isTemplate(name)) return undefined;
	if (name.length > maxLength)
		return `at most ${maxLength} characters, not ${name.length}`;
	return /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(name)
		? undefined
		: "lower-case letters, digits and hyphens, with a letter or digit at both ends";
}

function tooLong(application: string, environment: string): boolean {
	return (
		`${application}-${environment}`.length > 62 && !isTemplate(application)
	);
}
