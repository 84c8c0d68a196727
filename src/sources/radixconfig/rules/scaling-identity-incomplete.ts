import { canonicalClientId } from "../../../model/client-id.ts";
import { some } from "../../../words.ts";
import {
	at,
	type Cursor,
	formatPath,
	items,
	text,
} from "../../../yaml/path.ts";
import { fileRule } from "../rule.ts";

type IncompleteTrigger = {
	path: string;
	missing: string[];
	clientIds: string[];
	workloads: string[];
	environments: string[];
};

export const scalingIdentityIncomplete = fileRule({
	name: "scaling-identity-incomplete",
	level: "error",
	since: "0.2.0",
	summary:
		"A scaling trigger has a client ID, but not all that Radix wants beside it.",
	*check({ document }) {
		const spec = at({ value: document.root, path: [] }, "spec");
		for (const component of items(at(spec, "components"))) {
			const overrides = items(at(component, "environmentConfig"));
			for (const level of [component, ...overrides]) {
				for (const { definition, clientId, missing } of incomplete(level)) {
					const data: IncompleteTrigger = {
						path: formatPath(definition.path),
						missing,
						clientIds: [canonicalClientId(clientId)],
						workloads: [text(at(component, "name"))],
						environments:
							level === component ? [] : [text(at(level, "environment"))],
					};
					yield { at: { keyOf: definition.path }, data };
				}
			}
		}
	},
	about: ({ clientIds, workloads, environments }: IncompleteTrigger) => ({
		clientIds,
		workloads,
		environments,
	}),
	text: ({ path, missing }: IncompleteTrigger) => ({
		message: `${path} has a client ID; expected ${some(missing)} beside it`,
		help: "Radix refuses the file: with a connection string KEDA knows what to look at, with a client ID it has to be told.",
	}),
});

/**
 * What the operator wants of a trigger with a client ID; one key of each line is enough.
 * [webhook/validation/radixapplication/validate_horizontalscaling.go]
 */
const wanted: Readonly<Record<string, readonly (readonly string[])[]>> = {
	azureServiceBus: [["namespace"]],
	azureEventHub: [
		["eventHubNamespace", "eventHubNamespaceFromEnv"],
		["eventHubName", "eventHubNameFromEnv"],
		["accountName"],
	],
};

/** The triggers of a component or of its `environmentConfig` entry, as they are written: nothing is merged. */
function* incomplete(level: Cursor): Generator<{
	definition: Cursor;
	clientId: string;
	missing: string[];
}> {
	for (const trigger of items(at(level, "horizontalScaling", "triggers"))) {
		for (const [kind, lines] of Object.entries(wanted)) {
			const definition = at(trigger, kind);
			const clientId = text(
				at(definition, "authentication", "identity", "azure", "clientId"),
			);
			const missing = lines
				.filter((keys) => keys.every((key) => text(at(definition, key)) === ""))
				.flatMap(([key = ""]) => key);
			if (clientId !== "" && missing.length > 0)
				yield { definition, clientId, missing };
		}
	}
}
