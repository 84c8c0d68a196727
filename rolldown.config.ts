import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rolldown";

export default defineConfig({
	input: { action: "src/action.ts", cli: "src/cli.ts" },
	platform: "node",
	// Modules of functions bundle smaller and start sooner than what `require` was made for. The parser
	// has them under the name of its build for browsers.
	resolve: {
		mainFields: ["module", "main"],
		alias: {
			yaml: fileURLToPath(import.meta.resolve("yaml/package.json")).replace(
				"package.json",
				"browser/index.js",
			),
		},
	},
	// No form is ever sent. The Azure SDK asks with its first request whether one is, and Node.js takes
	// 14 ms to load what a form is.
	transform: { define: { FormData: "undefined" } },
	plugins: [onlyWhatIsUsed(), withoutWhatIsNeverCalled(), licences()],
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
 * Takes from Node's own modules only what is used. An import of such a module reads all that it exports,
 * and some of that is loaded only when it is read: `import "node:http"` takes 30 ms for a WebSocket
 * client that nobody uses.
 */
function onlyWhatIsUsed(): Plugin {
	const statement =
		/^import (?:([\w$]+)|\* as ([\w$]+)|(?:([\w$]+), )?(\{.*?\})) from "(?:node:)?([\w/]+)";$/gm;
	return {
		name: "only-what-is-used",
		renderChunk: (code) =>
			code.replaceAll(
				statement,
				(whole, ...[name, namespace, also, names, builtin]) => {
					if (!builtinModules.includes(builtin)) return whole;
					const module = `process.getBuiltinModule("node:${builtin}")`;
					const bindings = names?.replaceAll(" as ", ": ");
					return [name, namespace, also, bindings]
						.filter((binding) => binding !== undefined)
						.map((binding) => `const ${binding} = ${module};`)
						.join("\n");
				},
			),
	};
}

/** What libraries import and this program never calls: the module, and who imports it. */
const neverCalled: readonly [module: string, importer: RegExp][] = [
	// Opens a browser for a person to sign in.
	["open", /\/@azure\/identity\//],
	// Signs with a certificate. Signing in is done with a token of the workflow or of the Azure CLI.
	["jsonwebtoken", /\/@azure\/msal-node\//],
	// Starts programs for commands that are files of their own.
	["node:child_process", /\/commander\//],
	// Gives `fetch` a proxy. The workflow's token is asked for without `fetch`.
	[
		"undici",
		/\/node_modules\/@actions\/http-client\/(?<!\/@actions\/github\/.*)/,
	],
];

/**
 * Leaves out what is never called. What opens browsers and starts programs had better not be there at
 * all, and `undici` takes a fourth of the start of the Action.
 */
function withoutWhatIsNeverCalled(): Plugin {
	const id = "\0never-called";
	return {
		name: "without-what-is-never-called",
		resolveId: (source, importer = "") =>
			neverCalled.some(([module, by]) => source === module && by.test(importer))
				? id
				: undefined,
		load: (loaded) =>
			loaded === id
				? `function refuse() { throw new Error("this was left out of the bundle"); }
export { refuse as default, refuse as ProxyAgent };`
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
