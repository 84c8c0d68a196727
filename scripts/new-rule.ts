/**
 * `npm run new-rule NAME [-- --kind file|run|comparison]` creates a rule with its page and its test, and
 * registers it. What it creates passes every check, so that a contributor changes code that works.
 */
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import manifest from "../package.json" with { type: "json" };
import { allRules } from "../src/rules/registry.ts";
import {
	type Kind,
	kinds,
	type NewRule,
	pageText,
	ruleText,
	testText,
} from "./rule-template.ts";

/** Where a kind of rule is, and the list that registers it. */
interface Home {
	readonly folder: string;
	readonly registry: string;
	readonly list: string;
}

export const homes: Readonly<Record<Kind, Home>> = {
	file: {
		folder: "src/sources/radixconfig/rules",
		registry: "src/sources/radixconfig/rules/index.ts",
		list: "fileRules",
	},
	run: {
		folder: "src/rules",
		registry: "src/rules/registry.ts",
		list: "runRules",
	},
	comparison: {
		folder: "src/rules",
		registry: "src/rules/registry.ts",
		list: "comparisonRules",
	},
};

const root = fileURLToPath(new URL("../", import.meta.url));

/** What a contributor did wrong, in a sentence. */
class UsageError extends Error {}

/** The files of a new rule by their names, and the changed registry. */
export interface Change {
	readonly created: Readonly<Record<string, string>>;
	readonly registry: string;
}

/**
 * @param taken the names of rules, and of files beside them
 * @param registry the text of the file that registers rules of this kind
 * @throws Error if the name is taken or is not in kebab case
 */
export function newRule(
	name: string,
	kind: Kind,
	taken: readonly string[],
	registry: string,
): Change {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
		throw new UsageError(
			`"${name}" is not in kebab case, such as client-id-format`,
		);
	if (taken.includes(name))
		throw new UsageError(`there is already a rule or a file called ${name}`);
	const constant = name.replaceAll(/-(.)/g, (_, letter: string) =>
		letter.toUpperCase(),
	);
	const rule = { name, constant, kind, since: nextMinor(manifest.version) };
	const used = `${registry}${ruleText({ ...rule, constant: "" })}`;
	if (new RegExp(`\\b${constant}\\b`).test(used))
		throw new UsageError(
			`${name} would be ${constant} in the code, which means something else there`,
		);
	return {
		created: {
			[`${homes[kind].folder}/${name}.ts`]: ruleText(rule),
			[`docs/rules/${name}.md`]: pageText(rule),
			[`test/rules/${name}/${name}.test.ts`]: testText(rule),
		},
		registry: registered(rule, registry),
	};
}

/** The version that the next release with a new rule has. */
function nextMinor(version: string): string {
	const [major, minor] = version.split(".");
	return `${major}.${Number(minor) + 1}.0`;
}

/** The registry with the rule as the last one of its list, and its import in alphabetical order. */
function registered({ name, constant, kind }: NewRule, text: string): string {
	const { registry, list } = homes[kind];
	const lines = text.split("\n");
	const isImport = (line: string) => /^import .* from "\.\/[^/]+";$/.test(line);
	const moduleOf = (line: string) => line.slice(line.lastIndexOf(" "));
	const own = `import { ${constant} } from "./${name}.ts";`;
	const later = lines.findIndex(
		(line) => isImport(line) && moduleOf(line) > moduleOf(own),
	);
	const at = later === -1 ? lines.findLastIndex(isImport) + 1 : later;
	const start = lines.findIndex(
		(line) => line.startsWith(`export const ${list}:`) && line.endsWith("["),
	);
	const end = lines.indexOf("];", start);
	if (at === 0 || start === -1 || end === -1)
		throw new Error(
			`${registry} has no imports and no list ${list} with one rule per line`,
		);
	return [
		...lines.slice(0, at),
		own,
		...lines.slice(at, end),
		`\t${constant},`,
		...lines.slice(end),
	].join("\n");
}

function readArguments(): { name: string; kind: Kind } {
	// Without `--` before it, npm takes an option for its own.
	if (process.env["npm_config_kind"] !== undefined)
		throw new UsageError(`--kind comes after --: ${usage}`);
	const { values, positionals } = parseArgs({
		options: { kind: { type: "string", default: "file" } },
		allowPositionals: true,
		// What is unknown is refused below, in the same words as everything else.
		strict: false,
	});
	const [name, ...others] = positionals;
	const kind = kinds.find((one) => one === values.kind);
	const known = Object.keys(values).every((option) => option === "kind");
	if (name === undefined || others.length > 0 || kind === undefined || !known)
		throw new UsageError(usage);
	return { name, kind };
}

const usage = `npm run new-rule NAME [-- --kind ${kinds.join("|")}]`;

async function namesTaken(): Promise<string[]> {
	const folders = new Set(Object.values(homes).map(({ folder }) => folder));
	const files = await Promise.all(
		[...folders].map((folder) => readdir(join(root, folder))),
	);
	return [
		...allRules.map(({ name }) => name),
		...files.flat().map((file) => file.replace(/\.ts$/, "")),
	];
}

async function createRule(): Promise<void> {
	const { name, kind } = readArguments();
	const { registry } = homes[kind];
	const text = await readFile(join(root, registry), "utf8");
	const change = newRule(name, kind, await namesTaken(), text);
	for (const [path, content] of Object.entries(change.created)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), content, { flag: "wx" });
	}
	await writeFile(join(root, registry), change.registry);
	const created = Object.keys(change.created);
	// Biome knows the order of imports better.
	const code = [...created, registry].filter((path) => path.endsWith(".ts"));
	execFileSync("biome", ["check", "--write", "--log-level=error", ...code], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
	});
	process.stdout.write(`Created:
${created.map((path) => `  ${path}`).join("\n")}
Changed:
  ${registry}

Next:
  1. Replace the example in the rule, its page and its test by what the rule is for.
  2. npm run generate    writes what the page's examples print, the table in the README and the policy's schema
  3. npm run test:fast
`);
}

if (import.meta.main) {
	try {
		await createRule();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 2;
	}
}
