// The core of `ajv-cli validate -s SCHEMA -d FILE`: parse the file, compile the schema, validate. The
// peer that is left where ajv-cli itself is not installed; `yaml` parses in place of its js-yaml.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { parse } from "yaml";

const [schema, file] = process.argv.slice(2);
const ajv = new Ajv({ allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
const valid = validate(parse(readFileSync(file, "utf8")));
console.log(`${file} ${valid ? "valid" : "invalid"}`);
process.exitCode = valid ? 0 : 1;
