/**
 * Checks what a review of `package-lock.json` overlooks: licences, install scripts and where packages come
 * from. The licences of what is bundled are checked by the build, which knows what that is.
 */
import { readFileSync } from "node:fs";
import { isAllowed, usable } from "./licences.ts";

interface Locked {
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly license?: unknown;
	readonly hasInstallScript?: boolean;
	/** Packages for other systems are optional, and not installed on this one. */
	readonly optional?: boolean;
}

/**
 * @param packages `packages` of the lockfile
 * @param decided `allowScripts` of `package.json`
 * @param licenceOf what the installed package itself says, or `undefined` if it is not installed
 * @returns what is wrong, a sentence for each
 */
export function problemsIn(
	packages: Readonly<Record<string, Locked>>,
	decided: Readonly<Record<string, boolean>>,
	licenceOf: (path: string) => { license?: unknown } | undefined,
): string[] {
	const problems: string[] = [];
	const scripted = new Set<string>();
	for (const [path, locked] of Object.entries(packages)) {
		// The first entry is this package itself.
		if (path === "") continue;
		const name = path.slice(
			path.lastIndexOf("node_modules/") + "node_modules/".length,
		);
		const installed = licenceOf(path);

		if (!locked.integrity?.startsWith("sha512-"))
			problems.push(`${path} has no sha512 integrity.`);
		// `.npmrc` leaves the addresses of registries out: what has one comes from elsewhere.
		if (locked.resolved !== undefined || locked.link)
			problems.push(`${path} does not come from the registry.`);

		if (!isAllowed(locked.license, usable))
			problems.push(
				`${path} has the licence ${JSON.stringify(locked.license)}, which scripts/licences.ts does not list.`,
			);
		// What npm wrote into the lockfile is what someone's registry said, once.
		if (installed && installed.license !== locked.license)
			problems.push(
				`${path} says that its licence is ${JSON.stringify(installed.license)}, and the lockfile ${JSON.stringify(locked.license)}.`,
			);
		if (!installed && !locked.optional)
			problems.push(`${path} is not installed: run \`npm ci\`.`);

		if (locked.hasInstallScript) scripted.add(name);
	}
	for (const name of scripted)
		if (decided[name] === undefined)
			problems.push(
				`${name} has install scripts. Read them, and decide with \`npm deny-scripts\` or \`npm approve-scripts\`.`,
			);
	for (const name of Object.keys(decided))
		if (!scripted.has(name))
			problems.push(
				`${name} is in allowScripts and has no install scripts (any more).`,
			);
	return problems;
}

if (import.meta.main) {
	const root = new URL("../", import.meta.url);
	const read = (name: string) =>
		JSON.parse(readFileSync(new URL(name, root), "utf8"));
	const { packages } = read("package-lock.json");
	const problems = problemsIn(
		packages,
		read("package.json").allowScripts,
		(path) => {
			try {
				return read(`${path}/package.json`);
			} catch {
				return undefined;
			}
		},
	);
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) process.exitCode = 1;
	else
		console.log(
			`${Object.keys(packages).length - 1} packages have licences, hashes and install scripts that are known`,
		);
}
