import {
	deployedFiles,
	givenIssuers,
	type RadixIssuers,
} from "../clusters/issuers.ts";
import type { Comparison } from "../compare/compare.ts";
import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import {
	type RadixconfigFile,
	readFiles,
	type UnreadableFile,
	unreadable,
} from "../files/files.ts";
import type { Sources } from "../files/texts.ts";
import { applyPolicy } from "../findings/apply-policy.ts";
import {
	applyIgnores,
	type IgnoreContext,
	type Ignores,
} from "../findings/ignores.ts";
import type { Host } from "../host.ts";
import type { Finding } from "../model/finding.ts";
import type { CheckedFile } from "../model/requirement.ts";
import type { Options } from "../options/options.ts";
import { staleIgnore } from "../rules/stale-ignore.ts";
import { surplusCredential } from "../rules/surplus-credential.ts";
import { type InlineIgnore, inlineIgnores } from "../sources/inline-ignores.ts";
import { deriveApplication } from "../sources/radixconfig/derive.ts";
import {
	allRules,
	comparisonRules,
	fileRules,
	readRules,
	runRules,
} from "./rules.ts";

/** What the half of the job that needs no network has found out. */
export interface Linted {
	readonly files: readonly CheckedFile[];
	readonly unreadable: readonly UnreadableFile[];
	/** Of the rules that look at one file at a time, before the policy has its say. */
	readonly findings: readonly Finding[];
	/** The ignores that stand in the files. */
	readonly ignores: readonly InlineIgnore[];
	readonly sources: Sources;
}

/** What was compared, and the issuers that it was compared for. */
export interface Compared {
	readonly comparison: Comparison;
	readonly source: { readonly issuers: RadixIssuers };
}

/**
 * Reads the files, derives what their applications need, and checks each file.
 * @throws UserError if an environment was selected that no file declares
 */
export async function lint(options: Options, host: Host): Promise<Linted> {
	const read = await readFiles(options.config, host.directory, check);
	const { unreadable, sources } = read;
	const files = read.files.map(({ file }) => file);
	refuseUnknownEnvironments(options.environments, files, unreadable);
	const { source } = options.policy;
	if (source) sources.add(source.name, source.text);
	return {
		files,
		unreadable,
		findings: [
			...readRules.flatMap((rule) => rule.findings(read)),
			...read.files.flatMap(({ findings }) => findings),
		],
		ignores: read.files.flatMap(({ ignores }) => ignores),
		sources,
	};
}

/** One file by itself: what it asks for, what is wrong with it, and what it wants to be ignored. */
interface Checked extends Pick<Linted, "findings" | "ignores"> {
	readonly file: CheckedFile;
}

/** A file that asks for more than can be derived is as good as one that cannot be read. */
function check(file: RadixconfigFile): Checked | UnreadableFile {
	const { name } = file;
	const application = deriveApplication(file.root);
	const { environments, namespaces, excess } = application;
	if (excess !== undefined)
		return unreadable(name, `asks for too much: ${excess}`);
	const subject = { file, application };
	const uses = application.uses.map(({ path, ...use }) => ({
		...use,
		location: file.locate(path),
	}));
	return {
		file: {
			...{ name, environments, namespaces, uses },
			application: application.name,
		},
		findings: fileRules.flatMap((rule) => rule.findings(subject)),
		ignores: inlineIgnores(file),
	};
}

/**
 * All findings: those of the files, of the run and of the comparison, as the policy wants them.
 * @param compared absent if nothing was compared
 */
export function conclude(
	linted: Linted,
	options: Options,
	host: Host,
	compared?: Compared,
): Finding[] {
	const { files, findings } = linted;
	const { policy } = options;
	const subject = {
		files: deployedFiles(files, options, compared?.source.issuers),
		issuers: givenIssuers(options),
		production: policy.production,
	};
	const all = [
		...findings,
		...runRules.flatMap((rule) => rule.findings(subject)),
		...(compared
			? comparisonRules.flatMap((rule) => rule.findings(compared.comparison))
			: []),
	];
	return applyPolicy(
		all,
		ignoresOf(linted, options),
		policy.levels,
		ignoreContext(linted, compared?.comparison, options, host),
	);
}

/**
 * What someone ignores on purpose, no run may delete either.
 * @returns the comparison with every surplus credential whose finding is ignored taken as not prunable
 */
export function keepIgnored(
	comparison: Comparison,
	linted: Linted,
	options: Options,
	host: Host,
): Comparison {
	const findings = surplusCredential.findings(comparison);
	const { kept } = applyIgnores(
		findings,
		ignoresOf(linted, options),
		ignoreContext(linted, comparison, options, host),
	);
	// The rule has one finding per surplus credential, in their order.
	const surplus = comparison.surplus.map((credential, index) => {
		const finding = findings[index];
		return finding && kept.includes(finding)
			? credential
			: {
					...credential,
					why: `${credential.why}; ignored on purpose`,
					prunable: false,
				};
	});
	return { ...comparison, surplus };
}

function ignoresOf({ ignores }: Linted, { policy }: Options): Ignores {
	return { policy: policy.ignores, inline: ignores };
}

function ignoreContext(
	linted: Linted,
	comparison: Comparison | undefined,
	options: Options,
	{ clock }: Host,
): IgnoreContext {
	return {
		rules: allRules.map(({ name }) => name),
		judged: judgedRules(linted, comparison, options),
		today: new Date(clock.now()).toISOString().slice(0, "2027-01-31".length),
	};
}

/**
 * The rules that had a chance to find everything: only of these an ignore without a match is stale. A
 * comparison that saw half, or that sync has changed since, proves nothing.
 */
function judgedRules(
	{ unreadable }: Linted,
	comparison: Comparison | undefined,
	{ mode, environments }: Options,
): ReadonlySet<string> {
	const compared =
		mode === "report" &&
		environments.length === 0 &&
		comparison?.identities.every(({ status }) =>
			["resolved", "not-found", "unsupported"].includes(status),
		);
	const judged =
		unreadable.length > 0
			? []
			: allRules.filter(({ online, name }) =>
					online || name === staleIgnore.name ? compared : true,
				);
	return new Set(judged.map(({ name }) => name));
}

/** A gate for an environment that does not exist would always be open. */
function refuseUnknownEnvironments(
	environments: readonly string[],
	files: readonly CheckedFile[],
	unreadable: readonly UnreadableFile[],
): void {
	if (unreadable.length > 0) return;
	const declared = [...new Set(files.flatMap((file) => file.environments))];
	const unknown = environments.find(
		(environment) => !declared.includes(environment),
	);
	if (unknown === undefined) return;
	throw new UserError(
		`no file declares the environment ${JSON.stringify(unknown)}${suggestion(unknown, declared)}`,
		`The files declare ${declared.length === 0 ? "no environment" : declared.join(", ")}.`,
	);
}
