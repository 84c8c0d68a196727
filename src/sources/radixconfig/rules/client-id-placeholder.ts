import {
	type Affected,
	aboutAffected,
	affectedBy,
} from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { fileRule } from "../rule.ts";
import { isTemplate } from "../template.ts";
import { usesByPath } from "./uses-by-path.ts";

type Placeholder = Affected & {
	path: string;
	clientId: string;
	kind: "nil" | "example" | "template";
};

export const clientIdPlaceholder = fileRule({
	name: "client-id-placeholder",
	level: "warning",
	since: "0.1.0",
	summary:
		"A client ID is a placeholder: the nil UUID, an ID from the documentation, or a template expression.",
	*check({ application }) {
		for (const { path, where, clientId, uses } of usesByPath(
			application.uses,
		)) {
			const kind = placeholderKind(clientId);
			if (kind === undefined) continue;
			const { environments, workloads } = affectedBy(uses);
			const data: Placeholder = {
				path: where,
				clientId: canonicalClientId(clientId),
				kind,
				environments,
				workloads,
			};
			yield { at: path, data };
		}
	},
	about: aboutAffected,
	text: ({ path, clientId, kind }: Placeholder) => ({
		message: `${path} is ${JSON.stringify(clientId)}, ${meanings[kind]}`,
		help:
			kind === "template"
				? "Check the rendered file: nothing can be derived from a value that is filled in later."
				: "Replace it with the client ID of a managed identity or app registration.",
	}),
});

const meanings = {
	nil: "the nil UUID; expected the client ID of an identity",
	example:
		"an example from the documentation; expected the client ID of an identity",
	template: "which a template fills in later",
} as const;

const nil = "00000000-0000-0000-0000-000000000000";

/** From the public guides of Radix and the operator's examples. */
const examples: ReadonlySet<string> = new Set([
	"b96d264b-7053-4465-a4a7-32be5b0fec49",
	"12345678-a263-abcd-8993-683cc6123456",
	"11111111-2222-3333-4444-555555555555",
]);

function placeholderKind(clientId: string): Placeholder["kind"] | undefined {
	const canonical = canonicalClientId(clientId);
	if (canonical === nil) return "nil";
	if (examples.has(canonical)) return "example";
	return isTemplate(clientId) ? "template" : undefined;
}
