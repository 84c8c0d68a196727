import { readFileSync } from "node:fs";

/**
 * Why this program cannot run on a version of Node.js, in a sentence or two; `undefined` if it can.
 * `engines` in package.json, `>=22.3`, says which it needs.
 */
export function complaintAbout(version) {
	const manifest = new URL("../package.json", import.meta.url);
	const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
	const needed = engines.node.replace(">=", "");
	if (!isOlder(version, needed)) return undefined;
	return `Node.js ${needed} or later is needed, and this is ${version}. Install a supported version: https://nodejs.org/en/about/previous-releases`;
}

function isOlder(version, needed) {
	const [major, minor] = version.split(".").map(Number);
	const [neededMajor, neededMinor] = needed.split(".").map(Number);
	return major === neededMajor ? minor < neededMinor : major < neededMajor;
}
