import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import { confinement, realTarget } from "../files/confine.ts";
import type { Place } from "../files/disk.ts";
import { withoutTokens } from "../token-filter.ts";

/**
 * Writes an output file, and creates the folders of its path.
 * @throws UserError if it cannot be written, or must not be
 */
export function writeOutput(name: string, text: string, place: Place): void {
	const path = placeOf(name, place);
	try {
		makeFolder(dirname(path));
		writeFileSync(path, withoutTokens(text));
	} catch (thrown) {
		throw refusal(name, thrown);
	}
}

/**
 * Says where an output would be written, with every link followed.
 * @throws UserError if it must not be written there
 */
export function placeOf(name: string, { directory, within }: Place): string {
	let path = resolve(directory, name);
	if (within === undefined) return path;
	let problem: string | undefined;
	try {
		problem = confinement(path, within);
		path = realTarget(path);
	} catch (thrown) {
		throw refusal(name, thrown);
	}
	if (problem === undefined) return path;
	throw new UserError(
		`${name} is not written: it ${problem}`,
		"In an Action, outputs are written below the workspace or RUNNER_TEMP.",
	);
}

/**
 * Opens a file for writing and leaves what is there as it was.
 * @param shown its name in messages
 * @throws UserError if it cannot be written
 */
export function tryOutput(path: string, shown: string): void {
	try {
		makeFolder(dirname(path));
		const isNew = !existsSync(path);
		closeSync(openSync(path, "a"));
		if (isNew) unlinkSync(path);
	} catch (thrown) {
		throw refusal(shown, thrown);
	}
}

/** Not by Node's own option for it, which never returns where a folder cannot be made and none says why: in /proc. */
function makeFolder(path: string): void {
	if (existsSync(path)) return;
	makeFolder(dirname(path));
	mkdirSync(path);
}

function refusal(name: string, thrown: unknown): UserError {
	return new UserError(
		`${name} cannot be written: ${messageOf(thrown)}`,
		"Check the path and its permissions.",
		{ cause: thrown },
	);
}
