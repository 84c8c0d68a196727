import {
	at,
	type Cursor,
	formatPath,
	items,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { type FileSubject, fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";

type InvalidName = {
	what: "application" | "environment" | "component" | "job" | "namespace";
	path: string;
	name: string;
	expected: string;
	/** As it is written, if Radix reads something else: `010` is 8. */
	written?: string;
};

export const invalidName = fileRule({
	name: "invalid-name",
	level: "error",
	since: "0.1.0",
	summary:
		"A name that is part of a subject has characters or a length that Radix refuses.",
	*check({ document, application }) {
		yield* readOtherwise(document);
		const root: Cursor = { value: document.root, path: [] };
		const spec = at(root, "spec");
		const name = at(root, "metadata", "name");
		if (isTemplate(text(name))) {
			// It is filled in later.
		} else if (text(name) !== text(name).toLowerCase())
			yield violation("application", name, "lower-case letters");
		else if (text(name).length > 40)
			yield violation(
				"application",
				name,
				`at most 40 characters, not ${text(name).length}`,
			);

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
					`at most 62 characters for the application and the environment together, not ${application.name.length + text(cursor).length}`,
				);
		}
		const suffix = longestSuffix(application);
		for (const kind of ["component", "job"] as const) {
			for (const workload of items(at(spec, `${kind}s`))) {
				const cursor = at(workload, "name");
				const problem = problemOf(text(cursor), 50);
				if (problem !== undefined) yield violation(kind, cursor, problem);
				else if (text(cursor).endsWith("-aux-oauth"))
					yield violation(
						kind,
						cursor,
						"another end than -aux-oauth, which is that of OAuth2 proxies",
					);
				else if (kind === "component" && isPublic(workload)) {
					const host = `${text(cursor)}${suffix}`;
					if (suffix !== "" && !isTemplate(host) && host.length > 63)
						yield violation(
							kind,
							cursor,
							`at most 63 characters for the host name ${host}, which has ${host.length}`,
						);
				}
			}
		}
	},
	about: () => ({}),
	text: ({ what, path, name, expected, written }: InvalidName) =>
		written === undefined
			? {
					message:
						what === "namespace"
							? `${path}: the namespace of the environment "${name}" is too long; expected ${expected}`
							: `${path}: the ${what} name ${JSON.stringify(name)} is not valid; expected ${expected}`,
					help: "The name is part of a Kubernetes namespace or service account, and so of the subject. Radix refuses the file.",
				}
			: {
					message: `${path}: Radix reads ${written} as the ${what} name ${JSON.stringify(name)}; expected quotes around it`,
					help: "Without quotes it is a number or a boolean of YAML 1.1. Put it in quotes, so that everybody reads the same.",
				},
});

/** Names that are not what they look like, because Radix reads a number or a boolean. */
function* readOtherwise(
	document: FileSubject["document"],
): Generator<{ at: Path; data: InvalidName; level: "warning" }> {
	const root: Cursor = { value: document.root, path: [] };
	const spec = at(root, "spec");
	const named = (["environment", "component", "job"] as const).flatMap((what) =>
		items(at(spec, `${what}s`)).flatMap((entry) => [
			{ what, cursor: at(entry, "name") },
			...items(at(entry, "environmentConfig")).map((override) => ({
				what: "environment" as const,
				cursor: at(override, "environment"),
			})),
		]),
	);
	const application = {
		what: "application" as const,
		cursor: at(root, "metadata", "name"),
	};
	for (const { what, cursor } of [application, ...named]) {
		if (typeof cursor.value === "string" || text(cursor) === "") continue;
		const written = document.source(cursor.path);
		if (written === text(cursor)) continue;
		const { at: where, data } = violation(what, cursor, "quotes");
		yield { at: where, data: { ...data, written }, level: "warning" };
	}
}

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
		application.length + environment.length > 62 && !isTemplate(application)
	);
}

/** What follows a public component's name in the longest of its host names; empty without an environment. */
function longestSuffix({
	name,
	environments,
}: FileSubject["application"]): string {
	return environments
		.filter((environment) => !isTemplate(environment))
		.map((environment) => `-${name}-${environment}`)
		.reduce((a, b) => (b.length > a.length ? b : a), "");
}

/** As the webhook asks, which looks at no port. */
function isPublic(component: Cursor): boolean {
	return (
		text(at(component, "publicPort")) !== "" ||
		at(component, "public").value === true
	);
}
