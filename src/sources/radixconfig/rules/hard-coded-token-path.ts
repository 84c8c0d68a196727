import type { Location } from "../../../model/location.ts";
import { at, type Cursor, formatPath, items } from "../../../yaml/path.ts";
import { type FileSubject, fileRule } from "../rule.ts";
import { textsWithTokenPath } from "../token-path.ts";

type HardCoded = {
	/** The path in the radixconfig, or the file of the sub-pipeline. */
	where: string;
	tokenPath: string;
};

export const hardCodedTokenPath = fileRule({
	name: "hard-coded-token-path",
	level: "warning",
	since: "0.2.0",
	summary:
		"A variable or a sub-pipeline has the path of the token, which changes with the webhook's version.",
	*check({ document, subPipeline }) {
		const known = new Set<string>();
		for (const { where, tokenPath, location } of inVariables(document)) {
			// An anchor stands once, however often it is used.
			const place = `${location.line}:${location.column}`;
			if (known.has(place)) continue;
			known.add(place);
			yield { at: location, data: { where, tokenPath } satisfies HardCoded };
		}
		if (subPipeline?.first !== document.name) return;
		for (const { tokenPath, location } of subPipeline.tokenPaths)
			yield {
				at: location,
				data: { where: location.file, tokenPath } satisfies HardCoded,
			};
	},
	about: () => ({}),
	text: ({ where, tokenPath }: HardCoded) => ({
		message: `${where} has the path ${tokenPath}, which depends on the version of Azure Workload Identity; expected the variable AZURE_FEDERATED_TOKEN_FILE instead`,
		help: "The webhook sets AZURE_FEDERATED_TOKEN_FILE to the file's path, and the Azure SDKs read it. Up to version 1.5.1 the token was in /var/run/secrets/azure/tokens, now it is in /var/run/secrets/azure/wi, and the next version changes that, too.",
	}),
});

function* inVariables(
	document: FileSubject["document"],
): Generator<HardCoded & { readonly location: Location }> {
	const spec = at({ value: document.root, path: [] }, "spec");
	for (const variables of variablesOf(spec))
		for (const { path, tokenPath } of textsWithTokenPath(variables))
			yield {
				where: formatPath(path),
				tokenPath,
				location: document.locate(path),
			};
}

/** Every place where Radix reads variables. [radixapptypes.go] */
function variablesOf(spec: Cursor): Cursor[] {
	const workloads = ["components", "jobs"].flatMap((kind) =>
		items(at(spec, kind)).flatMap((workload) => [
			workload,
			...items(at(workload, "environmentConfig")),
		]),
	);
	const builds = [spec, ...items(at(spec, "environments"))].flatMap((level) => [
		at(level, "build"),
		at(level, "build", "subPipeline"),
		at(level, "subPipeline"),
	]);
	return [...builds, ...workloads].map((level) => at(level, "variables"));
}
