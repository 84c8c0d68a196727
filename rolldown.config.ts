import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

export default defineConfig({
	input: { action: "src/action.ts", cli: "src/cli.ts" },
	platform: "node",
	plugins: [licences()],
	output: {
		dir: "dist",
		cleanDir: true,
		format: "esm",
		minify: true,
		entryFileNames: "[name].js",
		chunkFileNames: "[name].js",
	},
});

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
			const texts = await Promise.all([...folders].map(licenceOf));
			this.emitFile({
				type: "asset",
				fileName: "LICENSES.txt",
				source: texts.sort().join("\n\n"),
			});
		},
	};
}

async function licenceOf(folder: string): Promise<string> {
	const { name, version, license } = JSON.parse(
		await readFile(join(folder, "package.json"), "utf8"),
	);
	for (const file of [
		"LICENSE",
		"LICENSE.md",
		"LICENSE.txt",
		"license",
		"License",
	]) {
		try {
			return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
		} catch {}
	}
	return `${name} ${version}\n\n${license}, without a licence file in ${dirname(name)}\n`;
}
