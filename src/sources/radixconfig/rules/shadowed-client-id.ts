import { type Affected, aboutAffected } from "../../../model/affected.ts";
import { canonicalClientId } from "../../../model/client-id.ts";
import {
	at,
	type Cursor,
	formatPath,
	type Path,
	text,
} from "../../../yaml/path.ts";
import { subPipelineClientId } from "../effective.ts";
import { fileRule } from "../rule.ts";
import { declaredEnvironments } from "../workloads.ts";

type Shadowed = Affected & {
	path: string;
	identity: string;
	clientId: string;
	shadowed: string;
};

export const shadowedClientId = fileRule({
	name: "shadowed-client-id",
	level: "warning",
	since: "0.1.0",
	summary:
		"A variable `AZURE_CLIENT_ID` overrides the identity of a sub-pipeline.",
	*check({ document }) {
		const spec = at({ value: document.root, path: [] }, "spec");
		const found = new Map<
			string,
			{ at: Path; data: Shadowed; environments: string[] }
		>();
		for (const environment of declaredEnvironments(spec)) {
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
				known.environments.push(environment.name);
				continue;
			}
			const environments = [environment.name];
			const data: Shadowed = {
				path,
				identity: formatPath(identity.path),
				clientId,
				shadowed,
				environments,
				workloads: environments,
			};
			found.set(path, { at: counts.path, data, environments });
		}
		yield* found.values();
	},
	about: aboutAffected,
	text: ({ path, identity, clientId, shadowed, environments }: Shadowed) => ({
		message: `${path} (${clientId}) overrides ${identity} (${shadowed}) for the sub-pipeline of ${environments.join(", ")}; expected one client ID`,
		help: "Remove the variable: the identity alone already sets AZURE_CLIENT_ID.",
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
