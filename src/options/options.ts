import type { AzureSettings } from "../azure/settings.ts";
import type { ClusterSettings } from "../clusters/assign.ts";
import { suggestion } from "../did-you-mean.ts";
import { UserError } from "../errors.ts";
import type { FileTree } from "../files/tree.ts";
import { proposalEvent, rankOfFiles, runLinkIn } from "../github/event.ts";
import type { AnnouncementSettings, CommentChoice } from "../github/run.ts";
import type { Host } from "../host.ts";
import type { FileRank } from "../model/rank.ts";
import { workloadAudience } from "../model/subject.ts";
import type { OutputFiles } from "../report/formats/formats.ts";
import type { FailOn, Mode, RunLink } from "../report/outcome.ts";
import type { SourcesSettings } from "../sources/read.ts";
import type { SyncSettings } from "../sync/plan.ts";
import {
	azureClouds,
	commentChoices,
	failOnLevels,
	type InputName,
	inputNames,
	inputs,
	modes,
} from "./inputs.ts";
import { noPolicy, type Policy } from "./policy.ts";
import { policyThatCounts, readPolicy } from "./read-policy.ts";

/**
 * What a run is asked to do, with every default applied and every contradiction refused. Each stage
 * takes the part that is its own.
 */
export interface Options {
	readonly mode: Mode;
	readonly sources: SourcesSettings;
	/** The environments to be judged; empty means all. */
	readonly environments: readonly string[];
	readonly clusters: ClusterSettings;
	/** False if what is deployed is not to be read. */
	readonly deployed: boolean;
	/** Whether to read what the issuers say of themselves. */
	readonly checkIssuers: boolean;
	/** Who wrote the files that the run reads. */
	readonly rank: FileRank;
	/** The event of a pull request that started this run, if one did. */
	readonly proposal: string | undefined;
	/** The workflow's run that this is. */
	readonly run: RunLink | undefined;
	/** The commit of this program that the workflow names, if it names one. */
	readonly toolCommit: string | undefined;
	/** What a reader must know of the policy that counts, in a sentence each. */
	readonly notices: readonly string[];
	readonly azure: AzureSettings;
	/** A file to compare with instead of Azure. */
	readonly snapshot: string | undefined;
	readonly sync: SyncSettings;
	readonly policy: Policy;
	readonly failOn: FailOn;
	/** The policy file, if it is what sets `failOn`. */
	readonly failOnFile: string | undefined;
	readonly files: OutputFiles;
	readonly snapshotFile: string | undefined;
	/** How long to wait for missing credentials, in seconds. */
	readonly wait: number;
	readonly announcements: AnnouncementSettings & {
		/** As requested; the default depends on where the run is. */
		readonly comment: CommentChoice | undefined;
	};
}

export type GivenInputs = Readonly<Partial<Record<string, string>>>;

/**
 * Reads the policy file and turns it, with the inputs as they were given, into options.
 *
 * @param tree where the policy file and the files that it names are
 * @param files radixconfig files that were given by themselves, each a name as it is
 * @param directory where the names of files start from
 * @throws UserError for unknown, malformed and contradictory inputs and for mistakes in the policy file
 */
export async function readOptions(
	given: GivenInputs,
	environment: NodeJS.ProcessEnv,
	tree: FileTree,
	files: readonly string[],
	{ directory, stop }: Pick<Host, "directory" | "stop">,
): Promise<Options> {
	const name = nonEmpty(given["policy"]?.trim());
	// The inputs first: a mistake in them is reported before one in a file that they name.
	const { announcements } = parseOptions(given, environment, noPolicy, files);
	const { policy, notices } = await policyThatCounts(
		await readPolicy(name, tree, rankOfFiles(environment)),
		name,
		{
			environment,
			githubToken: announcements.githubToken,
			directory,
			end: stop.asked,
		},
	);
	const options = {
		...parseOptions(given, environment, policy, files),
		notices,
	};
	refuseBlindPrune(options);
	return options;
}

/** Without a cluster there is nobody to ask what runs. The policy file may name one, too. */
function refuseBlindPrune({ sync, deployed, clusters }: Options): void {
	const asksRadix =
		clusters.radixClusters.length > 0 ||
		clusters.clusters.some(({ radixCluster }) => radixCluster !== undefined);
	if (!sync.prune || !deployed || asksRadix) return;
	throw new UserError(
		"prune needs to know what is deployed, and nothing says on which Radix cluster",
		"Give radix-cluster: what runs there keeps its credentials. Or give `deployed: false` if nothing but what the files declare runs.",
	);
}

/**
 * Turns the inputs as they were given into options.
 *
 * @param given text by input name; an empty string counts as not given
 * @param environment environment variables; only `AZURE_CLIENT_ID`, `AZURE_TENANT_ID`, `GITHUB_TOKEN`
 *   and what tells that this is a GitHub runner are looked at
 * @param policy sets what is not given
 * @param files as for `readOptions`
 * @throws UserError for unknown, malformed and contradictory inputs
 */
export function parseOptions(
	given: GivenInputs,
	environment: NodeJS.ProcessEnv,
	policy: Policy = noPolicy,
	files: readonly string[] = [],
): Options {
	if (files.some((file) => file.trim() === ""))
		throw new UserError(
			"the name of a file is empty",
			"Name the file, or leave it out to use the nearest radixconfig.yaml.",
		);
	const inputsGiven = new GivenReader(given, policy.defaults);
	const mode = inputsGiven.choice("mode", modes) ?? "report";
	const options: Options = {
		mode,
		sources: {
			config: [...new Set([...inputsGiven.list("config"), ...files])],
			audience: inputsGiven.text("audience") ?? workloadAudience,
		},
		environments: inputsGiven.list("environments"),
		clusters: {
			clusters: policy.clusters,
			issuerUrls: inputsGiven.list("issuer-urls"),
			radixClusters: inputsGiven.list("radix-cluster"),
			retiredIssuerUrls: inputsGiven.list("retired-issuer-urls"),
		},
		deployed: inputsGiven.boolean("deployed", true),
		checkIssuers: inputsGiven.boolean("check-issuers"),
		rank: rankOfFiles(environment),
		proposal: proposalEvent(environment),
		run: runLinkIn(environment),
		toolCommit: /^[0-9a-f]{40}$/.exec(
			environment["GITHUB_ACTION_REF"] ?? "",
		)?.[0],
		notices: [],
		azure: {
			cloud: inputsGiven.choice("azure-cloud", azureClouds) ?? "AzureCloud",
			subscriptionIds: inputsGiven.list("subscription-ids"),
			identities: policy.identities,
			signInAs: signInAs(inputsGiven, environment),
		},
		snapshot: inputsGiven.text("snapshot"),
		sync: {
			dryRun: inputsGiven.boolean("dry-run"),
			prune: inputsGiven.boolean("prune"),
			maxDeletes: maxDeletes(inputsGiven),
			plan: inputsGiven.text("plan"),
		},
		policy,
		failOn: inputsGiven.choice("fail-on", failOnLevels) ?? "error",
		failOnFile: inputsGiven.isGiven("fail-on")
			? undefined
			: policy.defaults["fail-on"] && policy.source?.name,
		files: {
			json: inputsGiven.text("report-file"),
			sarif: inputsGiven.text("sarif-file"),
			markdown: inputsGiven.text("markdown-file"),
			html: inputsGiven.text("html-file"),
			junit: inputsGiven.text("junit-file"),
		},
		snapshotFile: inputsGiven.text("snapshot-file"),
		wait: inputsGiven.count("wait") ?? 0,
		announcements: {
			comment: inputsGiven.choice("comment", commentChoices),
			driftIssue: inputsGiven.boolean("drift-issue"),
			githubToken:
				inputsGiven.text("github-token") ??
				nonEmpty(environment["GITHUB_TOKEN"]),
		},
	};
	refuseContradictions(options);
	return options;
}

function refuseContradictions(options: Options): void {
	const { mode, snapshot, sync } = options;
	if (mode === "sync" && snapshot !== undefined) {
		throw new UserError(
			"sync and snapshot contradict each other: a snapshot cannot be written to",
			"Use `report` with the snapshot, or `sync` without it.",
		);
	}
	if (mode === "lint" && snapshot !== undefined) {
		throw new UserError(
			"lint and snapshot contradict each other: lint compares with nothing",
			"Use `report` with the snapshot, or `lint` without it.",
		);
	}
	if (snapshot !== undefined && options.snapshotFile !== undefined) {
		throw new UserError(
			"snapshot and snapshot-file contradict each other: nothing is read from Azure",
			"Leave one of them out.",
		);
	}
	if (mode !== "sync" && (sync.prune || sync.plan !== undefined)) {
		throw new UserError(
			`${sync.prune ? "prune" : "plan"} has no effect with ${mode}`,
			"Leave it out, or use `sync`.",
		);
	}
	if (mode === "lint" && options.checkIssuers) {
		throw new UserError(
			"lint and check-issuers contradict each other: lint uses no network",
			"Use `report` with the check, or `lint` without it.",
		);
	}
	if (options.wait > 0 && (mode !== "report" || snapshot !== undefined)) {
		throw new UserError(
			`wait has no effect ${mode === "report" ? "with a snapshot" : `with ${mode}`}`,
			"Leave it out, or use `report` and compare with Azure.",
		);
	}
	if (mode === "lint" && options.announcements.driftIssue) {
		throw new UserError(
			"lint and drift-issue contradict each other: lint compares with nothing",
			"Use `report` with the issue, or `lint` without it.",
		);
	}
	if (
		sync.plan !== undefined &&
		!/^(?:[0-9a-f]{64}|reviewed)$/.test(sync.plan)
	) {
		throw new UserError(
			"plan is not a valid digest; expected 64 hexadecimal digits, or reviewed",
			"Copy it from the output plan-digest of a dry run, or let `reviewed` find it in the pull request's comment.",
		);
	}
	const { issuerUrls, retiredIssuerUrls } = options.clusters;
	const both = issuerUrls.find((issuer) => retiredIssuerUrls.includes(issuer));
	if (both !== undefined) {
		throw new UserError(
			`the issuer ${both} is given both as current and as retired`,
			"Name it in issuer-urls or in retired-issuer-urls.",
		);
	}
}

/** What the policy file sets may tighten what an input sets, and without one it has a bound itself. */
function maxDeletes(given: GivenReader): number {
	const input = given.count("max-deletes", "given");
	const policy = given.count("max-deletes", "policy");
	if (policy === undefined) return input ?? 5;
	return Math.min(input ?? 20, policy);
}

/**
 * A client ID in an input selects the workflow's token, whatever the environment is. Variables alone
 * do so only on a GitHub runner: on a developer's machine they are often set for other tools.
 */
function signInAs(
	given: GivenReader,
	environment: NodeJS.ProcessEnv,
): AzureSettings["signInAs"] {
	const asked =
		given.text("azure-client-id") !== undefined ||
		given.text("azure-tenant-id") !== undefined;
	if (!asked && environment["GITHUB_ACTIONS"] !== "true") return undefined;
	const clientId =
		given.text("azure-client-id") ?? nonEmpty(environment["AZURE_CLIENT_ID"]);
	const tenantId =
		given.text("azure-tenant-id") ?? nonEmpty(environment["AZURE_TENANT_ID"]);
	if (clientId !== undefined && tenantId !== undefined)
		return { clientId, tenantId };
	if (!asked) return undefined;
	const missing =
		clientId === undefined ? "azure-client-id" : "azure-tenant-id";
	throw new UserError(
		`${missing} is missing: azure-client-id and azure-tenant-id belong together`,
		`Give ${missing} too, or neither to use the session of azure/login or az login.`,
	);
}

/** Reads one input after the other; what is not in the table of inputs is unknown. */
class GivenReader {
	private readonly given: GivenInputs;
	private readonly defaults: GivenInputs;

	constructor(given: GivenInputs, defaults: GivenInputs) {
		for (const name of Object.keys(given)) {
			if (Object.hasOwn(inputs, name)) continue;
			throw new UserError(
				`unknown input ${JSON.stringify(name)}${suggestion(name, inputNames)}`,
				`The inputs are ${inputNames.join(", ")}.`,
			);
		}
		this.given = given;
		this.defaults = defaults;
	}

	text(name: InputName): string | undefined {
		return nonEmpty(this.given[name]?.trim()) ?? this.defaults[name];
	}

	/** Whether an input sets it, and not the policy file. */
	isGiven(name: InputName): boolean {
		return nonEmpty(this.given[name]?.trim()) !== undefined;
	}

	list(name: InputName): string[] {
		const elements = (this.text(name) ?? "")
			.split(/[\n,]/)
			.map((element) => element.trim());
		return [...new Set(elements.filter((element) => element !== ""))];
	}

	choice<T extends string>(
		name: InputName,
		choices: readonly T[],
	): T | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const choice = choices.find((candidate) => candidate === text);
		if (choice !== undefined) return choice;
		throw new UserError(
			`unknown ${name} ${JSON.stringify(text)}${suggestion(text, choices)}`,
			`Expected ${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}.`,
		);
	}

	boolean(name: InputName, byDefault = false): boolean {
		const text = this.text(name);
		if (text === undefined) return byDefault;
		if (/^(?:false|False|FALSE)$/.test(text)) return false;
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		throw new UserError(
			`${name} is ${JSON.stringify(text)}; expected true or false`,
			"Write true or false.",
		);
	}

	/** @param source where to look; without it, what is given counts before what the policy file has */
	count(name: InputName, source?: "given" | "policy"): number | undefined {
		const given = nonEmpty(this.given[name]?.trim());
		const texts = { given, policy: this.defaults[name] };
		const text = source ? texts[source] : this.text(name);
		if (text === undefined) return undefined;
		if (/^\d{1,9}$/.test(text)) return Number(text);
		throw new UserError(
			`${name} is ${JSON.stringify(text)}; expected an integer`,
			"Write a number such as 5.",
		);
	}
}

function nonEmpty(text: string | undefined): string | undefined {
	return text === "" ? undefined : text;
}
