/**
 * `npm run new-rule NAME` creates a rule about radixconfig files with its page and its test, and
 * registers it. It reports applications called `example`: enough for every check to pass, and to be
 * replaced by what the rule is for.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { allRules } from "../src/rules/registry.ts";

const root = new URL("../", import.meta.url);
const rulesFolder = "src/sources/radixconfig/rules";
const registry = `${rulesFolder}/index.ts`;

/**
 * The files of a new rule by their names, the changed registry among them.
 * @throws Error if the name is taken or is not in kebab case
 */
export function newRule(
	name: string,
	existing: readonly string[],
	registryText: string,
): Readonly<Record<string, string>> {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
		throw new Error(`${name} is not in kebab case, as in client-id-format`);
	if (existing.includes(name)) throw new Error(`the rule ${name} exists`);
	return {
		[`${rulesFolder}/${name}.ts`]: ruleText(name),
		[registry]: registered(name, registryText),
		[`docs/rules/${name}.md`]: pageText(name),
		[`test/rules/${name}/${name}.test.ts`]: testText(name),
	};
}

/** `client-id-format` as the name of a variable. */
function variableOf(name: string): string {
	return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function ruleText(name: string): string {
	return `import { at, text } from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";

type Example = { name: string };

export const ${variableOf(name)} = fileRule({
	name: "${name}",
	level: "warning",
	since: "${manifest.version}",
	summary: "The application is called \`example\`.",
	*check({ document }) {
		const name = at({ value: document.root, path: [] }, "metadata", "name");
		if (text(name) !== "example") return;
		const data: Example = { name: text(name) };
		yield { at: name.path, data };
	},
	about: () => ({}),
	text: ({ name }: Example) => ({
		message: \`the application is called "\${name}"; expected a unique name\`,
		help: "Give the application the name that it has in Radix.",
	}),
});
`;
}

/** The registry with the rule as its last one, and its import in alphabetical order. */
function registered(name: string, text: string): string {
	const own = `import { ${variableOf(name)} } from "./${name}.ts";`;
	const lines = text.split("\n");
	const isImport = (line: string) => /^import .* from "\.\/[^/]+";$/.test(line);
	const later = lines.findIndex((line) => isImport(line) && line > own);
	const at = later === -1 ? lines.findLastIndex(isImport) + 1 : later;
	const entries = lines.lastIndexOf("];");
	if (at === 0 || entries === -1)
		throw new Error(`${registry} does not look like a list of rules`);
	return [
		...lines.slice(0, at),
		own,
		...lines.slice(at, entries),
		`\t${variableOf(name)},`,
		...lines.slice(entries),
	].join("\n");
}

function pageText(name: string): string {
	const config = (application: string, comment = "") => `\`radixconfig.yaml\`:

\`\`\`yaml
apiVersion: radix.equinor.com/v1
kind: RadixApplication
metadata:
  name: ${application}${comment}
spec:
  environments:
    - name: prod
\`\`\`

\`\`\`console
$ radix-workload-identity lint
\`\`\`
`;
	return `# ${name}

Level: warning. Works offline: yes. Since ${manifest.version}.

The application is called \`example\`.

## Why it matters

What goes wrong in Radix or Microsoft Entra ID, with a public source: [Radix: radixconfig.yaml](https://www.radix.equinor.com/radix-config/).

## Fails

${config("example")}
## Passes

${config("my-app")}
## How to fix

Give the application the name that it has in Radix.

## How to ignore

${config("example", ` # radix-workload-identity: ignore[${name}] it is an example`)}`;
}

function testText(name: string): string {
	return `import { expect, test } from "vitest";
import { findingsOf, ignore, radixconfig } from "../run.ts";

const rule = "${name}";
const spec = "environments:\\n\\t- name: prod";

test("an application called example", async () => {
	const file = radixconfig(spec, "example");
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toMatchObject([
		{ level: "warning", location: { line: 4, column: 9 } },
	]);
});

test("any other application", async () => {
	const file = radixconfig(spec);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});

test("is ignored where a comment says so", async () => {
	const file = radixconfig(spec, \`example \${ignore(rule)}\`);
	expect(await findingsOf(rule, { "radixconfig.yaml": file })).toEqual([]);
});
`;
}

if (import.meta.main) {
	const [, , name = ""] = process.argv;
	const text = await readFile(new URL(registry, root), "utf8");
	const existing = allRules.map((rule) => rule.name);
	const files = newRule(name, existing, text);
	for (const [path, content] of Object.entries(files)) {
		const url = new URL(path, root);
		await mkdir(dirname(url.pathname), { recursive: true });
		await writeFile(url, content);
	}
	process.stdout.write(
		`${Object.keys(files).join("\n")}\n\nNext: make the rule find what it is for, then npm run generate && npm run test:fast.\n`,
	);
}
