import type { ErrorObject } from "ajv";
import { suggestion } from "../did-you-mean.ts";
import { validate } from "../generated/radixconfig-validator.js";
import { formatPath, isMapping, type Path } from "../read/path.ts";
import { fileRule } from "./rule.ts";

interface SchemaViolation extends Record<string, unknown> {
	readonly path: string;
	readonly found: string;
	readonly expected: string;
}

export const schema = fileRule({
	name: "schema",
	level: "error",
	summary:
		"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`.",
	*check({ file }) {
		if (!isMapping(file.root) || validate(file.root)) return;
		for (const error of validate.errors ?? [])
			yield violation(error, file.root);
	},
	text: ({ path, found, expected }: SchemaViolation) => ({
		message: `${path}: ${found}; expected ${expected}`,
		help: "The schema covers only what decides about identities; the rest of the file is left to Radix.",
	}),
});

function violation(
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
					found: `${key} is missing`,
					expected: `a ${key}`,
				},
			};
		}
		case "enum":
			return {
				at: path,
				data: {
					path: formatPath(path),
					found: `the value is ${describe(valueAt(root, path))}`,
					expected: `one of ${words(params["allowedValues"])
						.filter((word) => word !== "")
						.join(", ")}`,
				},
			};
		default:
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
	string: "text (put it in quotes)",
	number: "a number",
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
		? `the text ${JSON.stringify(value)}`
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
