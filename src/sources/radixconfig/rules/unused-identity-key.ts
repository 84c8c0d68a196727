import { didYouMean } from "../../../did-you-mean.ts";
import { parseClientId } from "../../../model/client-id.ts";
import {
	formatPath,
	isCollection,
	isMapping,
	type Path,
} from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";
import {
	AnchorHolders,
	identityPlaces,
	isRadixconfig,
	oauth2Places,
	shapeOf,
	useAzureIdentityPlaces,
} from "./identity-places.ts";

type UnusedKey = { path: string; expected: string; clientId: string | null };

export const unusedIdentityKey = fileRule({
	name: "unused-identity-key",
	level: "error",
	since: "0.2.0",
	summary:
		"A key means an identity, and Radix reads none there: the workload runs without it.",
	*check({ document }) {
		if (!isRadixconfig(document)) return;
		const holders = new AnchorHolders(document);
		for (const { path, value, expected } of unusedKeys(document.root, [])) {
			if (holders.has(path)) continue;
			const data: UnusedKey = {
				path: formatPath(path),
				expected,
				clientId: clientIdIn(value) ?? null,
			};
			yield { at: { keyOf: path }, data };
		}
	},
	about: ({ clientId }: UnusedKey) =>
		clientId === null ? {} : { clientIds: [clientId] },
	text: ({ path, expected }: UnusedKey) => ({
		message: `${path} is ignored by Radix; expected ${expected}`,
		help: "Radix says nothing about keys that it does not know. The workload runs without this identity, and no credential is derived from it.",
	}),
});

interface UnusedKeyAt {
	readonly path: Path;
	readonly value: unknown;
	readonly expected: string;
}

/** What is below an unused key is as unused, and not said again. */
function* unusedKeys(value: unknown, path: Path): Generator<UnusedKeyAt> {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries())
			if (isCollection(item)) yield* unusedKeys(item, [...path, index]);
	} else if (isMapping(value)) {
		for (const [key, item] of Object.entries(value)) {
			const expected = expectedInstead(path, key, item);
			if (expected === undefined && !isCollection(item)) continue;
			const here = [...path, key];
			if (expected !== undefined) yield { path: here, value: item, expected };
			else if (!isJudgedElsewhere(here, item)) yield* unusedKeys(item, here);
		}
	}
}

/** Maps with keys of the user's own, and identity blocks: `schema` and `misplaced-identity` look at those. */
function isJudgedElsewhere(path: Path, value: unknown): boolean {
	const key = path.at(-1);
	if (key === "variables" || key === "labels" || key === "annotations")
		return true;
	return (
		key === "identity" &&
		((isMapping(value) && "azure" in value) ||
			identityPlaces.has(shapeOf(path.slice(0, -1))))
	);
}

/** What Radix would read instead of a key, or `undefined` if the key means no identity or is read. */
function expectedInstead(
	path: Path,
	key: string,
	value: unknown,
): string | undefined {
	const parent = path.at(-1);
	switch (key) {
		case "identity":
			return undefined;
		case "azure":
			return isMapping(value) && "clientId" in value
				? "identity.azure"
				: undefined;
		case "clientId":
			return parent !== "oauth2" && isClientIdOrTemplate(value)
				? "identity.azure.clientId"
				: undefined;
		case "oauth2":
			return isMapping(value) && !oauth2Places.has(shapeOf(path))
				? "oauth2 in the authentication of a component"
				: undefined;
		case "useAzureIdentity":
			if (value !== true || useAzureIdentityPlaces.has(shapeOf(path)))
				return undefined;
			return parent === "oauth2"
				? "credentials: azureWorkloadIdentity"
				: "it in an item of azureKeyVaults or in blobFuse2";
		case "azureKeyVault":
			return parent === "secretRefs" ? "azureKeyVaults" : undefined;
		case "identities":
		case "managedIdentity":
		case "managedIdentities":
			return meansIdentity(value) ? "identity" : undefined;
		default:
			// Hardly any value does, and every key of every file comes here.
			return meansIdentity(value) && didYouMean(key, ["identity"]) !== undefined
				? "identity"
				: undefined;
	}
}

/** `identity` is a common word, and so is what is like it; what belongs to Radix has a client ID below it. */
function meansIdentity(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(meansIdentity);
	if (isMapping(value)) return "azure" in value || "clientId" in value;
	return parseClientId(String(value ?? "")) !== undefined;
}

function isClientIdOrTemplate(value: unknown): boolean {
	return (
		typeof value === "string" &&
		(parseClientId(value) !== undefined || isTemplate(value))
	);
}

/** The client ID that a key says or holds. */
function clientIdIn(value: unknown): string | undefined {
	if (typeof value === "string") return parseClientId(value)?.canonical;
	if (Array.isArray(value)) return value.map(clientIdIn).find(isString);
	if (!isMapping(value)) return undefined;
	return [value["clientId"], value["azure"]].map(clientIdIn).find(isString);
}

function isString(value: unknown): value is string {
	return typeof value === "string";
}
