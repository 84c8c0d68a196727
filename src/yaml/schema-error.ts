import type { ErrorObject } from "ajv";
import { suggestion } from "../did-you-mean.ts";
import { formatPath, type Path } from "./path.ts";

/** What a schema refuses: where, what was found, and what was expected instead. */
export interface SchemaViolation extends Record<string, unknown> {
	readonly path: string;
	readonly found: string;
	/** Empty where `found` says it all. */
	readonly expected: string;
}

/** "spec.components: the value is empty; expected a list" */
export function schemaMessage({
	path,
	found,
	expected,
}: SchemaViolation): string {
	const where = path === "" ? "" : `${path}: `;
	return `${where}${found}${expected === "" ? "" : `; expected ${expected}`}`;
}

/** Turns an error of ajv into words. */
export function explainSchemaError(
	error: ErrorObject,
	root: unknown,
): { at: Path; data: SchemaViolation } {
	const path = pathOf(error.instancePath, root);
	const { keyword, params, parentSchema } = error;
	switch (keyword) {
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const known = Object.keys(parentSchema?.["properties"] ?? {});
			return {
				at: [...path, key],
				data: {
					path: formatPath(path),
					found: `unknown key "${key}"${suggestion(key, known)}`,
					expected:
						known.length === 1
							? `only ${known[0]}`
							: `one of ${known.join(", ")}`,
				},
			};
		}
		case "required": {
			const key = String(params["missingProperty"]);
			return {
				at: path,
				data: {
					path: formatPath(path),
					found: `missing \`${key}\``,
					expected: "",
				},
			};
		}
		case "enum": {
			const value = valueAt(root, path);
			const allowed = words(params["allowedValues"]).filter(
				(word) => word !== "",
			);
			const meant = typeof value === "string" ? suggestion(value, allowed) : "";
			return {
				at: path,
				data: {
					path: formatPath(path),
					found: `the value is ${describe(value)}${meant}`,
					expected: `one of ${allowed.join(", ")}`,
				},
			};
		}
		case "pattern":
		case "minimum":
		case "minItems":
		case "maxItems":
		case "minProperties":
			return {
				at: path,
				data: {
					path: formatPath(path),
					found: `the value is ${describe(valueAt(root, path))}`,
					expected: String(
						parentSchema?.["description"] ?? error.message ?? keyword,
					),
				},
			};
		default:
			// What is left is `type`.
			return {
				at: path,
				data: {
					path: formatPath(path),
					found: `the value is ${describe(valueAt(root, path))}`,
					expected: words(params["type"])
						.filter((type) => type !== "null")
						.map((type) => typeNames[type] ?? type)
						.join(" or "),
				},
			};
	}
}

const typeNames: Readonly<Record<string, string>> = {
	object: "a mapping",
	array: "a list",
	string: "a string (put it in quotes)",
	number: "a number",
	integer: "an integer",
	boolean: "true or false",
};

function words(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value])
		.filter((word) => word !== null)
		.map(String);
}

function describe(value: unknown): string {
	if (value === null || value === undefined) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a mapping";
	return typeof value === "string"
		? `the string ${JSON.stringify(value)}`
		: `the ${typeof value} ${value}`;
}

/** Turns ajv's JSON Pointer into a path; a number is an index only where the document has a list. */
function pathOf(pointer: string, root: unknown): Path {
	const path: (string | number)[] = [];
	for (const part of pointer.split("/").slice(1)) {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(valueAt(root, path)) ? Number(key) : key);
	}
	return path;
}

function valueAt(root: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, key) =>
			(value as Record<string | number, unknown> | undefined)?.[key],
		root,
	);
}
