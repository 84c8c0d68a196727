// Made from schemas/report.schema.json by scripts/generate.ts.
import type { ValidateFunction } from "ajv";
export declare const validate: ValidateFunction;
