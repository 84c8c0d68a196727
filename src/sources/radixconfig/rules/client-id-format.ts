import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { parseClientId } from "../../../model/client-id.ts";
import { at, formatPath, type Path } from "../../../yaml/path.ts";
import { clientIdOfUse, type DerivedUse } from "../derive.ts";
import { type FileSubject, fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";
import { azureBlocks } from "./azure-blocks.ts";

type BadClientId = Affected & {
	readonly path: string;
	readonly found: string;
	/** The value that the operator uses, or `null` where it fails the deployment. */
	readonly canonical: string | null;
	/** Whether the file is refused, or the deployment fails. */
	readonly refused: boolean;
	readonly clientId: string;
};

export const clientIdFormat = fileRule({
	name: "client-id-format",
	level: "error",
	since: "0.1.0",
	summary:
		"A client ID is not a UUID, or not in the form that is usual: lower-case, with hyphens.",
	*check({ document, application }) {
		const wrong = wrongClientIds({ document, application });
		// Behind an anchor, one text is a client ID in several places.
		const byLocation = Map.groupBy(wrong, ({ path }) => {
			const { line, column } = document.locate(path);
			return `${line}:${column}`;
		});
		for (const [first, ...others] of byLocation.values()) {
			if (first === undefined) continue;
			const { path, clientId } = first;
			const uses = [first, ...others].flatMap(({ uses }) => uses);
			const { environments, workloads } = affectedBy(uses);
			const canonical = clientIdOfUse(first) ?? null;
			const refused = canonical === null || isWrapped(clientId);
			const data: BadClientId = {
				path: formatPath(path),
				found: clientId,
				canonical,
				refused,
				clientId: canonical ?? clientId,
				environments,
				workloads,
			};
			yield { at: path, data, ...(!refused && { level: "warning" as const }) };
		}
	},
	about: aboutAffected,
	text({ path, found, canonical, refused }: BadClientId) {
		const shown = `${path} is ${JSON.stringify(found)}`;
		if (canonical === null)
			return {
				message: `${shown}; expected a UUID such as 11111111-2222-3333-4444-555555555555`,
				help: "Use the client ID (application ID) of the managed identity or app registration. Radix refuses the file, or the deployment fails.",
			};
		return {
			message: `${shown}, a UUID in an unusual form; expected ${canonical}`,
			help: refused
				? `The schema of the cluster most likely refuses this form. Write ${canonical}.`
				: `Radix accepts it, but other tools may not. Write ${canonical}.`,
		};
	},
});

interface Written {
	readonly path: Path;
	readonly clientId: string;
	/** None if no environment uses it. */
	readonly uses: readonly DerivedUse[];
}

/** Every wrong client ID of an `identity.azure`, and whatever else is used as one. */
function wrongClientIds({
	document,
	application,
}: Pick<FileSubject, "document" | "application">): Written[] {
	const blocks = azureBlocks(document.root).flatMap(({ azure }) => {
		const { value, path } = at(azure, "clientId");
		// Any other type is for the schema to say.
		return typeof value === "string" && isWrong(value)
			? [{ path, clientId: value }]
			: [];
	});
	const uses = application.uses.filter(({ clientId }) => isWrong(clientId));
	if (blocks.length + uses.length === 0) return [];
	const used = Map.groupBy(uses, ({ path }) => formatPath(path));
	const ofBlocks = blocks.map((block) => ({
		...block,
		uses: used.get(formatPath(block.path)) ?? [],
	}));
	const others = [...used.values()].flatMap((uses) => {
		const [first] = uses;
		return first === undefined || isInBlock(first) ? [] : [{ ...first, uses }];
	});
	return [...ofBlocks, ...others];
}

/** What is no text there is not of the type that the schema wants, and the rest was found in its block. */
function isInBlock({ path }: DerivedUse): boolean {
	return path.at(-2) === "azure";
}

/** An empty one is for other rules to say, and a template is filled in later. */
function isWrong(clientId: string): boolean {
	return (
		clientId !== "" &&
		!isTemplate(clientId) &&
		parseClientId(clientId)?.canonical !== clientId
	);
}

/** `{…}` and `urn:uuid:…`, which the operator's parser takes and the format `uuid` of Kubernetes does not. */
function isWrapped(clientId: string): boolean {
	return /^(?:\{|urn:)/i.test(clientId);
}
