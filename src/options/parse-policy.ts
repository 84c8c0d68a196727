import { posix } from "node:path";
import type { Cluster } from "../clusters/assign.ts";
import { UserError } from "../errors.ts";
import type { FileTree } from "../files/tree.ts";
import type { Policy as PolicyFile } from "../generated/policy.ts";
import { validate } from "../generated/policy-validator.js";
import { parseClientId } from "../model/client-id.ts";
import type { Level } from "../model/finding.ts";
import type { PolicyIgnore } from "../model/ignore.ts";
import type { Location } from "../model/location.ts";
import type { FileRank } from "../model/rank.ts";
import { isManagedIdentityId } from "../model/resource-id.ts";
import { findRadixApi, knownClusters } from "../radix/api.ts";
import { parseDocument, type YamlDocument } from "../yaml/document.ts";
import { formatPath, type Path } from "../yaml/path.ts";
import { explainSchemaError, schemaMessage } from "../yaml/schema-error.ts";
import { noPolicy, type Policy, type Verdicts } from "./policy.ts";

/**
 * Makes a policy of the text of a policy file.
 *
 * @param name the file's name as it is shown
 * @param tree where the files that it names are
 * @param givenBy whether it is the file of a pull request
 * @throws UserError with file, line and column for everything that is wrong with it
 */
export async function parsePolicy(
	name: string,
	text: string,
	tree: FileTree,
	givenBy: FileRank,
): Promise<Policy> {
	const document = documentOf(name, text);
	return {
		...(await toPolicy(document, tree, givenBy)),
		source: { name, text },
	};
}

/**
 * Makes only what decides about findings of a policy file, so that the files that it names need not exist.
 * @throws UserError as `parsePolicy`
 */
export function parseVerdicts(name: string, text: string): Verdicts {
	const document = documentOf(name, text);
	return toVerdicts(document);
}

function documentOf(name: string, text: string): YamlDocument {
	const document = parseDocument(name, text, "1.2");
	if (!("root" in document)) {
		const { location } = document;
		throw mistake(
			location ?? { file: name, line: 1, column: 1 },
			document.message,
		);
	}
	if (document.secondDocument)
		throw mistake(
			document.secondDocument,
			"the file contains a second YAML document; expected one",
		);
	refuseMistakes(document);
	return document;
}

function mistake(
	{ file, line, column }: Pick<Location, "file" | "line" | "column">,
	message: string,
): UserError {
	return new UserError(
		`${file}:${line}:${column}: ${message}`,
		"schemas/policy.schema.json describes the policy file.",
	);
}

function refuseMistakes(document: YamlDocument): void {
	const [duplicate] = document.duplicateKeys;
	if (duplicate)
		throw mistake(duplicate.repeated, `duplicate key "${duplicate.key}"`);
	if (validate(document.root)) return;
	const [error, ...others] = validate.errors ?? [];
	if (error === undefined) return;
	const { at, data } = explainSchemaError(error, document.root);
	const part = error.keyword === "additionalProperties" ? "key" : "value";
	const more =
		others.length === 0
			? ""
			: ` (and ${others.length} more mistake${others.length === 1 ? "" : "s"})`;
	throw mistake(document.locate(at, part), `${schemaMessage(data)}${more}`);
}

async function toPolicy(
	document: YamlDocument,
	tree: FileTree,
	givenBy: FileRank,
): Promise<Omit<Policy, "source">> {
	const file = document.root as PolicyFile;
	const {
		production,
		clusters = [],
		identities = {},
		rules,
		ignore,
		"allowed-trusts": _,
		...defaults
	} = file;
	const { levels, ignores, allowedTrusts } = toVerdicts(document);
	return {
		defaults: Object.fromEntries(
			Object.entries(defaults).map(([name, value]) => [
				name,
				Array.isArray(value) ? value.join("\n") : String(value),
			]),
		),
		production: production ?? noPolicy.production,
		clusters: await Promise.all(
			clusters.map((cluster, index) =>
				toCluster(cluster, ["clusters", index], document, tree, givenBy),
			),
		),
		levels,
		ignores,
		identities: new Map(
			Object.entries(identities).map(([clientId, id]) =>
				toIdentity(clientId, id, document),
			),
		),
		allowedTrusts,
	};
}

function toVerdicts(document: YamlDocument): Verdicts {
	const {
		rules = {},
		ignore = [],
		"allowed-trusts": allowedTrusts = [],
		"fail-on": failOn,
	} = document.root as PolicyFile;
	if (rules["unreadable-file"] === "off")
		throw mistake(
			document.locate(["rules", "unreadable-file"]),
			"unreadable-file cannot be off; expected another level: nothing is known about a file that cannot be read",
		);
	return {
		levels: new Map(Object.entries(rules as Record<string, Level | "off">)),
		ignores: ignore.map((entry, index) =>
			toIgnore(entry, ["ignore", index], document),
		),
		allowedTrusts,
		failOn,
	};
}

async function toCluster(
	cluster: NonNullable<PolicyFile["clusters"]>[number],
	path: Path,
	document: YamlDocument,
	tree: FileTree,
	givenBy: FileRank,
): Promise<Cluster> {
	const { name, files, "radix-cluster": radixCluster } = cluster;
	const { issuers = [], "retired-issuers": retired = [] } = cluster;
	if (radixCluster === undefined && issuers.length === 0)
		throw mistake(
			document.locate(path),
			`the cluster ${name} has no issuers; expected radix-cluster or issuers`,
		);
	const asked = radixCluster && { cluster: radixCluster, givenBy };
	if (asked && findRadixApi(asked) === undefined)
		throw mistake(
			document.locate([...path, "radix-cluster"]),
			`${formatPath([...path, "radix-cluster"])}: ${JSON.stringify(radixCluster)} is not a known cluster; expected ${knownClusters.join(", ")}. An address can only be given as an input`,
		);
	const both = issuers.findIndex((issuer) => retired.includes(issuer));
	if (both !== -1)
		throw mistake(
			document.locate([...path, "issuers", both]),
			`the issuer ${issuers[both]} is given both as current and as retired`,
		);
	const from = folderOf(document.name);
	const patterns = files.map((file) =>
		posix.isAbsolute(file) ? file : posix.join(from, file),
	);
	const { names, missing } = await tree.find(patterns, ["*"]);
	const [absent] = missing;
	// A misspelled name would give the file the issuers of another cluster.
	if (absent) {
		const index = patterns.indexOf(absent.name);
		throw mistake(
			document.locate([...path, "files", index]),
			`${formatPath([...path, "files"])}: ${files[index]} ${absent.problem}`,
		);
	}
	const located = (key: string, urls: readonly string[]) =>
		urls.map((issuer, index) => ({
			issuer,
			location: document.locate([...path, key, index]),
		}));
	return {
		name,
		files: new Set(names),
		radixCluster,
		givenBy,
		issuers: located("issuers", issuers),
		retiredIssuers: located("retired-issuers", retired),
	};
}

/** What a policy file's names start from: the folder that holds `.github`, or else the working directory. */
function folderOf(policyFile: string): string {
	const parts = posix.normalize(policyFile).split("/");
	return parts.at(-2) === ".github" ? parts.slice(0, -2).join("/") : "";
}

function toIgnore(
	{ rule, where, reason, expires }: NonNullable<PolicyFile["ignore"]>[number],
	path: Path,
	document: YamlDocument,
): PolicyIgnore {
	if (rule === "unreadable-file")
		throw mistake(
			document.locate([...path, "rule"]),
			"unreadable-file cannot be ignored: nothing is known about a file that cannot be read",
		);
	if (expires !== undefined && !isDay(expires))
		throw mistake(
			document.locate([...path, "expires"]),
			`${formatPath([...path, "expires"])}: ${expires} is not a valid date`,
		);
	return { rule, where, reason, expires, location: document.locate(path) };
}

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

function toIdentity(
	clientId: string,
	id: string,
	document: YamlDocument,
): [string, string] {
	const parsed = parseClientId(clientId);
	if (parsed === undefined)
		throw mistake(
			document.locate(["identities", clientId], "key"),
			`identities: "${clientId}" is not a client ID; expected a UUID`,
		);
	if (!isManagedIdentityId(id))
		throw mistake(
			document.locate(["identities", clientId]),
			`identities: "${id}" is not the id of a managed identity; expected /subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…`,
		);
	return [parsed.canonical, id];
}
