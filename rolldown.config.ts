import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

export default defineConfig({
	input: { action: "src/action.ts", cli: "src/cli.ts" },
	platform: "node",
	plugins: [requiredBuiltins(), withoutBrowser(), licences()],
	output: {
		dir: "dist",
		cleanDir: true,
		format: "esm",
		minify: true,
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
		// What both entries need is one file: each file more takes a quarter of a millisecond. The Action's
		// HTTP client is not for the command line, although the client for GitHub shares it.
		codeSplitting: {
			groups: [
				{
					name: "lint",
					tags: ["$initial"],
					minShareCount: 2,
					test: /^(?!.*node_modules\/(?:undici|tunnel|@actions)\/)/,
				},
			],
		},
	},
});

/**
 * Makes imports of some of Node's own modules calls of `require`. An import reads all that a module
 * exports, and some of that is loaded only when it is read: `import "node:http"` takes 30 ms for a
 * WebSocket client that nobody uses, `require("node:http")` takes 4 ms.
 */
function requiredBuiltins(): Plugin {
	const prefix = "\0required-";
	return {
		name: "required-builtins",
		resolveId(source, _, { kind }) {
			const [, name] = /^(?:node:)?(http|process|util)$/.exec(source) ?? [];
			return name && kind === "import-statement" ? prefix + name : undefined;
		},
		load(id) {
			if (!id.startsWith(prefix)) return undefined;
			return `module.exports = require("node:${id.slice(prefix.length)}");`;
		},
	};
}

/**
 * Leaves out what opens a browser for a person to sign in, and the programs that it starts for that: a
 * tool that must never do so had better not be able to.
 */
function withoutBrowser(): Plugin {
	const id = "\0without-browser";
	return {
		name: "without-browser",
		resolveId: (source) => (source === "open" ? id : undefined),
		load: (loaded) =>
			loaded === id
				? 'export default () => { throw new Error("no browser is opened"); };'
				: undefined,
	};
}

/** Collects the licences of everything that ends up in the bundle, as they ask for. */
function licences(): Plugin {
	return {
		name: "licences",
		async generateBundle() {
			const folders = new Set<string>();
			for (const id of this.getModuleIds()) {
				const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
				if (folder) folders.add(folder);
			}
			const licences = await Promise.all([...folders].map(licenceOf));
			const byText = Map.groupBy(licences, ({ text }) => text);
			const sections = [...byText].map(
				([text, packages]) =>
					`${packages
						.map(({ title }) => title)
						.sort()
						.join("\n")}\n\n${text}\n`,
			);
			this.emitFile({
				type: "asset",
				fileName: "LICENSES.txt",
				source: sections.sort().join("\n\n"),
			});
		},
	};
}

interface Licence {
	/** Name and version of the package. */
	readonly title: string;
	/** One text for all packages that have the same, however its lines are broken. */
	readonly text: string;
}

async function licenceOf(folder: string): Promise<Licence> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	const title = `${name} ${version}`;
	for (const file of [
		"LICENSE",
		"LICENSE.md",
		"LICENSE.txt",
		"license",
		"License",
	]) {
		try {
			const text = await readFile(join(folder, file), "utf8");
			return { title, text: text.trim().replaceAll(/[ \t\r]*\n/g, "\n") };
		} catch {}
	}
	return { title, text: `${license}, without a licence file` };
}
