import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { callCommandLine } from "../scripts/call-command-line.ts";
import { pageNames } from "../scripts/pages.ts";
import {
	type InputDefinition,
	inputs,
	outputNames,
} from "../src/options/inputs.ts";
import { allRules } from "../src/rules/registry.ts";

const root = new URL("../", import.meta.url);
const read = (name: string) => readFile(new URL(name, root), "utf8");
const names = allRules.map(({ name }) => name).sort();

/** What a rule's file may be beside: code that several rules share. */
const shared = [
	"azure-blocks",
	"delete-command",
	"index",
	"identity-places",
	"one-mistake",
	"proxies",
	"registry",
	"requirers",
	"rule",
	"uses-by-path",
];

test("every rule has a name of its own", () => {
	expect(new Set(names).size).toBe(names.length);
});

test("every rule has a file, and every file a rule", async () => {
	const folders = ["src/rules/", "src/sources/radixconfig/rules/"];
	const files = await Promise.all(
		folders.map((folder) => readdir(new URL(folder, root))),
	);
	const found = files.flat().map((file) => file.slice(0, -".ts".length));
	expect(found.filter((file) => !shared.includes(file)).sort()).toEqual(names);
});

test("every rule has a test folder, and every folder a rule", async () => {
	const entries = await readdir(new URL("test/rules/", root), {
		withFileTypes: true,
	});
	const folders = entries.filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual(names);
	for (const { name } of folders)
		expect(await readdir(new URL(`test/rules/${name}/`, root))).toContain(
			`${name}.test.ts`,
		);
});

test("every rule has a page, and every page a rule", async () => {
	expect((await pageNames()).sort()).toEqual(names);
});

test("every rule has a row in the README, and every row a rule", async () => {
	expect(
		tableRows(await read("README.md"), "rules").map(([name]) => name),
	).toEqual(allRules.map(({ name }) => `[\`${name}\`](docs/rules/${name}.md)`));
});

test("the policy file's schema knows every rule, and nothing else", async () => {
	const { definitions } = JSON.parse(await read("schemas/policy.schema.json"));
	expect([...definitions.rule.enum].sort()).toEqual(names);
	expect(Object.keys(definitions.levels.properties).sort()).toEqual(names);
});

test("the policy file's schema has the inputs that it may set, with their choices", async () => {
	const { properties } = JSON.parse(await read("schemas/policy.schema.json"));
	const settable = Object.entries<InputDefinition>(inputs).filter(
		([, { inPolicy }]) => inPolicy,
	);
	const keys = [
		"allowed-trusts",
		"clusters",
		"identities",
		"ignore",
		"production",
		"rules",
		...settable.map(([name]) => name),
	];
	expect(Object.keys(properties).sort()).toEqual(keys.sort());
	for (const [name, { choices }] of settable)
		expect(properties[name].enum, name).toEqual(choices);
});

test("action.yml has the inputs and outputs of the code, and no default but the token of the job", async () => {
	const action = parse(await read("action.yml"));
	expect(Object.keys(action.inputs)).toEqual(Object.keys(inputs));
	expect(Object.keys(action.outputs)).toEqual([...outputNames]);
	const { "github-token": token, ...others } = action.inputs;
	expect(token.default).toMatch(/^\$\{\{ github\.token \}\}$/);
	for (const [name, input] of Object.entries<object>(others))
		expect(input, name).not.toHaveProperty("default");
});

test("the README's tables have the inputs and outputs of the code", async () => {
	const readme = await read("README.md");
	const quoted = (names: string[]) => names.map((name) => `\`${name}\``);
	expect(
		tableRows(readme, "inputs")
			.map(([name]) => name)
			.sort(),
	).toEqual(quoted(Object.keys(inputs)).sort());
	expect(tableRows(readme, "outputs").map(([name]) => name)).toEqual(
		quoted([...outputNames]),
	);
});

const commands = ["lint", "report", "sync", "subjects", "snapshot"] as const;

test.each(commands)(
	"the help of %s has the options that it has",
	async (name) => {
		const { stdout } = await callCommandLine([name, "--help"], tmpdir());
		const options = [...stdout.matchAll(/^ {2}--([a-z-]+)/gm)].map(
			([, option]) => option ?? "",
		);
		const own = Object.entries<InputDefinition>(inputs)
			.filter(
				([input, { notOf = [] }]) => input !== "mode" && !notOf.includes(name),
			)
			.map(([input]) => input);
		expect(options).toEqual(expect.arrayContaining(own));
		expect(options.filter((option) => option in inputs).sort()).toEqual(
			own.sort(),
		);
		await expect(stdout).toMatchFileSnapshot(
			`commands/golden/help-${name}.txt`,
		);
		for (const line of stdout.split("\n"))
			expect(line.length).toBeLessThanOrEqual(80);
	},
);

test("the help of lint is one screen", async () => {
	const { stdout } = await callCommandLine(["lint", "--help"], tmpdir());
	expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});

/** The cells of a generated table, without its head. */
function tableRows(readme: string, name: string): string[][] {
	const [, table = ""] =
		new RegExp(`<!-- ${name}:start -->\n([\\s\\S]*?)<!-- ${name}:end -->`).exec(
			readme,
		) ?? [];
	return table
		.trim()
		.split("\n")
		.filter((line) => /^\| [`[]/.test(line))
		.map((row) =>
			row
				.split("|")
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);
}

test("the README says which Node.js is needed to use it, and which to develop it", async () => {
	const { engines, devEngines } = JSON.parse(await read("package.json"));
	const text = await read("README.md");
	const atLeast = (range: string) =>
		`Node.js ${range.replace(">=", "")} or later`;
	expect(text).toContain(
		`${atLeast(engines.node)}: \`npm ci\`, then \`node dist/cli.js`,
	);
	expect(text).toContain(`${atLeast(devEngines.runtime.version)} and npm`);
});
