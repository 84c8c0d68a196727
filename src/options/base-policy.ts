import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import { baseCommit } from "../github/event.ts";
import { type FileAtCommit, fileInHistory } from "../github/file-at-commit.ts";
import { noPolicy, type Policy, type Verdicts, verdictsOf } from "./policy.ts";

/** Where the base of a pull request can be read. */
export interface BaseAccess {
	readonly environment: NodeJS.ProcessEnv;
	readonly githubToken: string | undefined;
	/** Where file names start from. */
	readonly directory: string;
	/** Ends the reading at once. */
	readonly end: AbortSignal;
}

/** The policy that counts, and what a reader must know about it, in a sentence each. */
export interface CountedPolicy {
	readonly policy: Policy;
	readonly notices: readonly string[];
}

const keys = "rules, ignore, allowed-trusts and fail-on";

/**
 * In a run of a pull request its base decides what is suppressed: whoever opens one would else switch off
 * what is found in it, or delete what makes it an error. If the base cannot be read, the defaults count.
 *
 * @param policy as it is on disk
 * @param names where it may be, nearest first: the one that was named, or the default in each folder
 */
export async function withVerdictsOfBase(
	policy: Policy,
	names: readonly string[],
	access: BaseAccess,
): Promise<CountedPolicy> {
	const { source } = policy;
	const { name, base } = await nearestAtBase(names, source?.name, access);
	// Most repositories have no policy file: that it cannot be looked for is no news in each of their runs.
	if (source === undefined && "reason" in base) return { policy, notices: [] };
	if ("text" in base && base.text === source?.text)
		return { policy, notices: [] };
	const before = await verdictsAtBase(name, base);
	const own = verdictsOf(policy);
	const counted = "reason" in before ? verdictsOf(noPolicy) : before;
	if (areSame(own, counted)) return { policy, notices: [] };
	return {
		policy: {
			...policy,
			...counted,
			source: source ?? { name, text: "text" in base ? (base.text ?? "") : "" },
			defaults: {
				...withoutFailOn(policy.defaults),
				...(counted.failOn !== undefined && { "fail-on": counted.failOn }),
			},
			// Their lines are those of another text, and the pull request may have removed them.
			ignores: counted.ignores.map((ignore) => ({ ...ignore, ofBase: true })),
		},
		notices: [
			"reason" in before
				? `The policy file ${name} at the base of this pull request could not be read (${before.reason}): the defaults count instead of its ${keys}.`
				: "This pull request changes what the policy file suppresses; the policy of the base counts.",
		],
	};
}

/**
 * The names that a file may have in the directory and in each folder above it in the repository, nearest first.
 * A pull request could put a file nearer than that of its base, or delete the nearest one.
 */
export function namesUpwards(path: string, access: BaseAccess): string[] {
	const below = relative(workspaceOf(access), access.directory);
	const folders = below.split(sep).filter((part) => part !== "");
	const depth = folders[0] === ".." ? 0 : folders.length;
	return Array.from({ length: depth + 1 }, (_, up) =>
		posix.join("../".repeat(up), path),
	);
}

/** The file that would have been found at the base. */
async function nearestAtBase(
	names: readonly string[],
	onDisk: string | undefined,
	access: BaseAccess,
): Promise<{ readonly name: string; readonly base: FileAtCommit }> {
	for (const name of names) {
		const base = await fileAtBase(name, access);
		if ("reason" in base || base.text !== undefined) return { name, base };
	}
	const name = onDisk ?? names.at(-1) ?? "";
	return { name, base: { text: undefined } };
}

function workspaceOf({ environment, directory }: BaseAccess): string {
	return environment["GITHUB_WORKSPACE"] ?? directory;
}

async function fileAtBase(
	name: string,
	access: BaseAccess,
): Promise<FileAtCommit> {
	const { environment, githubToken, directory, end } = access;
	const base = baseCommit(environment);
	if (base === undefined) return { reason: "the event names no base" };
	const workspace = workspaceOf(access);
	const from = (folder: string) =>
		relative(folder, resolve(directory, name)).split(sep).join("/");
	const path = from(workspace);
	if (path.startsWith("../") || isAbsolute(path))
		return { reason: "it is outside the repository" };
	if (githubToken === undefined)
		return fileInHistory(from(directory), base, directory);
	const { fileOnGitHub } = await import("../github/file-on-github.ts");
	return fileOnGitHub(path, base, githubToken, end);
}

async function verdictsAtBase(
	name: string,
	base: FileAtCommit,
): Promise<Verdicts | { readonly reason: string }> {
	if ("reason" in base) return base;
	if (base.text === undefined) return verdictsOf(noPolicy);
	const { parseVerdicts } = await import("./parse-policy.ts");
	try {
		return parseVerdicts(name, base.text);
	} catch (thrown) {
		if (!(thrown instanceof UserError)) throw thrown;
		return { reason: thrown.message };
	}
}

/** Whether two policies suppress the same, wherever in the file it is written. */
function areSame(one: Verdicts, other: Verdicts): boolean {
	const comparable = ({ levels, ignores, ...rest }: Verdicts) =>
		JSON.stringify([
			[...levels].sort(([a], [b]) => (a < b ? -1 : 1)),
			ignores.map(({ location, ...ignore }) => ignore),
			rest,
		]);
	return comparable(one) === comparable(other);
}

function withoutFailOn({
	"fail-on": _,
	...defaults
}: Policy["defaults"]): Policy["defaults"] {
	return defaults;
}
