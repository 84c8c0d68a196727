/**
 * The pages of the rules: every example in them is executed, and what the page shows is what came out.
 * Run by itself or by `generate.ts` it writes the outputs; a test compares instead.
 */
import {
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RuleMetadata } from "../src/model/rule.ts";
import { callCommandLine } from "./call-command-line.ts";

const root = new URL("../", import.meta.url);

/** The names of all pages, which are those of the rules. */
export async function pageNames(): Promise<string[]> {
	const files = await readdir(new URL("docs/rules/", root));
	return files
		.filter((file) => file.endsWith(".md"))
		.map((file) => file.slice(0, -".md".length));
}

export function readPage(name: string): Promise<string> {
	return readFile(new URL(`docs/rules/${name}.md`, root), "utf8");
}

/** The page as it should be: with the rule's metadata and with what the examples print now. */
export async function renderPage(
	text: string,
	{ level, online, since }: RuleMetadata,
): Promise<string> {
	const facts = `Level: ${level}. Works offline: ${online ? "no" : "yes"}. Since ${since}.`;
	const sections = text.split(/^(?=## )/m);
	const fails = sections.find((section) => section.startsWith("## Fails"));
	const given = filesIn(fails ?? "");
	const rendered = await Promise.all(
		sections.map((section) =>
			renderExamples(section, { ...given, ...filesIn(section) }),
		),
	);
	return rendered.join("").replace(/^Level: .*$/m, facts);
}

type Files = Readonly<Record<string, string>>;

/** The examples' files: a name in a line of its own, then the text. */
function filesIn(section: string): Files {
	const files = section.matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm);
	return Object.fromEntries(
		[...files].map(([, name = "", content = ""]) => [name, content]),
	);
}

async function renderExamples(section: string, files: Files): Promise<string> {
	let rendered = section;
	for (const [block, command = ""] of section.matchAll(
		/^```console\n\$ radix-workload-identity (.*)\n[\s\S]*?^```$/gm,
	)) {
		const output = await outputOf(command.split(" "), files);
		rendered = rendered.replace(
			block,
			() =>
				`\`\`\`console\n$ radix-workload-identity ${command}\n${output}\`\`\``,
		);
	}
	return rendered;
}

/** What the command prints among some files, and its exit status unless it is 0. */
async function outputOf(
	args: readonly string[],
	files: Files,
): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "page-"));
	try {
		for (const [name, content] of Object.entries(files)) {
			await mkdir(dirname(join(folder, name)), { recursive: true });
			await writeFile(join(folder, name), content);
		}
		const { status, stdout, stderr } = await callCommandLine(args, folder);
		const output = stdout + stderr;
		if (stderr.includes("this is a bug of"))
			throw new Error(`${args.join(" ")}: ${stderr}`);
		return status === 0 ? output : `${output}(exit status ${status})\n`;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Writes the outputs of all examples into their pages. */
export async function writePages(
	rules: readonly RuleMetadata[],
): Promise<void> {
	for (const rule of rules) {
		const page = await renderPage(await readPage(rule.name), rule);
		await writeFile(new URL(`docs/rules/${rule.name}.md`, root), page);
	}
}

if (import.meta.main) {
	const { allRules } = await import("../src/rules/registry.ts");
	await writePages(allRules);
}
