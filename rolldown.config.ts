import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "rolldown";
import { isAllowed, shippable } from "./scripts/licences.ts";

export default defineConfig({
	// Who starts one of these is in `src/start`.
	input: { "workflow-step": "src/action.ts", "command-line": "src/cli.ts" },
	platform: "node",
	// Opens a browser for a person to sign in, which never happens here: it had better not be there at all.
	external: ["open"],
	// Modules of functions bundle smaller and start sooner than what `require` was made for. The parser has
	// them only as its build for browsers, which takes 17 kB off what every run loads.
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
	// 50 ms to load what a form is.
	transform: { define: { FormData: "undefined" } },
	plugins: [
		onlyWhatIsUsed(),
		withoutWhatIsNeverCalled(),
		stillMentions("FormData", /\/ts-http-runtime\//),
		stillMentions("open", /\/@azure\/identity\//),
		starts(),
		meaningfulNames(),
		licences(),
	],
	output: {
		dir: "dist",
		cleanDir: true,
		format: "esm",
		minify: true,
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
		codeSplitting: {
			groups: [
				// What both entries need is one file: each file more takes a quarter of a millisecond. The
				// Action's HTTP client is not for the command line, although the client for GitHub shares it.
				{
					name: "check",
					tags: ["$initial"],
					minShareCount: 2,
					test: /^(?!.*(?:node_modules\/(?:undici|tunnel|@actions)\/|formats\/annotations))/,
				},
				{ name: "azure-names", test: /\/src\/(?:model\/|sync\/name)/ },
				{ name: "picomatch", test: /\/node_modules\/picomatch\// },
				{
					name: "azure",
					test: /\/src\/(?:http\/(?!public-json)|azure\/)|\/node_modules\/(?:@azure|@azure-rest|@typespec|p-map)\//,
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
		renderChunk: (code) => {
			const rewritten = code.replaceAll(
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
			);
			const left = /^import .* from "(?:node:)?([\w/]+)";$/gm;
			for (const [missed, , builtin = ""] of rewritten.matchAll(left))
				if (builtinModules.includes(builtin))
					throw new Error(`onlyWhatIsUsed does not match ${missed}`);
			return rewritten;
		},
	};
}

/** What libraries import and this program never calls: the module, and who imports it. */
const neverCalled: readonly [module: string, importer: RegExp][] = [
	// Signs with a certificate. Signing in is done with a token of the workflow or of the Azure CLI.
	["jsonwebtoken", /\/@azure\/msal-node\//],
	// Gives `fetch` a proxy. The workflow's token is asked for without `fetch`.
	[
		"undici",
		/\/node_modules\/@actions\/http-client\/(?<!\/@actions\/github\/.*)/,
	],
];

/**
 * Leaves out what is never called. `undici` takes a fourth of the start of the Action, and
 * `jsonwebtoken` 15 ms of the sign-in.
 */
function withoutWhatIsNeverCalled(): Plugin {
	const id = "\0never-called";
	const met = new Set<string>();
	return {
		name: "without-what-is-never-called",
		resolveId(source, importer = "") {
			const [module] =
				neverCalled.find(
					([module, by]) => source === module && by.test(importer),
				) ?? [];
			if (module === undefined) return undefined;
			met.add(module);
			return id;
		},
		buildEnd() {
			for (const [module] of neverCalled)
				if (!met.has(module))
					throw new Error(`nothing imports ${module} any more`);
		},
		load: (loaded) =>
			loaded === id
				? `function refuse() { throw new Error("this was left out of the bundle"); }
export { refuse as default, refuse as ProxyAgent };`
				: undefined,
	};
}

/** Fails the build once no module mentions what is replaced by its name, so that nothing needs replacing. */
function stillMentions(name: string, module: RegExp): Plugin {
	let met = false;
	return {
		name: `still-mentions-${name}`,
		transform(code, id) {
			met ||= module.test(id) && code.includes(name);
		},
		buildEnd() {
			if (!met) throw new Error(`no module mentions ${name} any more`);
		},
	};
}

/** Copies what is started, unbundled: it must run where the bundle does not. */
function starts(): Plugin {
	return {
		name: "starts",
		async generateBundle() {
			const folder = new URL("src/start/", import.meta.url);
			for (const fileName of await readdir(folder)) {
				const source = await readFile(new URL(fileName, folder), "utf8");
				this.emitFile({ type: "asset", fileName, source });
			}
		},
	};
}

/** Fails the build for a file that holds nothing, or whose name says as little as `client2.js`. */
function meaningfulNames(): Plugin {
	return {
		name: "meaningful-names",
		generateBundle(_, bundle) {
			for (const [name, file] of Object.entries(bundle)) {
				const empty = file.type === "chunk" && file.moduleIds.length === 0;
				if (empty || /\d\.js$/.test(name))
					throw new Error(
						`${name} is ${empty ? "empty" : "a name with a number"}`,
					);
			}
		},
	};
}

/** Collects the licences of everything that ends up in the bundle, as they ask for. Others fail the build. */
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
	if (!isAllowed(license, shippable))
		throw new Error(
			`${title} has the licence ${license}, which may not be shipped`,
		);
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
