import { type Affected, aboutAffected } from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import { some } from "../../../words.ts";
import {
	at,
	type Cursor,
	formatPath,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { type Application, clientIdOfUse } from "../derive.ts";
import {
	clientIdVariable,
	identityClientId,
	subPipelineClientId,
} from "../effective.ts";
import { fileRule } from "../rule.ts";
import { addEnvironment, declaredEnvironments } from "../workloads.ts";

type Shadowed = Affected & {
	path: string;
	identity: string;
	clientId: string;
	shadowed: string;
	/** "component web"; `null` for a sub-pipeline. */
	workload: string | null;
};

export const shadowedClientId = fileRule({
	name: "shadowed-client-id",
	level: "warning",
	since: "0.1.0",
	summary:
		"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline, component or job.",
	*check({ document, application }) {
		yield* shadowedInWorkloads(application);
		const spec = at({ value: document.root, path: [] }, "spec");
		const found = new Map<
			string,
			{ at: Path; data: Shadowed; environments: string[] }
		>();
		const entries = declaredEnvironments(spec).flatMap(({ name, cursors }) =>
			cursors.map((cursor) => ({ name, cursor })),
		);
		for (const environment of entries) {
			const counts = subPipelineClientId(spec, environment.cursor);
			if (counts?.path.at(-1) !== "AZURE_CLIENT_ID") continue;
			const identity = identityBehind(spec, environment.cursor, counts);
			if (identity === undefined) continue;
			const [clientId, shadowed] = [counts, identity].map((cursor) =>
				canonicalClientId(text(cursor)),
			) as [string, string];
			if (clientId === shadowed) continue;
			const path = formatPath(counts.path);
			const known = found.get(path);
			if (known) {
				addEnvironment(known.environments, environment.name);
				continue;
			}
			const environments = [environment.name];
			const data: Shadowed = {
				path,
				identity: formatPath(identity.path),
				clientId,
				shadowed,
				workload: null,
				environments,
				workloads: environments,
			};
			found.set(path, { at: counts.path, data, environments });
		}
		yield* found.values();
	},
	about: aboutAffected,
	text: ({
		path,
		identity,
		clientId,
		shadowed,
		environments,
		workload,
	}: Shadowed) => ({
		message: `${path} (${clientId}) overrides ${identity} (${shadowed}) for ${workload === null ? `the sub-pipeline of ${environments.join(", ")}` : `${workload} in ${some(environments, 10)}`}; expected one client ID`,
		help:
			workload === null
				? "Remove the variable: the identity alone already sets AZURE_CLIENT_ID."
				: "Remove the variable: the identity alone already sets AZURE_CLIENT_ID. Until then both identities need a credential, because Key Vault and volumes go on using the other one.",
	}),
});

/** The identity that would apply without the variable: the environment's own, else the one for all. */
function identityBehind(
	spec: Cursor,
	environment: Cursor,
	variable: Cursor,
): Cursor | undefined {
	const levels = [
		at(environment, "subPipeline", "identity", "azure", "clientId"),
		at(spec, "build", "subPipeline", "identity", "azure", "clientId"),
	];
	// A variable for all environments applies only where no environment has its own identity.
	const inBuild = variable.path[1] === "build";
	return (inBuild ? levels.slice(1) : levels).find(
		(cursor) => text(cursor) !== "",
	);
}

/** Components and jobs whose variable asks for another client ID than their identity's. */
function shadowedInWorkloads({
	running,
}: Application): Iterable<{ at: Path; data: Shadowed }> {
	const found = new Map<
		string,
		{ at: Path; data: Shadowed; environments: string[] }
	>();
	for (const { kind, name, environment, workload, override } of running) {
		const variable = clientIdVariable(workload, override);
		const identity = identityClientId(workload, override);
		if (variable === undefined || identity === undefined) continue;
		const clientId = clientIdOfUse({
			clientId: text(variable),
			path: variable.path,
		});
		const shadowed = canonicalClientId(text(identity));
		if (clientId === undefined || clientId === shadowed) continue;
		const path = formatPath(variable.path);
		const key = `${path} ${formatPath(identity.path)}`;
		const known = found.get(key);
		if (known) {
			addEnvironment(known.environments, environment);
			continue;
		}
		const environments = [environment];
		const data: Shadowed = {
			path,
			identity: formatPath(identity.path),
			clientId,
			shadowed,
			workload: `${kind} ${name}`,
			environments,
			workloads: [name],
		};
		found.set(key, { at: variable.path, data, environments });
	}
	return found.values();
}
