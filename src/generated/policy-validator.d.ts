// Made from schemas/policy.schema.json by scripts/generate.ts.
import type { ValidateFunction } from "ajv";
export declare const validate: ValidateFunction;
