import { type Affected, aboutAffected } from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import {
	at,
	formatPath,
	isMapping,
	items,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { nothing, subPipelineClientId } from "../effective.ts";
import { fileRule } from "../rule.ts";
import { type AzureBlock, azureBlocks, isEmptyBlock } from "./azure-blocks.ts";

type Ineffective = Affected & {
	path: string;
	/** `kept`: another identity stays in force. `off`: none does. `nothing`: there never was one. */
	effect: "kept" | "off" | "nothing";
	/** The client ID that stays in force, or is switched off; empty if there is none. */
	clientId: string;
	/** Whether it is a sub-pipeline's, which a variable can switch off. */
	subPipeline: boolean;
};

export const ineffectiveOverride = fileRule({
	name: "ineffective-override",
	level: "warning",
	since: "0.1.0",
	summary:
		"An empty identity does not do what it looks like: it switches nothing off, or the cluster refuses it.",
	*check({ document }) {
		for (const block of azureBlocks(document.root))
			if (isEmptyBlock(block.azure)) yield ofBlock(block, document.root);
		yield* ofSubPipelines(document.root);
	},
	about: aboutAffected,
	text({ path, effect, clientId, environments, subPipeline }: Ineffective) {
		const [environment] = environments;
		const where = environment === undefined ? "" : ` in ${environment}`;
		const off = subPipeline
			? 'To switch it off, set variables: { AZURE_CLIENT_ID: "" } in the environment\'s subPipeline.'
			: "To switch it off, move the identity from the workload to the environments that need it.";
		switch (effect) {
			case "kept":
				return {
					message: `${path} is empty, but ${clientId} stays in force${where}; expected another client ID or no entry`,
					help: `An empty value never overrides. ${off}`,
				};
			case "off":
				return {
					message: `${path} is empty to switch off ${clientId}${where}, in a form that the cluster most likely refuses`,
					help: `The schema of the cluster requires a client ID. ${off}`,
				};
			case "nothing":
				return {
					message: `${path} is empty, so there is no identity${where}, and the cluster most likely refuses the file`,
					help: "Give it a client ID, or remove it.",
				};
		}
	},
});

interface Found {
	readonly at: Path;
	readonly data: Ineffective;
}

function ofBlock(
	{ azure, place, holder, override }: AzureBlock,
	root: unknown,
): Found {
	const clientId = at(azure, "clientId");
	const path = clientId.value === undefined ? azure.path : clientId.path;
	const environment = text(
		at(override ?? holder, override ? "environment" : "name"),
	);
	const ofWorkload = place !== "build" && place !== "environment";
	const environments = override || place === "environment" ? [environment] : [];
	const rest = {
		path: formatPath(path),
		environments,
		workloads: ofWorkload ? [text(at(holder, "name"))] : environments,
		subPipeline: !ofWorkload,
	};
	if (place === "environmentConfig") {
		const kept = text(at(holder, "identity", "azure", "clientId"));
		if (kept !== "")
			return found(path, { ...rest, effect: "kept", clientId: kept });
	}
	if (place === "environment") {
		const spec = at({ value: root, path: [] }, "spec");
		const build = subPipelineClientId(spec, nothing);
		const kept = subPipelineClientId(spec, holder);
		if (build !== undefined && kept === undefined)
			return found(path, { ...rest, effect: "off", clientId: text(build) });
		if (kept !== undefined)
			return found(path, { ...rest, effect: "kept", clientId: text(kept) });
	}
	return found(path, { ...rest, effect: "nothing", clientId: "" });
}

/** `subPipeline: {}` and `subPipeline: { identity: {} }`, which remove nothing. [envvars.go GetEnvVars] */
function* ofSubPipelines(root: unknown): Generator<Found> {
	const spec = at({ value: root, path: [] }, "spec");
	for (const environment of items(at(spec, "environments"))) {
		const subPipeline = at(environment, "subPipeline");
		const identity = at(subPipeline, "identity");
		const empty = [subPipeline, identity].find(
			({ value }) => isMapping(value) && Object.keys(value).length === 0,
		);
		const kept = subPipelineClientId(spec, environment);
		if (empty === undefined || kept?.path[1] !== "build") continue;
		const name = text(at(environment, "name"));
		yield found(empty.path, {
			path: formatPath(empty.path),
			effect: "kept",
			clientId: text(kept),
			environments: [name],
			workloads: [name],
			subPipeline: true,
		});
	}
}

function found(at: Path, data: Ineffective): Found {
	return { at, data: { ...data, clientId: canonicalClientId(data.clientId) } };
}
