/**
 * Writes every generated file: the validators and types made from the schemas, the inputs and outputs
 * of `action.yml` made from `src/options/inputs.ts`, the README tables made from `action.yml` and the rules, and
 * what the examples on the rules' pages print.
 * `.ci/run` fails if any of them differs from what this writes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { Ajv, type Options } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { parse, parseDocument } from "yaml";
import {
	type InputDefinition,
	type InputName,
	inputGroups,
	inputs,
} from "../src/options/inputs.ts";
import { inputDescriptions, outputDescriptions } from "./descriptions.ts";

const root = new URL("../", import.meta.url);
const read = (name: string) => readFile(new URL(name, root), "utf8");
const write = (name: string, text: string) =>
	writeFile(new URL(name, root), text);

/** For files that people write: all mistakes, with what is needed to explain them. */
const everyMistake: Options = { allErrors: true, verbose: true };

await validator("radixconfig", everyMistake);
await validator("report", {});
await validator("snapshot", {});
await policySchema();
await validator("policy", everyMistake);
await types();
await actionFile();
await readme();
await rulePages();

/** The names of the rules in the policy file's schema, with what an editor shows for each. */
async function policySchema() {
	// Imported only now, because the rules import a validator that was just made.
	const { allRules } = await import("../src/rules/registry.ts");
	const schema = JSON.parse(await read("schemas/policy.schema.json"));
	schema.definitions.rule.enum = allRules.map(({ name }) => name);
	schema.definitions.levels.properties = Object.fromEntries(
		allRules.map(({ name, level, summary }) => [
			name,
			{
				description: `${summary} Default: ${level}.`,
				$ref: "#/definitions/level",
			},
		]),
	);
	await write(
		"schemas/policy.schema.json",
		`${JSON.stringify(schema, undefined, "\t")}\n`,
	);
}

/** ajv's code for a schema that is needed at run time, so that no run compiles a schema. */
async function validator(name: string, options: Options) {
	const schema = JSON.parse(await read(`schemas/${name}.schema.json`));
	const ajv = new Ajv({
		...options,
		allowUnionTypes: true,
		// A definition that is used often is one function, not as many copies.
		inlineRefs: false,
		code: { source: true, esm: true, lines: true },
	});
	const code = standalone.default(ajv, ajv.compile(schema));
	if (code.includes("require("))
		throw new Error(
			"ajv's code needs its run-time library: simplify the schema",
		);
	const banner = `// Made from schemas/${name}.schema.json by scripts/generate.ts.`;
	await write(`src/generated/${name}-validator.js`, `${banner}\n${code}\n`);
	await write(
		`src/generated/${name}-validator.d.ts`,
		`${banner}\nimport type { ValidateFunction } from "ajv";\nexport declare const validate: ValidateFunction;\n`,
	);
}

async function types() {
	for (const name of ["report", "snapshot", "policy"]) {
		const schema = JSON.parse(await read(`schemas/${name}.schema.json`));
		const code = await compile(schema, name, {
			bannerComment: `// Made from schemas/${name}.schema.json by scripts/generate.ts.`,
			format: false,
			// Readers ignore what they do not know; this program writes only what it knows.
			additionalProperties: false,
		});
		await write(`src/generated/${name}.ts`, code);
	}
}

async function actionFile() {
	const document = parseDocument(await read("action.yml"));
	document.setIn(
		["inputs"],
		Object.fromEntries(
			Object.entries<InputDefinition>(inputs).map(([name, input]) => [
				name,
				{
					description: describe(name as InputName, input),
					required: false,
					...(input.actionDefault && { default: input.actionDefault }),
				},
			]),
		),
	);
	document.setIn(
		["outputs"],
		Object.fromEntries(
			Object.entries(outputDescriptions).map(([name, description]) => [
				name,
				{ description },
			]),
		),
	);
	await write("action.yml", document.toString({ lineWidth: 0 }));
}

function describe(
	name: InputName,
	{ kind, default: byDefault }: InputDefinition,
): string {
	const description = inputDescriptions[name];
	const list = kind === "list" ? " One per line, or separated by commas." : "";
	return `${description}${list}${byDefault === undefined ? "" : ` Default: ${byDefault}.`}`;
}

async function rulePages() {
	const { allRules } = await import("../src/rules/registry.ts");
	const { writePages } = await import("./pages.ts");
	await writePages(allRules);
}

async function readme() {
	const { allRules } = await import("../src/rules/registry.ts");
	const action = parse(await read("action.yml"));
	const row = (cells: string[]) =>
		`| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	const table = (head: string[], rows: string[][]) =>
		[row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
	const described = (entries: Record<string, { description: string }>) =>
		Object.entries(entries).map(([name, { description }]) => [
			`\`${name}\``,
			description,
		]);
	const sections = {
		inputs: inputGroups
			.map((group) => {
				const ofGroup = Object.entries<{ description: string }>(
					action.inputs,
				).filter(([name]) => inputs[name as InputName].group === group);
				return `**${group}**\n\n${table(["Input", "Meaning"], described(Object.fromEntries(ofGroup)))}`;
			})
			.join("\n\n"),
		outputs: table(["Output", "Meaning"], described(action.outputs)),
		rules: table(
			["Rule", "Level", "Offline", "Since", "Reports"],
			allRules.map(({ name, level, online, since, summary }) => [
				`[\`${name}\`](docs/rules/${name}.md)`,
				level,
				online ? "no" : "yes",
				since,
				summary,
			]),
		),
	};
	let text = await read("README.md");
	for (const [name, content] of Object.entries(sections)) {
		const marked = new RegExp(
			`(<!-- ${name}:start -->\n)[^]*?(<!-- ${name}:end -->)`,
		);
		if (!marked.test(text))
			throw new Error(`README.md has no place for ${name}`);
		text = text.replace(
			marked,
			(_, start: string, end: string) => `${start}${content}\n${end}`,
		);
	}
	await write("README.md", text);
}
