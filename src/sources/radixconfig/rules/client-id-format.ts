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
		const wrong = written({ document, application }).filter(isWrong);
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

/** Every client ID of an `identity.azure`, and what else is used as one. */
function written({
	document,
	application,
}: Pick<FileSubject, "document" | "application">): Written[] {
	const used = Map.groupBy(application.uses, ({ path }) => formatPath(path));
	const all = new Map<string, Written>();
	for (const { azure } of azureBlocks(document.root)) {
		const { value, path } = at(azure, "clientId");
		// Any other type is for the schema to say.
		if (typeof value !== "string") continue;
		const where = formatPath(path);
		all.set(where, { path, clientId: value, uses: used.get(where) ?? [] });
	}
	for (const [where, uses] of used) {
		const [first] = uses;
		if (first !== undefined && !all.has(where) && !isSchemaError(first))
			all.set(where, { ...first, uses });
	}
	return [...all.values()];
}

/** A number in place of an identity's client ID is not of the type that the schema wants. */
function isSchemaError({ path }: DerivedUse): boolean {
	return path.at(-2) === "azure";
}

/** An empty one is for other rules to say, and a template is filled in later. */
function isWrong({ clientId }: Written): boolean {
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
