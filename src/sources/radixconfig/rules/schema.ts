import type { ErrorObject } from "ajv";
import { validate } from "../../../generated/radixconfig-validator.js";
import { isMapping } from "../../../yaml/path.ts";
import {
	explainSchemaError,
	type SchemaViolation,
	schemaMessage,
} from "../../../yaml/schema-error.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";

export const schema = fileRule({
	name: "schema",
	level: "error",
	since: "0.1.0",
	summary:
		"An identity-related part of the file does not fit `schemas/radixconfig.schema.json`.",
	*check({ document }) {
		if (!isMapping(document.root) || validate(document.root)) return;
		for (const error of validate.errors ?? []) {
			if (mayBecomeRight(error)) continue;
			const { at, data } = explainSchemaError(error, document.root);
			const unknownKey = error.keyword === "additionalProperties";
			yield { at: unknownKey ? { keyOf: at } : at, data };
		}
	},
	about: () => ({}),
	text: (data: SchemaViolation) => ({
		message: schemaMessage(data),
		help: "The schema covers only the identity-related parts; Radix checks the rest of the file.",
	}),
});

/** A template may fill in a scalar of the right type. */
function mayBecomeRight({ keyword, params, data }: ErrorObject): boolean {
	const expected = [params["type"]].flat();
	const isScalar =
		keyword === "enum" ||
		(keyword === "type" &&
			["boolean", "string", "number"].some((type) => expected.includes(type)));
	return isScalar && typeof data === "string" && isTemplate(data);
}
